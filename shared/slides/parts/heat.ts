/** Points counted in the cells of a square grid. */
export interface CountedCell {
  x: number
  y: number
  count: number
}

/** A cell of the grid is drawn as so many points on each side, so that its colours run smoothly. */
const fine = 2

export interface HeatField {
  /** Points on each side. */
  side: number
  /** Density, row by row from the top left; 1 where it is greatest. */
  values: Float32Array
  /** The point of the greatest density, as shares of the sides; null without any. */
  peak: { x: number; y: number } | null
}

/**
 * The density of points, estimated with a Gaussian kernel.
 * Its width follows Scott's rule for two dimensions, spread · n^(−1/6) (Scott, Multivariate Density Estimation, 1992),
 * halved, because a picture usually has several places of interest, and kept within what can be seen on a screen.
 * @param cells on each side of the grid
 */
export function heatField(points: readonly CountedCell[], cells: number): HeatField {
  const side = cells * fine
  const values = new Float32Array(side * side)
  const total = points.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return { side, values, peak: null }
  for (const { x, y, count } of points) {
    for (let row = y * fine; row < (y + 1) * fine; row++) {
      for (let column = x * fine; column < (x + 1) * fine; column++) values[row * side + column] = count
    }
  }
  const width = Math.min(Math.max((spreadOf(points, total) / 2) * total ** (-1 / 6), 1.1), 3)
  const kernel = gaussian(width * fine)
  const smooth = blur(blur(values, side, kernel, 1, side), side, kernel, side, 1)
  let most = 0
  let at = 0
  for (let index = 0; index < smooth.length; index++) {
    const value = smooth[index] ?? 0
    if (value > most) {
      most = value
      at = index
    }
  }
  for (let index = 0; index < smooth.length; index++) smooth[index] = (smooth[index] ?? 0) / most
  return {
    side,
    values: smooth,
    peak: { x: ((at % side) + 0.5) / side, y: (Math.floor(at / side) + 0.5) / side },
  }
}

/** The standard deviation of the points, mean of both directions, in cells. */
function spreadOf(points: readonly CountedCell[], total: number): number {
  const deviation = (of: (point: CountedCell) => number) => {
    const mean = points.reduce((sum, point) => sum + of(point) * point.count, 0) / total
    return Math.sqrt(points.reduce((sum, point) => sum + point.count * (of(point) - mean) ** 2, 0) / total)
  }
  return (deviation((point) => point.x) + deviation((point) => point.y)) / 2
}

/** The right half of a Gaussian, from its middle to three deviations. */
function gaussian(deviation: number): number[] {
  const reach = Math.ceil(deviation * 3)
  return Array.from({ length: reach + 1 }, (_, off) => Math.exp(-(off ** 2) / (2 * deviation ** 2)))
}

/** Smooths along one direction: `step` leads along it, `across` to the next line. */
function blur(values: Float32Array, side: number, kernel: readonly number[], step: number, across: number) {
  const smooth = new Float32Array(values.length)
  for (let line = 0; line < side; line++) {
    for (let from = 0; from < side; from++) {
      const value = values[line * across + from * step] ?? 0
      if (value === 0) continue
      for (const [off, weight] of kernel.entries()) {
        add(smooth, line * across, step, side, from + off, value * weight)
        if (off > 0) add(smooth, line * across, step, side, from - off, value * weight)
      }
    }
  }
  return smooth
}

function add(to: Float32Array, line: number, step: number, side: number, at: number, value: number) {
  if (at < 0 || at >= side) return
  const index = line + at * step
  to[index] = (to[index] ?? 0) + value
}

export type Rgb = readonly [red: number, green: number, blue: number]

/** A token's `#rrggbb` in three numbers; null for anything else. */
export function parseHex(color: string): Rgb | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim())
  if (!digits) return null
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((part) => Number.parseInt(part, 16))
  return [red, green, blue]
}

/** The pixels of a field: the ramp's colours from its light end to its dark one, clear where next to nothing lies. */
export function heatPixels(field: HeatField, ramp: readonly Rgb[]): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(field.values.length * 4)
  for (let index = 0; index < field.values.length; index++) {
    const value = field.values[index] ?? 0
    const place = value * (ramp.length - 1)
    const low = ramp[Math.floor(place)]
    const high = ramp[Math.ceil(place)]
    if (!low || !high) continue
    const part = place - Math.floor(place)
    for (let channel = 0; channel < 3; channel++) {
      const from = low[channel] ?? 0
      pixels[index * 4 + channel] = from + part * ((high[channel] ?? 0) - from)
    }
    pixels[index * 4 + 3] = 235 * Math.min(Math.max((value - 0.03) / 0.22, 0), 1)
  }
  return pixels
}
