import { linesOf } from '../parts/line-count.ts'
import { screenRoom } from '../parts/screen-room.ts'

const sizes = [6.2, 5.6, 5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55] as const
const lineHeight = 1.25
/** Around the text of a row, in em. */
export const rowPaddingEm = 0.34
/** The number before the text and the minutes after it, in em. */
const beside = 9.5
/** Where the sum of the minutes stands. */
const footHeight = 3

export interface AgendaFit {
  /** Type size in 1 % of the screen's height. Never below what the back row can read. */
  size: number
  columns: 1 | 2
}

/** The largest type with which all items fit, in one column or in two. */
export function fitAgenda(heading: string, texts: readonly string[]): AgendaFit {
  const height = screenRoom.height(heading) + footHeight
  for (const size of sizes) {
    for (const columns of [1, 2] as const) {
      // A short agenda is read from top to bottom; two columns are for many long items.
      if (columns === 2 && (texts.length < 7 || size > 3.4)) continue
      const width = (screenRoom.width - (columns - 1) * 7) / columns / size - beside
      const rows = texts.map((text) => (linesOf(text, width) * lineHeight + 2 * rowPaddingEm) * size)
      const half = Math.ceil(rows.length / columns)
      const tall = (part: readonly number[]) => part.reduce((sum, row) => sum + row, 0)
      if (Math.max(tall(rows.slice(0, half)), tall(rows.slice(half))) <= height) return { size, columns }
    }
  }
  return { size: 2.4, columns: texts.length < 7 ? 1 : 2 }
}
