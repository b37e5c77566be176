import type { Counts } from '../../core/counts.ts'

/** What everybody has to give. */
export const allPoints = 100

/** How many points an option was given; options without any are not listed. */
export interface GivenPoints {
  option: string
  points: number
}

/** The key under which an option's points are added up. */
export const pointsKey = (option: string): string => `t:${option}`
/** The key under which those are counted who gave the option at least one point. */
export const giversKey = (option: string): string => `g:${option}`

/** What is counted of a text of the audience's own, beside how many gave it points. */
export const pointsPart = 't'

/** The keys of "Other" and of its texts, as if they were options; see `withOtherRow`. */
export const otherPointsKey = (option: string, part: string): string =>
  part === pointsPart ? pointsKey(option) : giversKey(option)

export const sumOf = (given: readonly GivenPoints[]): number =>
  given.reduce((sum, { points }) => sum + points, 0)

export const pointsOf = (given: readonly GivenPoints[], option: string): number =>
  given.find((one) => one.option === option)?.points ?? 0

/** The points with an option's set, at most to what is left of the hundred; in the order of the options. */
export function withPoints(
  given: readonly GivenPoints[],
  options: readonly { id: string }[],
  { option, points }: GivenPoints,
): GivenPoints[] {
  const others = sumOf(given) - pointsOf(given, option)
  const wanted = Math.min(Math.max(Math.round(points), 0), allPoints - others)
  return options.flatMap(({ id }) => {
    const now = id === option ? wanted : pointsOf(given, id)
    return now === 0 ? [] : [{ option: id, points: now }]
  })
}

/** The points that a draft holds, without options that the slide no longer has; null when it holds none. */
export function draftPoints(draft: unknown, options: readonly { id: string }[]): GivenPoints[] | null {
  if (typeof draft !== 'object' || draft === null || !('points' in draft)) return null
  const { points: list } = draft
  if (!Array.isArray(list)) return null
  return list.reduce<GivenPoints[]>((given, one: unknown) => {
    if (typeof one !== 'object' || one === null || !('option' in one) || !('points' in one)) return given
    const { option, points } = one
    if (typeof option !== 'string' || typeof points !== 'number' || !Number.isFinite(points)) return given
    return withPoints(given, options, { option, points })
  }, [])
}

/** Whether two answers give the same points. */
export function samePoints(a: readonly GivenPoints[], b: readonly GivenPoints[]): boolean {
  return a.length === b.length && a.every(({ option, points }) => pointsOf(b, option) === points)
}

/** The options with the most points; several where they are level. */
export function favourites(given: readonly GivenPoints[]): string[] {
  const most = Math.max(...given.map(({ points }) => points))
  return given.filter(({ points }) => points === most).map(({ option }) => option)
}

/** What an option was given in all. */
export interface OptionPoints {
  total: number
  /** Per participant who answered, 0 to 100; null while nobody has. */
  mean: number | null
  givers: number
}

export function optionPoints(counts: Counts, option: string, responses: number): OptionPoints {
  const total = counts[pointsKey(option)] ?? 0
  return {
    total,
    mean: responses > 0 ? total / responses : null,
    givers: counts[giversKey(option)] ?? 0,
  }
}
