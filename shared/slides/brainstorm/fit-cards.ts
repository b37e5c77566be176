import { linesOf } from '../parts/fit-options.ts'

/** How ideas stand on the screen as cards. Sizes are in 1 % of the screen's height, the rest in em of the type. */
export interface CardsFit {
  size: number
  /** Lines after which a text is cut; phones and the table have all of it. */
  lines: number
  /** The first of the ideas that finds room. */
  from: number
  /** How many cards stand in each column, one under the other. */
  columns: readonly number[]
}

const sizes = [5.4, 5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55] as const
const mostColumns = 4
/** Whole texts, while all ideas find room; then less of each, so that more of them do. */
const linesAllowed = [6, 3] as const
/** A narrower card breaks every other word. */
const leastWidth = 12
export const lineHeight = 1.25
/** Between cards, and around the text in one: its mark, its margins, the number of people. */
export const gapEm = { row: 0.8, column: 1.4 } as const
const besideText = 3.4
const aroundText = 0.5
/** By which columns are made lower until they are about as long as one another. */
const levelling = 0.6

interface Box {
  width: number
  height: number
}

/**
 * The largest type in which all texts stand in a box as cards; where they are too many, that which holds the most.
 * @param box width and height in the unit of the sizes
 * @param keep which of too many are shown
 */
export function fitCards(texts: readonly string[], box: Box, keep: 'first' | 'last'): CardsFit {
  let most: CardsFit = { size: sizes[sizes.length - 1] ?? 2.55, lines: 1, from: 0, columns: [1] }
  for (const lines of linesAllowed) {
    for (const size of sizes) {
      for (let columns = 1; columns <= mostColumns; columns++) {
        const fit = fitIn(texts, box, { lines, size, columns, keep })
        if (!fit) continue
        if (roomIn(fit) >= texts.length) return fit
        if (roomIn(fit) > roomIn(most)) most = fit
      }
    }
  }
  return most
}

export const roomIn = ({ columns }: CardsFit): number => columns.reduce((sum, count) => sum + count, 0)

interface Manner {
  lines: number
  size: number
  columns: number
  keep: 'first' | 'last'
}

function fitIn(texts: readonly string[], box: Box, { lines, size, columns, keep }: Manner): CardsFit | null {
  const width = (box.width / size - (columns - 1) * gapEm.column) / columns - besideText
  if (width < leastWidth) return null
  // The last card of a column has no gap under it.
  const limit = box.height / size + gapEm.row
  const heightOf = (text: string) =>
    Math.min(lines, linesOf(text, width)) * lineHeight + aroundText + gapEm.row
  // More than a column's worth of the lowest cards never fits: the rest need not be measured.
  const most = columns * Math.floor(limit / (lineHeight + aroundText + gapEm.row))
  const near = keep === 'first' ? texts.slice(0, most) : texts.slice(-most || texts.length)
  const heights = near.map(heightOf)
  const fitting = keep === 'first' ? heights : endThatFits(heights, limit, columns)
  const packed = pack(fitting, limit, columns)
  if (packed.length === 0) return null
  const from = keep === 'first' ? 0 : texts.length - fitting.length
  const isAll = packed.reduce((sum, count) => sum + count, 0) === texts.length
  return { size, lines, from, columns: isAll ? level(fitting, limit, columns) : packed }
}

/** Cards one under the other, column by column, until there is no room for the next. */
function pack(heights: readonly number[], limit: number, columns: number): number[] {
  const counts: number[] = []
  let used = Number.POSITIVE_INFINITY
  for (const height of heights) {
    if (height > limit) break
    if (used + height > limit) {
      if (counts.length === columns) break
      counts.push(0)
      used = 0
    }
    counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1
    used += height
  }
  return counts
}

/** The longest end of a list that fits whole. */
function endThatFits(heights: readonly number[], limit: number, columns: number): readonly number[] {
  const fits = (from: number) => {
    const end = heights.slice(from)
    return pack(end, limit, columns).reduce((sum, count) => sum + count, 0) === end.length
  }
  let from = heights.length
  while (from > 0 && fits(from - 1)) from -= 1
  return heights.slice(from)
}

/** The same cards in columns as even as they go. */
function level(heights: readonly number[], limit: number, columns: number): number[] {
  let best = pack(heights, limit, columns)
  for (let lower = limit - levelling; lower > 0; lower -= levelling) {
    const counts = pack(heights, lower, columns)
    if (counts.reduce((sum, count) => sum + count, 0) < heights.length) break
    best = counts
  }
  return best
}
