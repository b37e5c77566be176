import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { sampleImage, samplePicture } from './sample-image.ts'

const entry = fileURLToPath(new URL('./gallery.tsx', import.meta.url))
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rostrum gallery</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/@fs${entry}"></script>
  </body>
</html>`

/** Serves the gallery at `/dev/gallery` in development; a build knows nothing of it. */
export function serveGallery(): Plugin {
  return {
    name: 'gallery',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?')
        if (path === '/dev/gallery') {
          server
            .transformIndexHtml(path, page)
            .then((html) => response.setHeader('Content-Type', 'text/html').end(html), next)
        } else if (path === `/media/${sampleImage}`) {
          response.setHeader('Content-Type', 'image/svg+xml').end(samplePicture)
        } else {
          next()
        }
      })
    },
  }
}
