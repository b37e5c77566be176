/**
 * What answers add up to: integers by key. Addition commutes, so neither the order of the answers
 * nor the node that took them matters, and a change is the old taken away and the new added.
 */
export type Counts = Readonly<Record<string, number>>

/** `a + sign · b`, key by key; keys that come to zero are left out, so equal sums are equal objects. */
export function addCounts(a: Counts, b: Counts, sign: 1 | -1 = 1): Counts {
  const sum: Record<string, number> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const next = (sum[key] ?? 0) + sign * value
    if (next === 0) delete sum[key]
    else sum[key] = next
  }
  return sum
}

/** How many different texts a room is not told. `#` is the server's, no answer counts under it. */
export const leftOutKey = '#left-out'
/** How often those were sent, all together. */
export const restKey = '#rest'
