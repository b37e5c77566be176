import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type RequestHandler, Router } from 'express'
import { StaticFiles } from './static-files.ts'

/** Where the built client is, seen from this file: as source in `server/http`, or bundled in `dist/server`. */
export function findClientDir(): string {
  const places = ['../client', '../../dist/client'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return places.find((place) => existsSync(`${place}/audience/index.html`)) ?? places[1] ?? ''
}

/** Which app answers under which address. */
const apps = {
  audience: ['/', '/j', '/j/:code'],
  screen: ['/screen/:sessionId'],
  console: ['/console/:sessionId', '/moderator/:sessionId'],
  studio: ['/studio', '/studio/*rest'],
} as const

const notBuilt =
  'The pages are not built yet. Run "npm run build" in the folder of Rostrum, then load this page again.\n'

/** The HTML of the four apps, what it refers to, and the code page for addresses that lead nowhere. */
export function pages(clientDir: string): Router {
  const files = new StaticFiles(clientDir)
  const router = Router()
  const page =
    (app: string, status: number): RequestHandler =>
    async (request, response) => {
      const sent = await files.send(`${app}/index.html`, request, response, { status })
      if (!sent) response.status(503).type('text/plain').send(notBuilt)
    }
  for (const [app, paths] of Object.entries(apps)) router.get([...paths], page(app, 200))
  router.get('/assets/:name', async (request, response, next) => {
    const sent = await files.send(`assets/${request.params.name}`, request, response, { immutable: true })
    if (!sent) next()
  })
  // Files of the `public` folder: the icon, the manifest.
  router.get('/:name', async (request, response, next) => {
    const isFile = request.params.name.includes('.')
    if (!isFile || !(await files.send(request.params.name, request, response))) next()
  })
  router.get('/*rest', (request, response, next) => {
    if (request.accepts(['json', 'html']) === 'html') return page('audience', 404)(request, response, next)
    next()
  })
  return router
}
