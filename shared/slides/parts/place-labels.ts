/** A label to be set beside its point; all in one unit, from the top left corner of the drawing. */
export interface PointLabel {
  id: string
  x: number
  y: number
  width: number
  height: number
}

/** Where the label's top left corner comes to stand. */
export interface PlacedLabel {
  id: string
  left: number
  top: number
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

const directions = Array.from({ length: 16 }, (_, index) => {
  const angle = (index * Math.PI) / 8
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/**
 * Sets labels beside their points, as near as they can stand without covering a point or one another.
 * Null: there is no room for all of them.
 * @param radius of the points' marks; labels keep clear of all of them
 * @param former where the labels stood relative to their points: kept where possible, so that they do not jump about
 */
export function placeLabels(
  labels: readonly PointLabel[],
  area: { width: number; height: number },
  radius: number,
  former: ReadonlyMap<string, { x: number; y: number }> = new Map(),
): PlacedLabel[] | null {
  const taken: Box[] = labels.map(({ x, y }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }))
  const placed: PlacedLabel[] = []
  for (const label of labels) {
    const kept = former.get(label.id)
    const own = kept && { ...sizeOf(label), left: label.x + kept.x, top: label.y + kept.y }
    const box = own && isFree(own, area, taken) ? own : nearestFree(label, area, radius, taken)
    if (box === null) return null
    taken.push(box)
    placed.push({ id: label.id, left: box.left, top: box.top })
  }
  return placed
}

const sizeOf = ({ width, height }: PointLabel) => ({ width, height })

function nearestFree(
  label: PointLabel,
  area: { width: number; height: number },
  radius: number,
  taken: readonly Box[],
): Box | null {
  const step = Math.max(radius, area.height / 40)
  const most = Math.hypot(area.width, area.height)
  for (let gap = radius; gap < most; gap += step) {
    for (const { x, y } of directions) {
      // The middle of the label lies so far out that its edge is `gap` away from the point.
      const box = {
        ...sizeOf(label),
        left: label.x + x * (gap + label.width / 2) - label.width / 2,
        top: label.y + y * (gap + label.height / 2) - label.height / 2,
      }
      if (isFree(box, area, taken)) return box
    }
  }
  return null
}

function isFree(box: Box, area: { width: number; height: number }, taken: readonly Box[]): boolean {
  const inside =
    box.left >= 0 && box.top >= 0 && box.left + box.width <= area.width && box.top + box.height <= area.height
  return inside && !taken.some((other) => overlap(box, other))
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height
