import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const clientDir = fileURLToPath(new URL('./client', import.meta.url))
const apps = ['audience', 'screen', 'console', 'studio'] as const

export default defineConfig({
  root: clientDir,
  cacheDir: fileURLToPath(new URL('./node_modules/.vite', import.meta.url)),
  plugins: [react(), tailwindcss()],
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
      {
        extends: true,
        root: fileURLToPath(new URL('.', import.meta.url)),
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/services/**', 'test/load/**'],
          setupFiles: ['test/support/fail-on-console-error.ts'],
        },
      },
      {
        extends: true,
        root: fileURLToPath(new URL('.', import.meta.url)),
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/fail-on-console-error.ts', 'test/support/dom.ts'],
        },
      },
    ],
  },
})
