import type { WheelEntry } from '../../core/session/spins.ts'

export const spinnerLimits = { entries: 5000, name: 80, weight: 100, slices: 10_000 } as const

/** A line that ends in "× 3", "x3" or "*3", or has the weight in a second column (tab or semicolon). */
const weighted = /^(.*\S)(?:\s*[×*]\s*|\s+[xх]\s*|\s*[\t;]\s*)(\d{1,6})$/iu

/** The list as it is typed or pasted: one entry a line. Empty lines are passed over. */
export function readEntries(text: string): WheelEntry[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const trimmed = line.trim()
    if (trimmed === '') return []
    const [, name, weight] = weighted.exec(trimmed) ?? []
    if (name === undefined || weight === undefined) return [{ name: trimmed, weight: 1 }]
    return [{ name: name.trim(), weight: Number(weight) }]
  })
}

/** The text that `readEntries` reads as these entries. */
export const writeEntries = (entries: readonly WheelEntry[]): string =>
  entries
    .map(({ name, weight }) => (weight === 1 && !weighted.test(name) ? name : `${name} × ${weight}`))
    .join('\n')

const sameName = (name: string): string => name.trim().toLocaleLowerCase()

/** Names that stand on the list more than once, in the order of their first place. */
export function duplicatesIn(entries: readonly WheelEntry[]): string[] {
  const seen = new Map<string, { name: string; times: number }>()
  for (const { name } of entries) {
    const known = seen.get(sameName(name))
    if (known) known.times += 1
    else seen.set(sameName(name), { name, times: 1 })
  }
  return [...seen.values()].flatMap(({ name, times }) => (times > 1 ? [name] : []))
}

/** Each name once, at its first place, with the weights added up. */
export function merged(entries: readonly WheelEntry[]): WheelEntry[] {
  const byName = new Map<string, WheelEntry>()
  for (const { name, weight } of entries) {
    const known = byName.get(sameName(name))
    const sum = Math.min(spinnerLimits.weight, (known?.weight ?? 0) + weight)
    byName.set(sameName(name), { name: known?.name ?? name, weight: sum })
  }
  return [...byName.values()]
}

export type EntriesProblem = 'too-many' | 'name-long' | 'weight-high' | 'too-many-slices'

/** What keeps a list from being saved; null: nothing. */
export function entriesProblem(entries: readonly WheelEntry[]): EntriesProblem | null {
  if (entries.length > spinnerLimits.entries) return 'too-many'
  if (entries.some(({ name }) => name.length > spinnerLimits.name)) return 'name-long'
  if (entries.some(({ weight }) => weight < 1 || weight > spinnerLimits.weight)) return 'weight-high'
  const slices = entries.reduce((sum, { weight }) => sum + weight, 0)
  return slices > spinnerLimits.slices ? 'too-many-slices' : null
}
