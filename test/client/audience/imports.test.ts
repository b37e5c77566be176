import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindNames } from '../../../shared/slides/slide-kinds.ts'

const root = resolve(import.meta.dirname, '../../..')

/** What a phone may load. Schemas (zod) and motion (framer-motion) are heavy and not needed there: types and CSS do. */
const allowed = [
  'canvas-confetti',
  'lucide-react',
  'react',
  'react-dom',
  'socket.io-client',
  'wouter',
  'zustand',
]

/**
 * What comes with the views of one kind, which a phone loads when such a slide is shown. Phones compute the result of an own
 * answer from the key, so typed answers need the edit distance that the server uses: 1 KB.
 */
const allowedWith: Readonly<Record<string, readonly string[]>> = {
  'shared/slides/typed-answer/audience.tsx': ['fastest-levenshtein'],
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|import\('([^']+)'\)/g

/** All that the file imports when it runs, itself and through others: packages, with the file that imports them. */
function packagesOf(file: string, seen: Set<string>, found: Map<string, string>) {
  if (seen.has(file) || file.endsWith('.css')) return
  seen.add(file)
  for (const [, from, bare, lazy] of readFileSync(file, 'utf8').matchAll(importPattern)) {
    const target = from ?? bare ?? lazy ?? ''
    if (target.startsWith('.')) packagesOf(resolve(dirname(file), target), seen, found)
    else
      found.set(
        target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/'),
        file,
      )
  }
}

describe('the phone', () => {
  const views = kindNames.map((kind) => `shared/slides/${kind}/audience.tsx`)

  it.each(views)('has the view %s', (view) => {
    expect(existsSync(resolve(root, view))).toBe(true)
  })

  it.each(['client/audience/main.tsx', ...views])('loads nothing heavy with %s', (entry) => {
    const found = new Map<string, string>()
    packagesOf(resolve(root, entry), new Set(), found)
    const own = allowedWith[entry] ?? []
    const heavy = [...found].filter(([name]) => !allowed.includes(name) && !own.includes(name))
    expect(heavy, 'import types only, or move the small pure part into a file of its own').toEqual([])
  })
})
