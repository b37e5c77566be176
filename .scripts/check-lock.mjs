// Checks package-lock.json: complete for every platform, nothing bound to one registry, and above the versions with known holes.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const nameOf = (path) => path.split('node_modules/').pop()
const names = new Set(Object.keys(packages).map(nameOf))
const problems = []

for (const [path, entry] of Object.entries(packages)) {
  for (const optional of Object.keys(entry.optionalDependencies ?? {})) {
    if (!names.has(optional))
      problems.push(
        `${path || 'the root'} wants ${optional}, which the lock lacks: npm ci fails on its platform`,
      )
  }
  if (entry.resolved) {
    problems.push(`${path} is bound to one registry: ${entry.resolved}`)
  }
}

/** Below these, known holes or crashes; the reason stands in docs/decisions. */
const floors = { 'engine.io': '6.6.9', 'socket.io-parser': '4.2.7', kysely: '0.28.17' }
const below = (a, b) => {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number))
  const index = x.findIndex((part, at) => part !== y[at])
  return index >= 0 && x[index] < y[index]
}
for (const [path, { version }] of Object.entries(packages)) {
  const floor = floors[nameOf(path)]
  if (floor && below(version, floor)) problems.push(`${path} is ${version}, older than ${floor}`)
}

for (const problem of problems) process.stderr.write(`${problem}\n`)
process.stdout.write(
  problems.length === 0 ? `lock: ${names.size} packages, complete\n` : `lock: ${problems.length} problems\n`,
)
process.exit(problems.length === 0 ? 0 : 1)
