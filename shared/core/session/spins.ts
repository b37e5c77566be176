import { accept, type Result, refuse } from '../result.ts'

/** What a wheel with an own list can be spun for. */
export interface WheelEntry {
  name: string
  /** How many slices it has. */
  weight: number
}

/** One result, as it is kept: with the index of its entry, and where the wheel stopped. */
export interface Spin {
  /** Index into the slide's entries. */
  entry: number
  /** Index among the slices that the wheel had then. */
  slice: number
  slices: number
  /** In [0, 1): where in the slice it stops. */
  stop: number
  /** Epoch milliseconds. */
  at: number
  /** From 1; a wheel that is filled again begins the next round. */
  round: number
}

/** All that has been spun on one slide, oldest first. */
export interface Spins {
  round: number
  results: readonly Spin[]
}

export const noSpins: Spins = { round: 1, results: [] }

/** Results that are kept of one slide; more cannot be spun. */
export const mostSpins = 1000

/** From the command to the announcement, milliseconds: a wheel that turns is not spun again. */
export const spinMs = 12_000

/** A uniform whole number in [0, below). */
export type Chance = (below: number) => number

/**
 * The slices of a wheel, each the index of its entry. The slices of one entry stand as far from one another as they can.
 * @param gone entries that have left the wheel
 */
export function slicesOf(entries: readonly WheelEntry[], gone: ReadonlySet<number>): number[] {
  const places: { entry: number; at: number }[] = []
  for (const [entry, { weight }] of entries.entries()) {
    if (gone.has(entry)) continue
    for (let copy = 0; copy < weight; copy++) {
      places.push({ entry, at: (copy + (entry + 0.5) / entries.length) / weight })
    }
  }
  return places.sort((a, b) => a.at - b.at || a.entry - b.entry).map(({ entry }) => entry)
}

/** The entries that have left the wheel before the result with this index: those won in its round. */
export function goneBefore({ results }: Spins, index: number, round: number, removes: boolean): Set<number> {
  const before = removes ? results.slice(0, index) : []
  return new Set(before.filter((spin) => spin.round === round).map(({ entry }) => entry))
}

/** Spins: every slice that is left has the same chance. */
export function spun(
  spins: Spins,
  { entries, removes }: { entries: readonly WheelEntry[]; removes: boolean },
  now: number,
  chance: Chance,
): Result<Spins, 'wheel-empty' | 'wheel-turns' | 'too-many-spins'> {
  const last = spins.results.at(-1)
  if (last && now - last.at < spinMs) return refuse('wheel-turns')
  if (spins.results.length >= mostSpins) return refuse('too-many-spins')
  const slices = slicesOf(entries, goneBefore(spins, spins.results.length, spins.round, removes))
  if (slices.length === 0) return refuse('wheel-empty')
  const slice = chance(slices.length)
  const entry = slices[slice]
  if (entry === undefined) throw new RangeError(`chance gave ${slice} of ${slices.length}`)
  const stop = chance(2 ** 32) / 2 ** 32
  const spin: Spin = { entry, slice, slices: slices.length, stop, at: now, round: spins.round }
  return accept({ ...spins, results: [...spins.results, spin] })
}

/** Everybody is back on the wheel; the results stay. */
export const refilled = (spins: Spins): Spins => ({ ...spins, round: spins.round + 1 })
