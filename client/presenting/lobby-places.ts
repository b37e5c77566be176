import type { LobbyPerson } from '../../shared/protocol/views.ts'

/** Who is drawn where; null: nobody (any more). */
export type Places = readonly (LobbyPerson | null)[]

/**
 * The places after the list has changed: whoever was drawn and still counts stays, newcomers fill the gaps in the order
 * in which they came, and only as many as there are places.
 * @param people the newest first
 */
export function placed(before: Places, people: readonly LobbyPerson[], size: number): Places {
  const newest = people.slice(0, size)
  const byKey = new Map(newest.map((person) => [person.key, person]))
  const after: (LobbyPerson | null)[] = before.slice(0, size).map((person) => {
    const known = person === null ? undefined : byKey.get(person.key)
    if (known) byKey.delete(known.key)
    return known ?? null
  })
  for (const person of [...byKey.values()].reverse()) {
    const gap = after.indexOf(null)
    if (gap === -1) after.push(person)
    else after[gap] = person
  }
  return after
}
