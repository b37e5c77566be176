import { linesOf } from '../parts/line-count.ts'
import { screenRoom } from '../parts/screen-room.ts'

/** How bullets are set on the screen: the type size in 1 % of the screen's height, and the columns of the points. */
export interface BulletsFit {
  size: number
  columns: 1 | 2
  /** `crowded`: smaller than what reads easily from the back row. `over`: even the smallest type runs off the screen. */
  verdict: 'fits' | 'crowded' | 'over'
}

const sizes = [5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55, 2.3] as const
const comfortable = 3.1
const lineHeight = 1.32
const pointGap = 0.55
/** The marker and the space after it, in em. */
const indent = 1.5
const columnGap = 2.4
const footHeight = 9
/** The widest line of the paragraph, in em. */
export const textMeasure = 58

/** The largest type with which the text and the points fit beside or without an image. */
export function fitBullets(
  content: { heading: string; text: string; points: readonly string[] },
  narrow: boolean,
): BulletsFit {
  const { heading, text, points } = content
  const width = narrow ? screenRoom.widthBesideImage : screenRoom.width
  // A slide that asks nothing has no foot.
  const height = screenRoom.height(heading) + footHeight
  for (const size of sizes) {
    for (const columns of [1, 2] as const) {
      // Two columns only for many points, and only where each keeps a readable width.
      if (columns === 2 && (points.length < 5 || narrow)) continue
      const em = width / size
      const textHeight = text === '' ? 0 : linesOf(text, Math.min(em, textMeasure)) * lineHeight + 1
      const pointWidth = (em - (columns - 1) * columnGap) / columns - indent
      const heights = points.map((point) => linesOf(point, pointWidth) * lineHeight + pointGap)
      const half = Math.ceil(points.length / columns)
      const column = (from: number) => heights.slice(from, from + half).reduce((sum, one) => sum + one, 0)
      const tallest = Math.max(column(0), columns === 2 ? column(half) : 0)
      if ((textHeight + tallest) * size <= height) {
        return { size, columns, verdict: size < comfortable ? 'crowded' : 'fits' }
      }
    }
  }
  return { size: sizes[sizes.length - 1] ?? 2.3, columns: narrow ? 1 : 2, verdict: 'over' }
}
