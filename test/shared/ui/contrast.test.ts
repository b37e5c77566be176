import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../shared/ui/tokens.css', import.meta.url), 'utf8')

/** Every `--name: #rrggbb` from `start` up to the first closing of its block. */
function readTokens(start: number): Map<string, string> {
  const end = css.indexOf('\n}', start)
  const found = css.slice(start, end).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, value]))
}

const dayStart = css.indexOf(':root,\n[data-theme] {')
const eveningStart = css.indexOf(':root,\n[data-theme] {', dayStart + 1)
const themes = { day: readTokens(dayStart), evening: readTokens(eveningStart) }

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const papers = ['ground', 'raised', 'sunken']
const textPairs: [text: string, on: string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent-text', 'success', 'danger'].flatMap((text) =>
    papers.map((paper): [string, string] => [text, paper]),
  ),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent-text', 'accent-soft'],
  ['success', 'success-soft'],
  ['danger', 'danger-soft'],
  ['on-solid', 'success'],
  ['on-solid', 'danger'],
  ['ground', 'ink'],
  ...['accent-soft', 'success-soft', 'danger-soft', 'answer-soft'].flatMap((soft): [string, string][] => [
    ['ink', soft],
    ['ink-2', soft],
  ]),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((step): [string, string] => [`stage-${step}-ink`, `stage-${step}`]),
]
const shapePairs: [shape: string, on: string][] = [
  ...['line-strong', 'accent-mark', 'answer', 'answer-2'].flatMap((shape) =>
    papers.map((paper): [string, string] => [shape, paper]),
  ),
  ['answer', 'answer-soft'],
  ['answer-2', 'answer-soft'],
  ['success', 'answer-soft'],
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((step): [string, string][] => [
    [`stage-${step}`, 'ground'],
    [`stage-${step}`, 'raised'],
  ]),
]

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  const color = (name: string): string => {
    const value = tokens.get(name)
    if (value === undefined) throw new Error(`no colour --${name}`)
    return value
  }

  it.each(textPairs)('reads %s on %s (4.5:1)', (text, on) => {
    expect(contrast(color(text), color(on))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapePairs)('shows %s on %s (3:1)', (shape, on) => {
    expect(contrast(color(shape), color(on))).toBeGreaterThanOrEqual(3)
  })

  it('darkens the heat ramp at every step, by lightness alone', () => {
    const ramp = [1, 2, 3, 4, 5].map((step) => luminance(color(`heat-${step}`)))
    for (const [index, value] of ramp.slice(1).entries()) {
      expect((ramp[index] ?? 0) + 0.05).toBeGreaterThan((value + 0.05) * 1.3)
    }
  })

  it('darkens the stage ramp at every step, by lightness alone, so that no kind of colour vision loses the order', () => {
    const ramp = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => luminance(color(`stage-${step}`)))
    for (const [index, value] of ramp.slice(1).entries()) {
      expect((ramp[index] ?? 0) + 0.05).toBeGreaterThan((value + 0.05) * 1.15)
    }
  })
})

it('gives both themes the same colours', () => {
  expect([...themes.evening.keys()]).toEqual([...themes.day.keys()])
  expect(themes.day.size).toBeGreaterThan(30)
})
