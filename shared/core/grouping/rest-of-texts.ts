import { type Counts, restKey } from '../counts.ts'
import { besideKey, partedKey } from './grouped-counts.ts'

/** What a room is told, with the sum of what it is not: for kinds that add up their texts, and all else counted of those. */
export function withRestOfTexts(told: Counts, whole: Counts, isText: (countKey: string) => boolean): Counts {
  const rest: Record<string, number> = {}
  for (const [key, count] of Object.entries(whole)) {
    const { part, textKey } = partedKey(key)
    if (key in told || !isText(textKey)) continue
    const name = part === '' ? restKey : besideKey(part, restKey)
    rest[name] = (rest[name] ?? 0) + count
  }
  return { ...told, ...rest }
}
