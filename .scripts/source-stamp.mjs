import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['client', 'server', 'shared', 'vite.config.ts', 'package-lock.json', 'package.json']

/** A hash of everything that the build is made from. By content: a checkout changes times without changing files. */
export function sourceStamp(root) {
  const hash = createHash('sha256')
  const add = (path) => {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else add(path)
    }
  }
  for (const source of sources) {
    if (!existsSync(join(root, source))) continue
    if (source.includes('.')) add(source)
    else walk(source)
  }
  return hash.digest('hex')
}
