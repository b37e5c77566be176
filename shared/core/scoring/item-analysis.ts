/** Below this many answers only counts are told: one answer more or less would move every share by over ten points. */
export const leastForShares = 10

/**
 * Below this many answers nothing is said of how a question separates: the standard error of a correlation is about
 * 1/√(n − 1), so that with fewer than 30 it is as large as the 0.2 at which a verdict turns.
 */
export const leastForGroups = 30

/** Share of all who answered in the upper and in the lower group. See `analyseItem`. */
export const groupShare = 0.27

/** One person's answer to the question. */
export interface ItemResponse {
  /** Correct share, 0 to 1. */
  share: number
  elapsedMs: number
  /** The correct shares of the same person's other answers of the quiz, added up; null: nothing else was asked. */
  rest: number | null
  /** What was chosen, by key. */
  choices: readonly string[]
}

export interface ItemAnalysis {
  answers: number
  /** Answers that were right in all, and those that were right in part. */
  right: number
  partly: number
  /** Mean correct share, 0 to 1: the lower, the harder. null: too few answers. */
  difficulty: number | null
  /** null: too few answers, nothing else was asked, or everybody did the same elsewhere. */
  discrimination: Discrimination | null
  /** null: too few answers. */
  times: AnswerTimes | null
  /** How often each choice was made, most often first. */
  choices: ChoiceCount[]
}

export interface Discrimination {
  /** Mean correct share of the upper group less that of the lower one, −1 to 1. */
  upperLower: number
  /** Correlation of the question with the rest of the quiz, −1 to 1. null: everybody did the same on this question. */
  correlation: number | null
}

export interface AnswerTimes {
  /** Milliseconds. */
  quartiles: { lower: number; median: number; upper: number }
  /** Of equal width, without gaps; the last one takes its upper end in. */
  bins: { fromMs: number; toMs: number; count: number }[]
}

export interface ChoiceCount {
  key: string
  count: number
  /** Shares of the upper and the lower group that made it; null as `discrimination` is. */
  upper: number | null
  lower: number | null
}

/**
 * How a question did: what teachers call item analysis.
 *
 * - Difficulty is the mean correct share.
 * - Discrimination: upper less lower 27 % of those who answered (T. L. Kelley, "The selection of upper and lower groups
 *   for the validation of test items", Journal of Educational Psychology 30, 1939), and the correlation of the question
 *   with the others. Both order people by the *rest* of the quiz, without the question itself, which would otherwise
 *   agree with itself (S. Henrysson, "Correction of item-total correlations in item analysis", Psychometrika 28, 1963).
 *   Who is tied at the edge of a group belongs to it in part, so that no hidden order decides.
 * - Quartiles by linear interpolation (R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
 *   Statistician 50, 1996, their definition 7).
 *
 * The order of the responses changes nothing.
 * @param limitMs the question's time limit in milliseconds, or null
 */
export function analyseItem(responses: readonly ItemResponse[], limitMs: number | null): ItemAnalysis {
  const answers = responses.length
  const enough = answers >= leastForShares
  const groups = groupsOf(responses)
  return {
    answers,
    right: responses.filter(({ share }) => share >= 1).length,
    partly: responses.filter(({ share }) => share > 0 && share < 1).length,
    difficulty: enough ? mean(responses.map(({ share }) => share)) : null,
    discrimination: groups && {
      upperLower: clamp(weightedShare(groups.upper, responses) - weightedShare(groups.lower, responses)),
      correlation: correlation(
        responses.map(({ share }) => share),
        responses.map(({ rest }) => rest ?? 0),
      ),
    },
    times: enough
      ? answerTimes(
          responses.map(({ elapsedMs }) => elapsedMs),
          limitMs,
        )
      : null,
    choices: choiceCounts(responses, groups),
  }
}

/** How much of each response belongs to the upper and to the lower group, 0 to 1. */
interface Groups {
  upper: number[]
  lower: number[]
}

function groupsOf(responses: readonly ItemResponse[]): Groups | null {
  const rests = responses.map(({ rest }) => rest)
  if (responses.length < leastForGroups || rests.some((rest) => rest === null)) return null
  const known = rests.map((rest) => rest ?? 0)
  if (known.every((rest) => rest === known[0])) return null
  return { upper: topWeights(known), lower: topWeights(known.map((rest) => -rest)) }
}

