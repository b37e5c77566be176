import { accept, type Result, refuse } from '../../shared/core/result.ts'
import {
  type ApiRefusal,
  type ApiRefusalKind,
  type ApiReplies,
  apiPrefix,
  type LinkRole,
} from '../../shared/protocol/api.ts'

/** `offline`: the server was not reached. */
export type LinkFailure = ApiRefusalKind | 'offline'
export type Links = ApiReplies['GET /sessions/:id/links']['links']

/** All that the console asks over HTTP: a member's right, which a link does not give. */
async function ask<Reply>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body: unknown,
  send: typeof fetch,
): Promise<Result<Reply, LinkFailure>> {
  try {
    const response = await send(`${apiPrefix}/sessions/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method !== 'GET' && { body: JSON.stringify(body) }),
    })
    const reply: unknown = await response.json()
    if (!response.ok) return refuse(isRefusal(reply) ? reply.kind : 'internal')
    // The server is of the same release as this page; its replies have these types.
    return accept(reply as Reply)
  } catch {
    return refuse('offline')
  }
}

const linksOf = (sessionId: string): string => `${encodeURIComponent(sessionId)}/links`

/**
 * Makes a link with a token of its own, for a screen, a console or a helper on another device.
 * @param origin the address that other devices reach the server under; the presenter's own may be localhost
 */
export async function createLink(
  sessionId: string,
  role: LinkRole,
  origin: string,
  send: typeof fetch,
): Promise<Result<string, LinkFailure>> {
  const made = await ask<{ url: string }>('POST', linksOf(sessionId), { role }, send)
  return made.ok ? accept(new URL(made.value.url, origin).href) : made
}

/** The links that still count, the newest first; their secrets were told when they were made. */
export async function listLinks(sessionId: string, send: typeof fetch): Promise<Result<Links, LinkFailure>> {
  const list = await ask<{ links: Links }>('GET', linksOf(sessionId), null, send)
  return list.ok ? accept(list.value.links) : list
}

/** Ends one link, and sends away whoever came by it. */
export async function revokeLink(
  sessionId: string,
  linkId: string,
  send: typeof fetch,
): Promise<Result<null, LinkFailure>> {
  const path = `${linksOf(sessionId)}/${encodeURIComponent(linkId)}`
  const gone = await ask<unknown>('DELETE', path, {}, send)
  return gone.ok ? accept(null) : gone
}

function isRefusal(body: unknown): body is ApiRefusal {
  return typeof body === 'object' && body !== null && 'kind' in body && typeof body.kind === 'string'
}
