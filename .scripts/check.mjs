// Runs every gate that needs no test: `npm run check`. All of them run, so that one look shows everything.
import { spawnSync } from 'node:child_process'

const gates = [
  ['types', 'tsc', ['-b']],
  ['lint', 'biome', ['check', '--error-on-warnings']],
  ['architecture', 'depcruise', ['client', 'server', 'shared']],
  ['dead code', 'knip', []],
  ['lock', 'node', ['.scripts/check-lock.mjs']],
  ['build', 'node', ['.scripts/build.mjs']],
  ['bundle budget', 'node', ['.scripts/check-budget.mjs']],
]

const failed = gates.filter(([name, command, args]) => {
  const bin = command === 'node' ? process.execPath : `node_modules/.bin/${command}`
  const { status } = spawnSync(bin, args, { stdio: 'inherit' })
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  ${name}\n`)
  return status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
