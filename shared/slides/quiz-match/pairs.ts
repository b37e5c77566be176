import { stableShuffle } from '../parts/stable-shuffle.ts'

export const pairLimits = { min: 2, max: 8 } as const

/** Whether at least one of so many left sides has a right one, and no two have the same. */
export function isMatching(matches: readonly (number | null)[], pairs: number): boolean {
  const given = matches.filter((right) => right !== null)
  return (
    matches.length === pairs &&
    given.length > 0 &&
    new Set(given).size === given.length &&
    given.every((right) => right < pairs)
  )
}

export type Matches = readonly (number | null)[]

/** The left and the right side belong together now, and to nothing else. */
export const paired = (matches: Matches, left: number, right: number): (number | null)[] =>
  matches.map((old, at) => (at === left ? right : old === right ? null : old))

export const parted = (matches: Matches, left: number): (number | null)[] =>
  matches.map((right, at) => (at === left ? null : right))

/** The sides as they are shown, the right one shuffled, and for each left side the right one that belongs to it. */
export function matchSides(pairs: readonly { left: string; right: string }[]) {
  const shuffled = stableShuffle(pairs.map(({ right }) => right))
  return {
    lefts: pairs.map(({ left }) => left),
    rights: shuffled.map((pair) => pairs[pair]?.right ?? ''),
    correct: pairs.map((_, pair) => shuffled.indexOf(pair)),
  }
}
