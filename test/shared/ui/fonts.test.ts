import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { woff2CodePoints } from './woff2-letters.ts'

const packages = new URL('../../../node_modules/', import.meta.url)
const letters = [...'әғқңөұүһіӘҒҚҢӨҰҮҺІАаЁёЫыAaZz0123456789№«»–—₸%', ' ']

/** The style sheets that fonts.css and fonts-phone.css import. */
const sheets = ['fonts.css', 'fonts-phone.css'].flatMap((name) => {
  const css = readFileSync(new URL(`../../../shared/ui/${name}`, import.meta.url), 'utf8')
  return [...css.matchAll(/@import ['"]([^'"]+)['"]/g)].map(([, path = '']) => path)
})

describe.each([...new Set(sheets)])('%s', (sheet) => {
  const address = new URL(sheet, packages)
  const faces = [
    ...readFileSync(address, 'utf8').matchAll(/url\(([^)]+\.woff2)\)[^}]*?unicode-range: ([^;]+);/g),
  ].map(([, file = '', ranges = '']) => ({
    points: woff2CodePoints(readFileSync(new URL(file, address))),
    ranges: ranges.split(',').map((range) => {
      const [from = '', to = from] = range.trim().slice(2).split('-')
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
    }),
  }))

  it('serves every Kazakh, Russian and Latin letter and figure from a file that has it', () => {
    const missing = letters.filter((letter) => {
      const point = letter.codePointAt(0) ?? 0
      return !faces.some(
        (face) =>
          face.ranges.some((range) => point >= range.from && point <= range.to) && face.points.has(point),
      )
    })
    expect(missing).toEqual([])
    expect(faces.length).toBeGreaterThan(3)
  })
})
