import { screenRoom } from '../parts/screen-room.ts'

/** How plans stand side by side on the screen. Sizes are in 1 % of its height. */
export interface PlansFit {
  /** Type size of the points; names and prices follow it. Never below 2.3, the smallest that the back row can read. */
  size: number
  /** Lines after which a point is cut; phones show all of it. */
  lines: number
  /** Points that a plan shows at most; phones show all of them. */
  points: number
}

export interface PlanTexts {
  name: string
  price: string
  period: string
  points: readonly string[]
}

const sizes = [4.2, 3.8, 3.4, 3.1, 2.8, 2.55, 2.3] as const
export const planSizes = { name: 1.25, price: 1.9, gapEm: 2 } as const
/** Mean width of a letter in em, as in `parts/fit-options.ts`; of the serif figures of a price. */
const letterWidth = 0.56
const lineHeight = 1.25
/** Of a plan beside its texts, in em: the line above it, gaps, the result and its bar. */
const besideTexts = 5.7
/** One or two lines of small type with their gap. */
const noteHeight = (note: string): number => (note === '' ? 0 : note.length > 100 ? 9 : 6)
/** Lines that the longest point takes in the narrowest column. */
const longestPoint = 6

/** The largest type with which all plans fit whole; else the smallest, with points cut to the lines there are, or left out. */
export function fitPlans(plans: readonly PlanTexts[], heading: string, note: string): PlansFit {
  const height = screenRoom.height(heading) - noteHeight(note)
  const most = Math.max(...plans.map((plan) => plan.points.length))
  const fits = (size: number, lines: number, points: number) =>
    plans.every((plan) => {
      // A line says how many were left out.
      const cut = plan.points.length > points ? [...plan.points.slice(0, points), 'x'] : plan.points
      return heightOf({ ...plan, points: cut }, plans.length, size, lines) <= height / size
    })
  for (const size of sizes) {
    if (fits(size, Number.POSITIVE_INFINITY, most)) return { size, lines: longestPoint, points: most }
  }
  const smallest = sizes[sizes.length - 1] ?? 2.3
  for (let lines = longestPoint - 1; lines > 1; lines--) {
    if (fits(smallest, lines, most)) return { size: smallest, lines, points: most }
  }
  for (let points = most; points > 0; points--) {
    if (fits(smallest, 1, points)) return { size: smallest, lines: 1, points }
  }
  return { size: smallest, lines: 1, points: 0 }
}

/** Height of one plan in em of its points. */
function heightOf(plan: PlanTexts, count: number, size: number, mostLines: number): number {
  const width = (screenRoom.width / size - (count - 1) * planSizes.gapEm) / count
  const lines = (text: string, scale: number, indent = 0) =>
    text === ''
      ? 0
      : Math.max(1, Math.ceil((text.length * 1.06 * letterWidth * scale) / Math.max(4, width - indent)))
  return (
    lines(plan.name || 'x', planSizes.name) * planSizes.name * lineHeight +
    lines(plan.price, planSizes.price) * planSizes.price * 1.1 +
    lines(plan.period, 1) * lineHeight +
    plan.points.reduce(
      (sum, point) => sum + Math.min(mostLines, lines(point, 1, 1.3)) * lineHeight + 0.3,
      0,
    ) +
    besideTexts
  )
}
