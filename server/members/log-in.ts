import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { ApiRefusal, LoginRequest } from '../../shared/protocol/api.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../store/store.ts'
import { hashToken, newToken } from '../system/random.ts'
import { RateLimit } from '../system/rate-limit.ts'
import { loginLifetimeMs } from './login-cookie.ts'
import type { Passwords } from './passwords.ts'

/** Attempts at logging in: per network address, and per e-mail from wherever they come. */
export class LoginLimits {
  readonly #addresses = new RateLimit({ burst: 20, perSecond: 0.1 })
  readonly #emails = new RateLimit({ burst: 10, perSecond: 1 / 60 })

  /** Takes one attempt; 0 or the milliseconds until there is another. */
  take(address: string, email: string, now: number): number {
    const wait = Math.max(this.#addresses.wait(address, now), this.#emails.wait(email, now))
    if (wait > 0) return wait
    this.#addresses.take(address, now)
    this.#emails.take(email, now)
    return 0
  }
}

export interface LoggedIn {
  member: Member
  /** For the cookie; the store has its hash only. */
  token: string
}

/**
 * Checks the password and begins a login under a fresh id; the login that the browser came with ends, so that an id
 * planted or seen before is worth nothing.
 */
export async function logIn(
  deps: Deps & { passwords: Passwords; loginLimits: LoginLimits },
  request: LoginRequest & { address: string; previousToken: string | null },
): Promise<Result<LoggedIn, ApiRefusal>> {
  const { email, password, address, previousToken } = request
  const retryAfterMs = deps.loginLimits.take(address, email, deps.clock.now())
  if (retryAfterMs > 0) return refuse({ kind: 'rate-limited', retryAfterMs })
  const member = await deps.store.members.byEmail(email)
  const right = await deps.passwords.check(password, member?.passwordHash ?? null)
  if (right === null) return refuse({ kind: 'busy', retryAfterMs: 2000 })
  if (!right || !member) return refuse({ kind: 'wrong-credentials' })
  if (previousToken !== null) await deps.store.members.deleteLogin(hashToken(previousToken))
  return accept({ member, token: await beginLogin(deps, member.id) })
}

/** A new login for a member who has proved who they are; gives its token. */
export async function beginLogin(deps: Deps, memberId: string): Promise<string> {
  const now = deps.clock.now()
  const token = newToken(deps.random)
  await deps.store.members.deleteExpiredLogins(now)
  await deps.store.members.createLogin({
    idHash: hashToken(token),
    memberId,
    createdAt: now,
    expiresAt: now + loginLifetimeMs,
  })
  return token
}

/** Ends a login for good; its token is worth nothing afterwards. */
export async function logOut(deps: Pick<Deps, 'store'>, token: string | null): Promise<void> {
  if (token !== null) await deps.store.members.deleteLogin(hashToken(token))
}
