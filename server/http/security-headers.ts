import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Headers that keep foreign code out. Demos happen on plain-HTTP pages of a local network: nothing may turn those into
 * HTTPS (`upgrade-insecure-requests` and HSTS would leave phones with a blank page), and what browsers ignore there with a
 * warning is left out.
 * @param frameSources origins whose pages may stand in frames of ours: players of videos, embedded pages
 */
export function securityHeaders(
  publicUrl: string | null,
  frameSources: readonly string[] = [],
): RequestHandler {
  const isHttps = publicUrl?.startsWith('https:') ?? false
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        // The animations set styles on elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        // 'self' does not cover WebSockets in every browser.
        connectSrc: ["'self'", 'ws:', 'wss:'],
        // The confetti is drawn by a worker that its library makes.
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(frameSources.length > 0 && { frameSrc: ["'self'", ...frameSources] }),
      },
    },
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
    crossOriginOpenerPolicy: isHttps && { policy: 'same-origin' },
    originAgentCluster: isHttps,
    referrerPolicy: { policy: 'same-origin' },
  })
}
