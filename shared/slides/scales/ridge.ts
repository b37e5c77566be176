/**
 * The outline of a distribution as an SVG path in a box of 100 × 100: it passes through each step's share at the middle
 * of the step, level there, so it never shows more than the highest share, and lies on the base line at both ends.
 * @param shares from 0 to 1 by step; `highest`: the share that fills the height, over all rows that are compared
 */
export function ridgePath(shares: readonly number[], highest: number): string {
  const points = shares.map((share, index) => ({
    x: ((index + 0.5) / shares.length) * 100,
    y: highest > 0 ? 100 - (share / highest) * 100 : 100,
  }))
  const outline = [{ x: 0, y: 100 }, ...points, { x: 100, y: 100 }]
  return outline
    .map(({ x, y }, index) => {
      const last = outline[index - 1]
      if (!last) return `M${round(x)},${round(y)}`
      const middle = round((last.x + x) / 2)
      return `C${middle},${round(last.y)} ${middle},${round(y)} ${round(x)},${round(y)}`
    })
    .join('')
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Where a value stands on the axis of such a box, from 0 to 1. */
export const onAxis = (value: number, steps: number): number => (value - 0.5) / steps
