/** What was done by hand: the key into whose group a text was put; empty: it stands alone. */
export type Merges = Readonly<Record<string, string>>

/** How many of them one run of a slide keeps. */
export const mostMerges = 500

/** Where a chain of merges ends; one that runs in a circle, which no command makes, leads nowhere. */
export function endOfMerges(key: string, merges: Merges): string {
  const seen = new Set<string>()
  let at = key
  for (let next = merges[at]; next; next = merges[at]) {
    if (seen.has(at)) return key
    seen.add(at)
    at = next
  }
  return at
}
