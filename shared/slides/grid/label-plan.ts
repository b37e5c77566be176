import { type PlacedLabel, type PointLabel, placeLabels } from '../parts/place-labels.ts'

/** Radius of a point's mark, in em of the labels. */
export const markRadius = 0.36

/** The plane on a 16:9 screen in em, while it has not been measured; its height depends on the heading. */
export const assumedPlane = { width: 50, height: 18 } as const

/** Widest mean of a letter in em over the three languages, half bold. */
const letterWidth = 0.6
const lineHeight = 1.15
const mostLetters = 18
/** Much wider than the mean: a short word of them is broken where the mean is reckoned with. */
const wideLetter = /[жмфшщыюmw]/iu
const wide = { lower: 0.84, upper: 0.96, usualUpper: 0.72 } as const
const padding = 0.6
/** Labels that cover a larger share of the plane may find no free place. */
const mostCover = 0.26

export interface LabelledPoint {
  id: string
  text: string
  /** From the top left corner, in em. */
  x: number
  y: number
}

/** Whether whole texts can stand beside their points, wherever those come to lie; else letters must do. */
export function textsFit(texts: readonly string[], area: { width: number; height: number } = assumedPlane) {
  const covered = texts.reduce((sum, text) => {
    const { width, height } = sizeOf(text)
    return sum + width * height
  }, 0)
  return covered <= mostCover * area.width * area.height
}

/** Labels beside their points, or null where they do not all find a place. */
export function planLabels(
  points: readonly LabelledPoint[],
  area: { width: number; height: number },
  former?: ReadonlyMap<string, { x: number; y: number }>,
): (PlacedLabel & PointLabel)[] | null {
  const labels = points.map(({ id, text, x, y }): PointLabel => ({ id, x, y, ...sizeOf(text) }))
  const placed = placeLabels(labels, area, markRadius * 1.2, former)
  if (placed === null) return null
  return labels.flatMap((label, index) => {
    const place = placed[index]
    return place ? [{ ...label, ...place }] : []
  })
}

function sizeOf(text: string): { width: number; height: number } {
  // Words wrap whole, so that lines hold a little less than their letters would fill.
  const lines = text.length <= mostLetters ? 1 : Math.ceil((text.length * 1.25) / mostLetters)
  const inLine = Array.from(text.slice(0, mostLetters)).reduce((sum, letter) => sum + widthOf(letter), 0)
  const least = Math.min(text.length, mostLetters) * letterWidth
  const width = Math.min(Math.max(inLine, least), mostLetters * letterWidth)
  return { width: width + padding, height: lines * lineHeight + padding / 3 }
}

function widthOf(letter: string): number {
  const isUpper = letter !== letter.toLowerCase()
  if (wideLetter.test(letter)) return isUpper ? wide.upper : wide.lower
  return isUpper ? wide.usualUpper : letterWidth
}
