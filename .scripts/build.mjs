// Builds the pages with Vite and the server with esbuild, into dist/.
import { chmodSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build as buildPages } from 'vite'
import { sourceStamp } from './source-stamp.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function build() {
  const stamp = sourceStamp(root)
  await buildPages({ configFile: `${root}vite.config.ts`, logLevel: 'warn' })
  await bundle({
    absWorkingDir: root,
    entryPoints: [
      'server/main.ts',
      'server/cli.ts',
      'server/store/sqlite-worker.ts',
      'server/rehearsal/crowd-main.ts',
    ],
    outdir: 'dist/server',
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
  chmodSync(`${root}dist/server/cli.js`, 0o755)
  writeFileSync(`${root}dist/stamp`, stamp)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
