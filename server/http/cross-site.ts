import type { RequestHandler } from 'express'
import { originOf } from '../system/same-origin.ts'
import { sendRefusal } from './respond.ts'

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses every request that would change something unless the browser says that one of our own pages sent it. A
 * client without either header is no browser; it can name our origin if it means it.
 */
export function refuseCrossSite(publicUrl: string | null): RequestHandler {
  return (request, response, next) => {
    if (changesNothing.has(request.method) || originOf(request.headers, publicUrl) === 'same') next()
    else sendRefusal(response, { kind: 'cross-site' })
  }
}
