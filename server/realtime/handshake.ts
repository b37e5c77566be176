import type { Socket } from 'socket.io'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { type Handshake, handshakeSchema } from '../../shared/protocol/requests.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { memberOfCookie } from '../members/login-cookie.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import { hashToken } from '../system/random.ts'
import type { Bucket } from '../system/rate-limit.ts'
import { RateLimit } from '../system/rate-limit.ts'
import type { Presence } from './presence.ts'
import type { WaitingRoom } from './waiting-room.ts'

/** Who is at the other end; decided here and never by a payload. */
export type Caller =
  | { role: 'participant'; sessionId: string; tokenHash: string; participantId: string | null }
  | { role: 'screen' | 'console' | 'moderator'; sessionId: string; by: { member: string } | { link: string } }

export interface SocketData {
  caller: Caller
  bucket: Bucket
}

/** Requests of one socket: a person's, and a presenter's with a busy clicker. */
export const participantLimit = new RateLimit({ burst: 30, perSecond: 5 })
export const presenterLimit = new RateLimit({ burst: 60, perSecond: 20 })

/** A refusal as `connect_error` carries it. */
class Refused extends Error {
  readonly data: Refusal
  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.name = 'Refused'
    this.data = refusal
  }
}

/** Wrong codes from one address. Right ones are never limited: a whole audience sits behind one office address. */
const wrongCodes = { burst: 20, perSecond: 1 / 6 } as const

type Next = (error?: Error) => void

/** Admits a socket or refuses it with a reason that its page can show. */
export function admit(deps: LiveDeps, presence: Presence, waiting: WaitingRoom, isDraining: () => boolean) {
  const failures = new RateLimit(wrongCodes)
  return (socket: Socket, next: Next): void => {
    callerOf(deps, presence, waiting, failures, socket, isDraining)
      .then((result) => {
        if ('kind' in result) return next(new Refused(result))
        const limit = result.role === 'participant' ? participantLimit : presenterLimit
        const data: SocketData = { caller: result, bucket: limit.bucket(deps.clock.now()) }
        socket.data = data
        next()
      })
      .catch((error: unknown) => {
        deps.log.error({ err: error }, 'a handshake failed')
        next(new Refused({ kind: 'internal' }))
      })
  }
}

async function callerOf(
  deps: LiveDeps,
  presence: Presence,
  waiting: WaitingRoom,
  failures: RateLimit,
  socket: Socket,
  isDraining: () => boolean,
): Promise<Caller | Refusal> {
  if (isDraining()) return { kind: 'draining', retryAfterMs: 1000 }
  const parsed = handshakeSchema.safeParse(socket.handshake.auth)
  if (!parsed.success) return { kind: 'invalid' }
  if (parsed.data.protocol !== protocolVersion) return { kind: 'stale' }
  return parsed.data.role === 'participant'
    ? participantCaller(deps, presence, waiting, failures, socket, parsed.data)
    : presenterCaller(deps, socket, parsed.data)
}

async function participantCaller(
  deps: LiveDeps,
  presence: Presence,
  waiting: WaitingRoom,
  failures: RateLimit,
  socket: Socket,
  { code, token }: Extract<Handshake, { role: 'participant' }>,
): Promise<Caller | Refusal> {
  const session = await deps.cache.byCode(code)
  const now = deps.clock.now()
  if (!session) {
    const retryAfterMs = failures.take(addressOf(deps, socket), now)
    return retryAfterMs > 0 ? { kind: 'rate-limited', retryAfterMs } : { kind: 'unknown-session' }
  }
  const { id, capacity, state } = session.row
  const tokenHash = hashToken(token)
  const known = await deps.store.participants.byToken(id, tokenHash)
  if (known?.removed) return { kind: 'removed' }
  // Nobody waits for a session that is over: its page says so.
  if (!known && state.stand.status !== 'ended') {
    const refusal = waiting.ask(id, tokenHash, { taken: presence.count(id, now), capacity }, now)
    if (refusal) return refusal
  }
  return { role: 'participant', sessionId: id, tokenHash, participantId: known?.id ?? null }
}

async function presenterCaller(
  deps: LiveDeps,
  socket: Socket,
  { role, sessionId, token }: Exclude<Handshake, { role: 'participant' }>,
): Promise<Caller | Refusal> {
  if (token !== '') {
    const tokenHash = hashToken(token)
    const scoped = await deps.store.sessions.byToken(tokenHash)
    const allowed = scoped?.sessionId === sessionId && (scoped.role === role || scoped.role === 'console')
    const session = allowed ? await deps.cache.byId(sessionId) : null
    // A link is good for its session and no longer: who wants to look back logs in.
    const isRunning = session !== null && session.row.state.stand.status !== 'ended'
    return isRunning ? { role, sessionId, by: { link: tokenHash } } : { kind: 'forbidden' }
  }
  const member = await memberOfCookie(deps, socket.handshake.headers.cookie)
  if (!member) return { kind: 'forbidden' }
  const session = await deps.cache.byId(sessionId)
  // Another workspace's session looks like none at all.
  if (session?.row.workspaceId !== member.workspaceId) return { kind: 'unknown-session' }
  if (role !== 'screen' && member.role === 'analyst') return { kind: 'forbidden' }
  return { role, sessionId, by: { member: member.id } }
}

function addressOf(deps: LiveDeps, socket: Socket): string {
  const forwarded = socket.handshake.headers['x-forwarded-for']
  if (deps.env.TRUST_PROXY === 0 || typeof forwarded !== 'string') return socket.handshake.address
  // The last proxies in the list are ours; the address before them is the one they saw.
  const hops = forwarded.split(',').map((hop) => hop.trim())
  return hops[Math.max(0, hops.length - deps.env.TRUST_PROXY)] ?? socket.handshake.address
}
