import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { serveGallery } from './test/browser/gallery/serve-gallery.ts'

const clientDir = fileURLToPath(new URL('./client', import.meta.url))
const apps = ['audience', 'screen', 'console', 'studio'] as const

/** In development, serves each app's page under the addresses that the server gives it. */
function pageAddresses(): Plugin {
  return {
    name: 'page-addresses',
    configureServer: (server) => {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/'
        const app = apps.find((name) => path === `/${name}` || path.startsWith(`/${name}/`))
        const isFile = /\.\w+$/.test(path) || path.startsWith('/@')
        const page = path.startsWith('/moderator/') ? 'console' : (app ?? 'audience')
        if (!isFile && (page !== 'audience' || path === '/' || path === '/j' || path.startsWith('/j/'))) {
          request.url = `/${page}/index.html`
        }
        next()
      })
    },
  }
}

const failOnConsoleError = 'test/support/fail-on-console-error.ts'

function project(
  name: string,
  include: string[],
  options: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  const root = fileURLToPath(new URL('.', import.meta.url))
  return { extends: true, root, test: { name, include, setupFiles: [failOnConsoleError], ...options } }
}

export default defineConfig({
  root: clientDir,
  cacheDir: fileURLToPath(new URL('./node_modules/.vite', import.meta.url)),
  plugins: [react(), tailwindcss(), serveGallery(), pageAddresses()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    rolldownOptions: {
      input: Object.fromEntries(apps.map((app) => [app, `${clientDir}/${app}/index.html`])),
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/media': 'http://127.0.0.1:3000',
      '/socket.io': { target: 'ws://127.0.0.1:3000', ws: true },
    },
  },
  test: {
    projects: [
      project('node', ['test/**/*.test.ts'], {
        environment: 'node',
        exclude: ['test/browser/**', 'test/services/**', 'test/simulation/**'],
      }),
      project('components', ['test/**/*.test.tsx'], {
        environment: 'jsdom',
        setupFiles: [failOnConsoleError, 'test/support/dom.ts'],
      }),
      // These need Chromium, Postgres and Redis, or minutes: each has a script of its own.
      project('browser', ['test/browser/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
      project('services', ['test/services/**/*.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
      project('simulation', ['test/simulation/**/*.test.ts'], { testTimeout: 300_000, hookTimeout: 60_000 }),
    ],
  },
})
