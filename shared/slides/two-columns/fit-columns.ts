import { linesOf } from '../parts/line-count.ts'
import { screenRoom } from '../parts/screen-room.ts'
import type { Column } from './two-columns.ts'

/** How two columns are set on the screen: one type size for both, in 1 % of the screen's height. */
export interface ColumnsFit {
  size: number
  /** `crowded`: smaller than what reads easily from the back row. `over`: even the smallest type runs off the screen. */
  verdict: 'fits' | 'crowded' | 'over'
}

const sizes = [5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55, 2.3] as const
const comfortable = 3.1
const lineHeight = 1.32
/** The title of a column is set this much larger than its text. */
export const titleScale = 1.25
/** Under the title, between points and under the paragraph, in em. */
const gap = 0.55
/** The marker and the space after it, in em. */
const indent = 1.5
/** Between the columns, in 1 % of the screen's height. */
const columnGap = 7
const footHeight = 9
/** What an image keeps beside text in its column, in 1 % of the screen's height. */
const imageRoom = 30

/** Height of a column's words in em of its text. */
function wordsHeight({ title, text, points }: Column, em: number): number {
  const shown = points.filter((point) => point.trim() !== '')
  const titleHeight = title === '' ? 0 : linesOf(title, em / titleScale) * titleScale * 1.15 + 2 * gap
  const textHeight = text === '' ? 0 : linesOf(text, em) * lineHeight + gap
  return shown.reduce(
    (sum, point) => sum + linesOf(point, em - indent) * lineHeight + gap,
    titleHeight + textHeight,
  )
}

/** The largest type with which both columns fit under the heading. */
export function fitColumns({
  heading,
  left,
  right,
}: {
  heading: string
  left: Column
  right: Column
}): ColumnsFit {
  const width = (screenRoom.width - columnGap) / 2
  const height = screenRoom.height(heading) + footHeight
  for (const size of sizes) {
    const fits = [left, right].every((column) => {
      const words = wordsHeight(column, width / size) * size
      return words <= (column.image !== null && words > 0 ? height - imageRoom : height)
    })
    if (fits) return { size, verdict: size < comfortable ? 'crowded' : 'fits' }
  }
  return { size: 2.3, verdict: 'over' }
}
