import type { IncomingHttpHeaders } from 'node:http'

/**
 * Where a request comes from, as the browser says: `Sec-Fetch-Site` where it is sent (HTTPS and localhost), else the
 * `Origin`. `unknown`: neither is there, as with clients that are no browsers, and with plain same-origin GETs.
 * A page cannot forge either header.
 * @param publicUrl the address people use, where a proxy changes the `Host` header; null: `Host` is the address
 */
export function originOf(
  headers: IncomingHttpHeaders,
  publicUrl: string | null,
): 'same' | 'foreign' | 'unknown' {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'same' : 'foreign'
  const { origin } = headers
  if (origin === undefined) return 'unknown'
  const host = hostOf(origin)
  // `Origin: null` (a sandboxed frame, a file) has no host and is nobody's own.
  if (host === null) return 'foreign'
  const isOwn = host === headers.host || (publicUrl !== null && host === hostOf(publicUrl))
  return isOwn ? 'same' : 'foreign'
}

/**
 * Whether a socket's handshake may go on. Browsers name the origin of every WebSocket and of every cross-site poll, so
 * a handshake without one is a same-origin poll on plain HTTP, or no browser's and without anybody's cookies.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  return originOf(headers, publicUrl) !== 'foreign'
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
