import type { Counts } from '../../core/counts.ts'

/** Pins are counted in cells: the image is so many wide and so many high, whatever its shape. One is 2 % of a side. */
export const pinCells = 50

/** A cell, counted from 0 at the left and at the top. */
export interface Pin {
  x: number
  y: number
}

/** A rectangle of whole cells. */
export interface ZoneBox {
  x: number
  y: number
  width: number
  height: number
}

const prefix = 'c:'
export const pinKey = ({ x, y }: Pin): string => `${prefix}${x}.${y}`

export interface CountedPin extends Pin {
  count: number
}

export function countedPins(counts: Counts): CountedPin[] {
  return Object.entries(counts).flatMap(([key, count]) => {
    if (!key.startsWith(prefix)) return []
    const [x = Number.NaN, y = Number.NaN] = key.slice(prefix.length).split('.').map(Number)
    return isCell(x) && isCell(y) ? [{ x, y, count }] : []
  })
}

const isCell = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < pinCells

export function isInZone({ x, y }: Pin, zone: ZoneBox): boolean {
  return x >= zone.x && x < zone.x + zone.width && y >= zone.y && y < zone.y + zone.height
}

/** How many pins lie in a zone. */
export function pinsIn(pins: readonly CountedPin[], zone: ZoneBox): number {
  return pins.reduce((sum, pin) => (isInZone(pin, zone) ? sum + pin.count : sum), 0)
}

export const pinsInAll = (pins: readonly CountedPin[]): number =>
  pins.reduce((sum, { count }) => sum + count, 0)

/** The nine parts of the image, for the table of a heat map without zones: row by row from the top left. */
export const imageParts = [
  'topLeft',
  'top',
  'topRight',
  'left',
  'middle',
  'right',
  'bottomLeft',
  'bottom',
  'bottomRight',
] as const
export type ImagePart = (typeof imageParts)[number]

export function partOf({ x, y }: Pin): ImagePart {
  const third = (value: number) => Math.min(Math.floor((value * 3) / pinCells), 2)
  return imageParts[third(y) * 3 + third(x)] ?? 'middle'
}

/** The pin that a draft holds. */
export function draftPin(draft: unknown): Pin | null {
  if (typeof draft !== 'object' || draft === null || !('x' in draft && 'y' in draft)) return null
  const { x, y } = draft
  return isCell(x) && isCell(y) ? { x, y } : null
}

/** Where a cell lies, in whole per cent of the image's side: its middle. */
export const percentOf = (cell: number): number => Math.round(((cell + 0.5) / pinCells) * 100)

/** A rectangle brought into the image, at least one cell wide and high. */
export function fitZone({ x, y, width, height }: ZoneBox): ZoneBox {
  const wide = Math.min(Math.max(width, 1), pinCells)
  const high = Math.min(Math.max(height, 1), pinCells)
  return {
    x: Math.min(Math.max(x, 0), pinCells - wide),
    y: Math.min(Math.max(y, 0), pinCells - high),
    width: wide,
    height: high,
  }
}

/** The rectangle between two cells, both included. */
export function zoneBetween(one: Pin, other: Pin): ZoneBox {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x) + 1,
    height: Math.abs(one.y - other.y) + 1,
  }
}
