import { linesOf } from '../parts/fit-options.ts'

/** How ideas stand on the screen as cards. Sizes are in 1 % of the screen's height, the rest in em of the type. */
export interface CardsFit {
  columns: number
  size: number
  /** Lines after which a text is cut; phones and the table have all of it. */
  lines: number
  /** Cards that find room. */
  room: number
}

const sizes = [4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55] as const
const mostColumns = 4
const mostLines = 3
/** A narrower card breaks every other word. */
const leastWidth = 12
export const lineHeight = 1.25
/** Between cards, and around the text in one: its mark, its margins, the number of people. */
export const gapEm = { row: 0.8, column: 1.4 } as const
const besideText = 3.4
const aroundText = 0.5

/**
 * The largest type in which all texts stand in a box as cards; where they are too many, the smallest, which holds the most.
 * @param box width and height in the unit of the sizes
 */
export function fitCards(texts: readonly string[], box: { width: number; height: number }): CardsFit {
  let most: CardsFit = { columns: 1, size: sizes[sizes.length - 1] ?? 2.55, lines: 1, room: 1 }
  for (const size of sizes) {
    for (let columns = 1; columns <= mostColumns; columns++) {
      const fit = fitIn(texts, box, size, columns)
      if (!fit) continue
      if (fit.room >= texts.length) return fit
      if (fit.room > most.room) most = fit
    }
  }
  return most
}

function fitIn(
  texts: readonly string[],
  box: { width: number; height: number },
  size: number,
  columns: number,
): CardsFit | null {
  const width = (box.width / size - (columns - 1) * gapEm.column) / columns - besideText
  if (width < leastWidth) return null
  const lines = Math.min(mostLines, Math.max(1, ...texts.map((text) => linesOf(text, width))))
  const height = lines * lineHeight + aroundText + gapEm.row
  const rows = Math.floor((box.height / size + gapEm.row) / height)
  return rows < 1 ? null : { columns, size, lines, room: rows * columns }
}
