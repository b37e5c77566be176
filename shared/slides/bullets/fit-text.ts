import { linesOf } from '../parts/line-count.ts'
import { screenRoom } from '../parts/screen-room.ts'

/** How bullets are set on the screen: the type size in 1 % of the screen's height, and the columns of the points. */
export interface BulletsFit {
  size: number
  columns: 1 | 2
  /** Lines after which the paragraph and each point are cut, where not all can stand; phones show all of it. */
  lines: { text: number; point: number }
  /** `crowded`: smaller than what reads easily from the back row. `over`: even the smallest type runs off the screen. */
  verdict: 'fits' | 'crowded' | 'over'
}

const sizes = [5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55, 2.3] as const
const smallest = 2.3
const comfortable = 3.1
const lineHeight = 1.32
const pointGap = 0.55
/** The marker and the space after it, in em. */
const indent = 1.5
const columnGap = 2.4
const footHeight = 9
/** Under the paragraph, in em. */
const textGap = 1
const whole = { text: Number.POSITIVE_INFINITY, point: Number.POSITIVE_INFINITY } as const
/** Before points are cut further, the paragraph keeps so many lines. */
const leastText = 3
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
  const linesAt = (size: number, columns: 1 | 2) => {
    const em = width / size
    return {
      text: text === '' ? 0 : linesOf(text, Math.min(em, textMeasure)),
      points: points.map((point) => linesOf(point, (em - (columns - 1) * columnGap) / columns - indent)),
    }
  }
  for (const size of sizes) {
    for (const columns of [1, 2] as const) {
      // Two columns only for many points, and only where each keeps a readable width.
      if (columns === 2 && (points.length < 5 || narrow)) continue
      const lines = linesAt(size, columns)
      if (heightOf(lines, columns) * size <= height) {
        return { size, columns, lines: whole, verdict: size < comfortable ? 'crowded' : 'fits' }
      }
    }
  }
  // Nothing fits whole: each point keeps its beginning, rather than some points all of their text.
  const columns = narrow ? 1 : 2
  const lines = linesAt(smallest, columns)
  const room = height / smallest
  const textRoom = (point: number) =>
    Math.floor((room - heightOf(cut(lines, 0, point), columns) - textGap) / lineHeight)
  let point = Math.max(1, ...lines.points)
  while (point > 1 && textRoom(point) < Math.min(lines.text, leastText)) point--
  return {
    ...{ size: smallest, columns, verdict: 'over' },
    lines: { text: Math.max(1, textRoom(point)), point },
  }
}

interface BulletLines {
  text: number
  points: readonly number[]
}

const cut = (lines: BulletLines, text: number, point: number): BulletLines => ({
  text: Math.min(lines.text, text),
  points: lines.points.map((count) => Math.min(count, point)),
})

/** In em. */
function heightOf({ text, points }: BulletLines, columns: 1 | 2): number {
  const heights = points.map((count) => count * lineHeight + pointGap)
  const half = Math.ceil(points.length / columns)
  const column = (from: number) => heights.slice(from, from + half).reduce((sum, one) => sum + one, 0)
  const tallest = Math.max(column(0), columns === 2 ? column(half) : 0)
  return (text === 0 ? 0 : text * lineHeight + textGap) + tallest
}
