import * as z from 'zod/mini'
import {
  type ApiRefusal,
  type ApiRefusalKind,
  type ApiReplies,
  type ApiRoute,
  apiPrefix,
  type CorrectStageRequest,
  type LoginRequest,
  type NewDeckRequest,
  type NewLinkRequest,
  type NewSessionRequest,
  type SaveDeckRequest,
  type SetStagesRequest,
  type SetUpRequest,
  type UploadedFile,
  type UploadedImage,
} from '../../shared/protocol/api.ts'
import type {
  ChangeProspectRequest,
  LogTouchpointRequest,
  NewProspectRequest,
  SetWeightsRequest,
} from '../../shared/protocol/prospect-api.ts'
import { refusalTexts } from '../../shared/text/refusals.ts'

/** What is sent, by route; routes that are missing here send `{}`. */
interface ApiBodies {
  'POST /setup': SetUpRequest
  'POST /login': LoginRequest
  'PUT /workspace/stages': SetStagesRequest
  'PUT /workspace/weights': SetWeightsRequest
  'POST /decks': NewDeckRequest
  'PUT /decks/:id': SaveDeckRequest
  'POST /sessions': NewSessionRequest
  'POST /sessions/:id/participants/:participantId/stage': CorrectStageRequest
  'POST /sessions/:id/links': NewLinkRequest
  'POST /prospects': NewProspectRequest
  'PUT /prospects/:id': ChangeProspectRequest
  'POST /prospects/:id/touchpoints': LogTouchpointRequest
}

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** Path parameters are required where the path has them, a body where the route takes one. */
type CallInput<Route extends ApiRoute> = ([ParamNames<Route>] extends [never]
  ? { params?: undefined }
  : { params: Record<ParamNames<Route>, string> }) &
  (Route extends keyof ApiBodies ? { body: ApiBodies[Route] } : { body?: undefined }) & {
    query?: Record<string, string | undefined>
    signal?: AbortSignal
    /** The request outlives the page; for the last save before it closes. At most 64 KB. */
    keepalive?: boolean
    /** A lost login is the caller's to tell: the page holds work that a jump to the login page would interrupt. */
    staysHere?: boolean
  }

/** `unreachable`: no answer came, so nobody knows whether the request was carried out. */
export type ApiProblem = ApiRefusal | { kind: 'unreachable'; retryAfterMs?: undefined; problems?: undefined }

/** A request that was refused or that did not get through. `problemText` says it in words. */
export class ApiError extends Error {
  readonly problem: ApiProblem
  constructor(problem: ApiProblem) {
    super(problem.kind)
    this.name = 'ApiError'
    this.problem = problem
  }
}

export function problemOf(error: unknown): ApiProblem {
  return error instanceof ApiError ? error.problem : { kind: 'internal' }
}

export interface Api {
  /** Sends one request. Throws an `ApiError`. */
  call<Route extends ApiRoute>(
    route: Route,
    ...input: Record<never, never> extends CallInput<Route> ? [CallInput<Route>?] : [CallInput<Route>]
  ): Promise<ApiReplies[Route]>
  /** Stores an image. @param onProgress 0 to 1, of what was sent. Throws an `ApiError`. */
  upload(file: File, onProgress: (share: number) => void): Promise<UploadedImage>
  /** Stores a file to be handed out, as `upload` does. */
  uploadFile(file: File, onProgress: (share: number) => void): Promise<UploadedFile>
}

const refusalSchema = z.object({
  kind: z.string(),
  retryAfterMs: z.optional(z.number()),
  version: z.optional(z.number()),
  problems: z.optional(
    z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
  ),
  requestId: z.optional(z.string()),
})

const isKnown = (kind: string): kind is ApiRefusalKind => Object.hasOwn(refusalTexts.en, kind)

/** A refusal from whatever came back: a proxy's error page is a failure of the server's side, too. */
function readRefusal(raw: unknown): ApiRefusal {
  const parsed = refusalSchema.safeParse(raw)
  if (!parsed.success || !isKnown(parsed.data.kind)) return { kind: 'internal' }
  const { kind, retryAfterMs, version, problems, requestId } = parsed.data
  return {
    kind,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(version !== undefined && { version }),
    ...(problems !== undefined && { problems }),
    ...(requestId !== undefined && { requestId }),
  }
}

export interface ApiOptions {
  fetch: typeof fetch
  createUpload(): XMLHttpRequest
  /** Called when a request finds that nobody is logged in (any more). */
  onLoggedOut(): void
}

/** The studio's only way to the server. */
export function createApi({ fetch, createUpload, onLoggedOut }: ApiOptions): Api {
  const fail = (problem: ApiProblem, staysHere = false): never => {
    if (problem.kind === 'not-logged-in' && !staysHere) onLoggedOut()
    throw new ApiError(problem)
  }

  const send = <Reply>(
    address: string,
    type: string,
    file: File,
    onProgress: (share: number) => void,
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const request = createUpload()
      const refuse = (problem: ApiProblem) => reject(new ApiError(problem))
      request.open('POST', address)
      request.setRequestHeader('content-type', type)
      request.responseType = 'json'
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total)
      })
      request.addEventListener('error', () => refuse({ kind: 'unreachable' }))
      request.addEventListener('load', () => {
        if (request.status === 200) resolve(request.response as Reply)
        else refuse(readRefusal(request.response))
      })
      request.send(file)
    })

  return {
    async call(route, ...[input]) {
      const [method = 'GET', path = ''] = route.split(' ')
      const { params, query, body, signal, keepalive, staysHere } = input ?? {}
      const response = await fetch(addressOf(path, params ?? {}, query ?? {}), {
        method,
        credentials: 'same-origin',
        headers: method === 'GET' ? {} : { 'content-type': 'application/json' },
        ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
        ...(signal && { signal }),
        ...(keepalive && { keepalive }),
      }).catch((error: unknown) => {
        if (signal?.aborted) throw error
        return null
      })
      if (response === null) return fail({ kind: 'unreachable' })
      const reply: unknown = await response.json().catch(() => null)
      if (!response.ok) return fail(readRefusal(reply), staysHere)
      // The server is of the same release as this page; its replies have these types.
      return reply as ApiReplies[typeof route]
    },

    upload: (file, onProgress) =>
      send<UploadedImage>(addressOf('/media', {}, {}), file.type, file, onProgress),
    uploadFile: (file, onProgress) =>
      send<UploadedFile>(
        addressOf('/files', {}, { name: file.name }),
        'application/octet-stream',
        file,
        onProgress,
      ),
  }
}

function addressOf(
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, value)
  }
  return `${apiPrefix}${filled}${search.size > 0 ? `?${search}` : ''}`
}

/** The participants of a session as a file, with headings in the given language. */
export function participantsFileUrl(sessionId: string, language: string): string {
  return addressOf('/sessions/:id/participants.csv', { id: sessionId }, { language })
}