/** Weights that take the highest `groupShare` of the values; equal values have equal weights. */
function topWeights(values: readonly number[]): number[] {
  const size = values.length * groupShare
  const edge = [...values].sort((a, b) => b - a)[Math.ceil(size) - 1] ?? 0
  const above = values.filter((value) => value > edge).length
  const tied = values.filter((value) => value === edge).length
  return values.map((value) => (value > edge ? 1 : value === edge ? (size - above) / tied : 0))
}

function weightedShare(weights: readonly number[], responses: readonly ItemResponse[]): number {
  return responses.reduce((total, { share }, at) => total + share * (weights[at] ?? 0), 0) / sumOf(weights)
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const mean = (values: readonly number[]): number => sumOf(values) / values.length

/** Keeps what rounding has pushed a hair beyond. */
const clamp = (value: number): number => Math.min(1, Math.max(-1, value))

/** Pearson's; the point-biserial one where shares are 0 and 1 only. null where either does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, squareA, squareB] = [0, 0, 0]
  for (const [at, value] of a.entries()) {
    const [fromA, fromB] = [value - meanA, (b[at] ?? 0) - meanB]
    both += fromA * fromB
    squareA += fromA ** 2
    squareB += fromB ** 2
  }
  const spread = Math.sqrt(squareA * squareB)
  return spread < 1e-9 ? null : clamp(both / spread)
}

/** Widths of a column of the histogram, in seconds, that read well on an axis. */
const binSeconds = [1, 2, 3, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600] as const
const mostBins = 10

function answerTimes(times: readonly number[], limitMs: number | null): AnswerTimes {
  const sorted = [...times].sort((a, b) => a - b)
  const end = Math.max(limitMs ?? 0, sorted.at(-1) ?? 0, 1)
  const longest = binSeconds.at(-1) ?? 3600
  const seconds =
    binSeconds.find((width) => end <= width * mostBins * 1000) ??
    Math.ceil(end / mostBins / longest / 1000) * longest
  const width = seconds * 1000
  const bins = Array.from({ length: Math.max(1, Math.ceil(end / width)) }, (_, index) => ({
    fromMs: index * width,
    toMs: (index + 1) * width,
    count: 0,
  }))
  for (const time of sorted) {
    const bin = bins[Math.min(Math.floor(Math.max(time, 0) / width), bins.length - 1)]
    if (bin) bin.count++
  }
  return {
    quartiles: {
      lower: quantile(sorted, 0.25),
      median: quantile(sorted, 0.5),
      upper: quantile(sorted, 0.75),
    },
    bins,
  }
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

function choiceCounts(responses: readonly ItemResponse[], groups: Groups | null): ChoiceCount[] {
  const sums = new Map<string, { count: number; upper: number; lower: number }>()
  for (const [at, { choices }] of responses.entries()) {
    for (const key of choices) {
      const sum = sums.get(key) ?? { count: 0, upper: 0, lower: 0 }
      sum.count++
      sum.upper += groups?.upper[at] ?? 0
      sum.lower += groups?.lower[at] ?? 0
      sums.set(key, sum)
    }
  }
  const sizes = groups && { upper: sumOf(groups.upper), lower: sumOf(groups.lower) }
  return [...sums]
    .map(([key, { count, upper, lower }]) => ({
      key,
      count,
      upper: sizes && clamp(upper / sizes.upper),
      lower: sizes && clamp(lower / sizes.lower),
    }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

/** What is to be said of a question in one sentence. */
export type ItemVerdict =
  | 'nobody'
  | 'too-few'
  | 'check-key'
  | 'too-easy'
  | 'too-hard'
  | 'separates-well'
  | 'separates'
  | 'separates-little'
  | 'balanced'

/**
 * The verdict on a question. The steps of discrimination, 0.2 and 0.4, are those of R. L. Ebel ("Essentials of
 * Educational Measurement", 1972): from 0.4 on very good, below 0.2 poor. A question that those who do well elsewhere get
 * wrong has, more often than not, the wrong key.
 */
export function verdictOf({
  answers,
  difficulty,
  discrimination,
}: Pick<ItemAnalysis, 'answers' | 'difficulty' | 'discrimination'>): ItemVerdict {
  if (answers === 0) return 'nobody'
  if (difficulty === null) return 'too-few'
  const separates = discrimination?.upperLower ?? null
  if (separates !== null && separates <= -0.2) return 'check-key'
  if (difficulty >= 0.9) return 'too-easy'
  if (difficulty <= 0.25) return 'too-hard'
  if (separates === null) return 'balanced'
  if (separates >= 0.4) return 'separates-well'
  return separates >= 0.2 ? 'separates' : 'separates-little'
}
