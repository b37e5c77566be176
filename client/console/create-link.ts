import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { type ApiRefusal, type ApiRefusalKind, apiPrefix } from '../../shared/protocol/api.ts'

/** `offline`: the server was not reached. */
export type LinkFailure = ApiRefusalKind | 'offline'

/**
 * Makes a link with a token of its own, for a screen or a console on another device. A member's right.
 * @param origin the address that other devices reach the server under; the presenter's own may be localhost
 */
export async function createLink(
  sessionId: string,
  role: 'screen' | 'console',
  origin: string,
  send: typeof fetch,
): Promise<Result<string, LinkFailure>> {
  try {
    const response = await send(`${apiPrefix}/sessions/${encodeURIComponent(sessionId)}/links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role }),
    })
    const body: unknown = await response.json()
    if (!response.ok) return refuse(isRefusal(body) ? body.kind : 'internal')
    if (typeof body === 'object' && body !== null && 'url' in body && typeof body.url === 'string') {
      return accept(new URL(body.url, origin).href)
    }
    return refuse('internal')
  } catch {
    return refuse('offline')
  }
}

function isRefusal(body: unknown): body is ApiRefusal {
  return typeof body === 'object' && body !== null && 'kind' in body && typeof body.kind === 'string'
}
