import compression from 'compression'
import express, { type Express, Router } from 'express'
import { apiPrefix } from '../../shared/protocol/api.ts'
import { frameOrigins } from '../../shared/slides/video/source.ts'
import type { Deps } from '../deps.ts'
import type { LivePort } from '../live-port.ts'
import { newId } from '../system/random.ts'
import { accountRoutes } from './account-routes.ts'
import { refuseCrossSite } from './cross-site.ts'
import { deckRoutes } from './deck-routes.ts'
import { handouts } from './handouts.ts'
import { healthz, readyz } from './health.ts'
import { media } from './media.ts'
import { Metrics } from './metrics.ts'
import { findClientDir, pages } from './pages.ts'
import { prospectRoutes } from './prospect-routes.ts'
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
  // Foreign pages stand in frames on the screen and in the studio's preview, and nowhere else.
  app.use(
    ['/screen', '/studio'],
    securityHeaders(env.PUBLIC_URL, [
      ...Object.values(frameOrigins),
      ...env.EMBED_HOSTS.map((host) => `https://${host}`),
    ]),
  )
  app.get('/healthz', healthz)
  app.get('/readyz', readyz(deps, live))
  app.get('/metrics', metrics.expose(env.METRICS_TOKEN))
  app.use(apiPrefix, refuseCrossSite(env.PUBLIC_URL), compression(), apiRouter(deps, live))
  app.use('/media/files', handouts(deps))
  app.use('/media', media(deps))
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
  mount(router, deps, [
    ...accountRoutes(deps),
    ...deckRoutes(deps),
    ...sessionRoutes(deps, live),
    ...prospectRoutes(deps),
  ])
  router.use((_request, response) => sendRefusal(response, { kind: 'not-found' }))
  return router
}
