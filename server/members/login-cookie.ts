import { parseCookie, stringifySetCookie } from 'cookie'
import type { Deps } from '../deps.ts'
import type { Member } from '../store/store.ts'
import { hashToken } from '../system/random.ts'

/** How long a login lasts, milliseconds. */
export const loginLifetimeMs = 30 * 24 * 60 * 60 * 1000

type CookieDeps = Pick<Deps, 'env'>

const isHttps = (deps: CookieDeps): boolean => deps.env.PUBLIC_URL?.startsWith('https:') ?? false

/** `__Host-` binds the cookie to this very host; browsers take it on HTTPS only. */
const cookieName = (deps: CookieDeps): string => (isHttps(deps) ? '__Host-rostrum_login' : 'rostrum_login')

/** The `Set-Cookie` header for a login's token; null takes the cookie away. */
export function loginCookie(deps: CookieDeps, token: string | null): string {
  return stringifySetCookie({
    name: cookieName(deps),
    value: token ?? '',
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(deps),
    maxAge: token === null ? 0 : loginLifetimeMs / 1000,
  })
}

/** The login's token in a `Cookie` header, or null. */
export function loginTokenOf(deps: CookieDeps, cookieHeader: string | undefined): string | null {
  const token = parseCookie(cookieHeader ?? '')[cookieName(deps)]
  return token !== undefined && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null
}

/** The member behind a `Cookie` header, for requests and for the socket's handshake; null without a valid login. */
export async function memberOfCookie(
  deps: Pick<Deps, 'env' | 'store' | 'clock'>,
  cookieHeader: string | undefined,
): Promise<Member | null> {
  const token = loginTokenOf(deps, cookieHeader)
  return token === null ? null : deps.store.members.byLogin(hashToken(token), deps.clock.now())
}
