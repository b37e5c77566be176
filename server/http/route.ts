import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import * as z from 'zod/mini'
import type { Result } from '../../shared/core/result.ts'
import { type ApiRefusal, type ApiReplies, type ApiRoute, nothingSchema } from '../../shared/protocol/api.ts'
import type { Deps } from '../deps.ts'
import { loginCookie, loginTokenOf, memberOfCookie } from '../members/login-cookie.ts'
import type { Member } from '../store/store.ts'
import { sendRefusal } from './respond.ts'

type Method = 'get' | 'post' | 'put' | 'delete'
type Role = Member['role']

/** Who may do what. A route names one of these; there is no other place where permission is decided. */
export const everyMember: readonly Role[] = ['owner', 'editor', 'presenter', 'analyst']
export const presenters: readonly Role[] = ['owner', 'editor', 'presenter']
export const editors: readonly Role[] = ['owner', 'editor']

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never
type Params<Path extends string> = Readonly<Record<ParamNames<Path>, string>>

/** What a handler may know and do of the transport. */
export interface RouteHttp {
  /** The sender's network address. */
  address: string
  /** The login's token that came with the request, or null. */
  loginToken: string | null
  /** Sets the login's cookie, or takes it away. */
  setLogin(token: string | null): void
  /** The answer is to be saved as a file of this name. */
  download(fileName: string): void
}

interface Input<Path extends string, Body, Query> {
  params: Params<Path>
  body: Body
  query: Query
  http: RouteHttp
}
type MemberInput<Path extends string, Body, Query> = Input<Path, Body, Query> & { member: Member }

type Answer<Name extends ApiRoute> = Promise<Result<ApiReplies[Name], ApiRefusal>>

interface Shape<Body, Query> {
  body?: z.ZodMiniType<Body>
  query?: z.ZodMiniType<Query>
  /** Bytes that a JSON body may have; 128 KB unless said otherwise. */
  maxBytes?: number
}

/** One request that the server answers; made by the functions below and bound to the router by `mount`. */
export interface Endpoint {
  method: Method
  path: string
  /** null: anybody, without a login. */
  roles: readonly Role[] | null
  parsers: RequestHandler[]
  handle(request: Request, response: Response, deps: Deps, member: Member | null): Promise<void>
}

const defaultMaxBytes = 128 * 1024

const anything = z.unknown()

/** A route that anybody may call. */
export function openRoute<Name extends ApiRoute, Body = unknown, Query = unknown>(
  name: Name,
  shape: Shape<Body, Query>,
  handler: (input: Input<Name, Body, Query>) => Answer<Name>,
): Endpoint {
  const { method, path } = parseName(name)
  return {
    method,
    path,
    roles: null,
    parsers: bodyParsers(method, shape.maxBytes),
    handle: async (request, response, deps) => {
      const input = readInput(name, shape, request, response, deps)
      send(response, input.ok ? await handler(input.value) : input)
    },
  }
}

/** A route for logged-in members of the given roles. */
export function memberRoute<Name extends ApiRoute, Body = unknown, Query = unknown>(
  name: Name,
  shape: Shape<Body, Query> & { roles: readonly Role[] },
  handler: (input: MemberInput<Name, Body, Query>) => Answer<Name>,
): Endpoint {
  const { method, path } = parseName(name)
  return {
    method,
    path,
    roles: shape.roles,
    parsers: bodyParsers(method, shape.maxBytes),
    handle: async (request, response, deps, member) => {
      if (!member) return sendRefusal(response, { kind: 'not-logged-in' })
      const input = readInput(name, shape, request, response, deps)
      send(response, input.ok ? await handler({ ...input.value, member }) : input)
    },
  }
}

/** A route whose body or whose answer is not JSON; reads and writes the transport itself. */
export function rawMemberRoute<Name extends string>(
  name: Name,
  shape: { roles: readonly Role[]; parsers?: RequestHandler[] },
  handler: (input: {
    member: Member
    params: Params<Name>
    request: Request
    response: Response
  }) => Promise<void>,
): Endpoint {
  const { method, path } = parseName(name)
  return {
    method,
    path,
    roles: shape.roles,
    parsers: shape.parsers ?? [],
    handle: async (request, response, _deps, member) => {
      if (!member) return sendRefusal(response, { kind: 'not-logged-in' })
      const params = readParams(name, request)
      if (!params) return sendRefusal(response, { kind: 'not-found' })
      await handler({ member, params, request, response })
    },
  }
}

