import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { optionSigns } from '../../../../shared/slides/parts/option-sign.tsx'
import { mostQuizOptions } from '../../../../shared/slides/parts/quiz-keys.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const tokens = readFileSync('shared/ui/tokens.css', 'utf8')
const raised = [...tokens.matchAll(/--raised: (#[0-9a-f]{6})/g)].map((match) => match[1] ?? '')

describe('the signs of quiz options', () => {
  it('are as many as options can be, all of a shape and a colour of their own', () => {
    expect(optionSigns).toHaveLength(mostQuizOptions)
    expect(new Set(optionSigns.map((sign) => sign.path)).size).toBe(mostQuizOptions)
    expect(new Set(optionSigns.map((sign) => sign.color)).size).toBe(mostQuizOptions)
  })

  it('keep 3:1 to their letter, and to the paper by day and in the evening', () => {
    expect(raised).toHaveLength(2)
    for (const { color } of optionSigns) {
      for (const ground of ['#ffffff', ...raised]) {
        expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    }
  })
})
