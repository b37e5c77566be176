import { cloudBox } from './cloud-plan.ts'

/** A word as the box that it fills: `x` and `y` are the middle of its base line, from the middle of the cloud's box. */
export interface WordBox {
  x: number
  y: number
  width: number
  size: number
  /** Free space that it wants around. */
  padding: number
}

/** Of the type size, above and below the base line: capitals and descenders of the cloud's face. */
const above = 0.76
const below = 0.24
const mostRounds = 120
/** Overlaps of padding that no eye sees. */
const tolerance = 1

const middle = (box: WordBox): number => box.y + ((below - above) / 2) * box.size
const height = (box: WordBox): number => (above + below) * box.size

/** How far two words reach into each other's space, sideways and up or down; not above 0 where they do not. */
function overlap(one: WordBox, other: WordBox): { x: number; y: number } {
  const padding = one.padding + other.padding
  return {
    x: (one.width + other.width) / 2 + padding - Math.abs(other.x - one.x),
    y: (height(one) + height(other)) / 2 + padding - Math.abs(middle(other) - middle(one)),
  }
}

function touches(one: WordBox, other: WordBox): boolean {
  const over = overlap(one, other)
  return over.x > tolerance && over.y > tolerance
}

const isInside = (box: WordBox): boolean =>
  Math.abs(box.x) <= cloudBox.width / 2 - box.width / 2 - box.padding &&
  middle(box) - height(box) / 2 >= -cloudBox.height / 2 &&
  middle(box) + height(box) / 2 <= cloudBox.height / 2

/**
 * Pushes overlapping words apart by as little as possible, the smaller giving way more. A word that grew moves its
 * neighbours by a few units, instead of throwing them across the cloud. null: too crowded for that.
 */
export function makeRoom<Box extends WordBox>(boxes: readonly Box[]): Box[] | null {
  const moved = boxes.map((box) => ({ ...box }))
  for (let round = 0; round < mostRounds; round++) {
    let pushed = false
    for (const box of moved) keepInside(box)
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) pushed = pushApart(one, other) || pushed
    }
    if (!pushed && moved.every(isInside)) return moved
  }
  return null
}

function pushApart(one: WordBox, other: WordBox): boolean {
  if (!touches(one, other)) return false
  const over = overlap(one, other)
  // The part of the way that `other` goes: all the more, the larger `one` is.
  const share = one.size / (one.size + other.size)
  // Words are wide and low: up or down is nearly always the shorter way out.
  if (over.y <= over.x) {
    const way = middle(other) < middle(one) ? -1 : 1
    one.y -= way * over.y * (1 - share)
    other.y += way * over.y * share
  } else {
    const way = other.x < one.x ? -1 : 1
    one.x -= way * over.x * (1 - share)
    other.x += way * over.x * share
  }
  return true
}

function keepInside(box: WordBox): void {
  const sideways = Math.max(0, cloudBox.width / 2 - box.width / 2 - box.padding)
  box.x = Math.min(Math.max(box.x, -sideways), sideways)
  const highest = -cloudBox.height / 2 + above * box.size
  const lowest = cloudBox.height / 2 - below * box.size
  box.y = Math.max(Math.min(box.y, lowest), highest)
}

/** The free place for a word that is nearest to where it wants to be, or null where there is none. */
export function freePlace<Box extends WordBox>(wanted: Box, taken: readonly WordBox[]): Box | null {
  const stretch = cloudBox.width / cloudBox.height
  const furthest = cloudBox.width / stretch
  for (let angle = 0; angle < furthest; angle += 0.2) {
    // An Archimedean spiral, as flat as the box, one unit further out with each radian.
    const place = {
      ...wanted,
      x: wanted.x + stretch * angle * Math.cos(angle),
      y: wanted.y + angle * Math.sin(angle),
    }
    if (isInside(place) && !taken.some((other) => touches(place, other))) return place
  }
  return null
}
