import { resolve } from 'node:path'
import compression from 'compression'
import express, { type Express, Router } from 'express'
import { apiPrefix } from '../../shared/protocol/api.ts'
import { assetFile, assetsDir } from '../decks/store-image.ts'
import type { Deps } from '../deps.ts'
import type { LivePort } from '../live-port.ts'
import { newId } from '../system/random.ts'
import { accountRoutes } from './account-routes.ts'
import { refuseCrossSite } from './cross-site.ts'
import { deckRoutes } from './deck-routes.ts'
import { healthz, readyz } from './health.ts'
import { Metrics } from './metrics.ts'
import { findClientDir, pages } from './pages.ts'
import { errorExit, nameRequest, sendRefusal } from './respond.ts'
import { mount } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import { sessionRoutes } from './session-routes.ts'

/**
 * Everything that the server answers over HTTP: the API, uploads, pages, health and metrics.
 * @param clientDir the built client; found by itself unless a test gives another
 */
export function createHttpApp(deps: Deps, live: LivePort, clientDir: string = findClientDir()): Express {
  const { env } = deps
  const metrics = new Metrics(live)
  const app = express()
  app.disable('x-powered-by')
  // Answers of the API are never kept, so hashing each of them would be for nothing; files bring tags of their own.
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', env.TRUST_PROXY)
  app.use((request, response, next) => {
    nameRequest(request, response, newId(deps.random))
    next()
  })
  app.use(metrics.measure())
  app.use(securityHeaders(env.PUBLIC_URL))
  app.get('/healthz', healthz)
  app.get('/readyz', readyz(deps, live))
  app.get('/metrics', metrics.expose(env.METRICS_TOKEN))
  app.use(apiPrefix, refuseCrossSite(env.PUBLIC_URL), compression(), apiRouter(deps, live))
  app.use('/media', mediaRouter(deps))
  app.use(pages(clientDir))
  app.use((_request, response) => sendRefusal(response, { kind: 'not-found' }))
  app.use(errorExit(deps.log))
  return app
}

function apiRouter(deps: Deps, live: LivePort): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  mount(router, deps, [...accountRoutes(deps), ...deckRoutes(deps), ...sessionRoutes(deps, live)])
  router.use((_request, response) => sendRefusal(response, { kind: 'not-found' }))
  return router
}

/** Uploaded images: named by their content, so they may be kept for ever. */
function mediaRouter(deps: Deps): Router {
  const router = Router()
  router.get('/:hash', (request, response, next) => {
    const { hash } = request.params
    if (!/^[0-9a-f]{64}$/.test(hash)) return next()
    const root = resolve(assetsDir(deps))
    response.set('ETag', `"${hash}"`)
    response.sendFile(assetFile(hash), { root, immutable: true, maxAge: '1y' }, (error) => {
      // Most often there is no such file; a phone that hangs up in the middle is nobody's mistake either.
      if (error && !response.headersSent) {
        response.removeHeader('ETag')
        next()
      }
    })
  })
  return router
}