/** Binds endpoints to a router: first who, then what. Express passes on what a handler's promise rejects with. */
export function mount(router: Router, deps: Deps, endpoints: readonly Endpoint[]): void {
  const members = new WeakMap<Request, Member>()
  for (const endpoint of endpoints) {
    const { method, path, roles } = endpoint
    const authorise: RequestHandler = async (request, response, next) => {
      if (roles === null) return next()
      const member = await memberOfCookie(deps, request.headers.cookie)
      if (!member) return sendRefusal(response, { kind: 'not-logged-in' })
      if (!roles.includes(member.role)) return sendRefusal(response, { kind: 'forbidden' })
      members.set(request, member)
      next()
    }
    // A body is read only when its sender may send it: nobody fills the memory from outside.
    router[method](path, authorise, ...endpoint.parsers, (request, response) =>
      endpoint.handle(request, response, deps, members.get(request) ?? null),
    )
  }
}

/** Sends what a handler decided. */
export function send<Value>(response: Response, result: Result<Value, ApiRefusal>): void {
  if (result.ok) response.json(result.value)
  else sendRefusal(response, result.refusal)
}

function parseName(name: string): { method: Method; path: string } {
  const [verb = '', path = ''] = name.split(' ')
  const method = verb.toLowerCase()
  if (method === 'get' || method === 'post' || method === 'put' || method === 'delete')
    return { method, path }
  throw new Error(`not a route's name: ${name}`)
}

function bodyParsers(method: Method, maxBytes = defaultMaxBytes): RequestHandler[] {
  if (method === 'get') return []
  return [requireType('application/json'), express.json({ limit: maxBytes, type: 'application/json' })]
}

/** Refuses a body of another type; a request without a body has none to refuse. */
export function requireType(...types: string[]): RequestHandler {
  return (request, response, next) => {
    // `is` gives null without a body and false for another type.
    if (request.is(types) === false) sendRefusal(response, { kind: 'unsupported-type' })
    else next()
  }
}

/** Ids are base64url or hexadecimal; whatever else stands in an address is nobody's id. */
const paramPattern = /^[A-Za-z0-9_-]{1,64}$/

function readParams<Name extends string>(name: Name, request: Request): Params<Name> | null {
  const names = [...name.matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1] ?? '')
  const values = names.map((param) => [param, request.params[param]] as const)
  if (!values.every(([, value]) => typeof value === 'string' && paramPattern.test(value))) return null
  // The names were read from the very string that the type is made from.
  return Object.fromEntries(values) as Params<Name>
}

function readInput<Name extends ApiRoute, Body, Query>(
  name: Name,
  shape: Shape<Body, Query>,
  request: Request,
  response: Response,
  deps: Deps,
): Result<Input<Name, Body, Query>, ApiRefusal> {
  const params = readParams(name, request)
  if (!params) return { ok: false, refusal: { kind: 'not-found' } }
  const raw: unknown = request.body
  const body = parse<unknown>(shape.body ?? nothingSchema, raw ?? {})
  if (!body.ok) return body
  const query = parse<unknown>(shape.query ?? anything, request.query)
  if (!query.ok) return query
  const http: RouteHttp = {
    address: request.ip ?? '',
    loginToken: loginTokenOf(deps, request.headers.cookie),
    setLogin: (token) => {
      response.append('Set-Cookie', loginCookie(deps, token))
    },
    download: (fileName) => {
      response.attachment(fileName)
    },
  }
  // Each was read by the schema that its type is taken from; without a schema the type is `unknown`.
  return { ok: true, value: { params, body: body.value as Body, query: query.value as Query, http } }
}

const maxProblems = 20

function parse<Value>(schema: z.ZodMiniType<Value>, raw: unknown): Result<Value, ApiRefusal> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data }
  const problems = parsed.error.issues.slice(0, maxProblems).map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    message,
  }))
  return { ok: false, refusal: { kind: 'invalid', problems } }
}
