// Starts the built server, building first when there is no build of the present sources.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sourceStamp } from './source-stamp.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}dist/stamp`

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== sourceStamp(root)) {
  process.stdout.write('Building Rostrum, which takes a moment the first time …\n')
  const { build } = await import('./build.mjs')
  await build()
}
await import('../dist/server/main.js')
