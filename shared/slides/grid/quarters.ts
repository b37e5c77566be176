/** The quarters of the plane: first along, then up; `l` below the middle, `h` from it on. */
export const quarters = ['ll', 'hl', 'lh', 'hh'] as const
export type Quarter = (typeof quarters)[number]

/** Positions run from 0 to this on both axes. */
export const axisMax = 100

export interface Place {
  id: string
  x: number
  y: number
}

const half = axisMax / 2

export function quarterOf({ x, y }: { x: number; y: number }): Quarter {
  if (x < half) return y < half ? 'll' : 'lh'
  return y < half ? 'hl' : 'hh'
}

/** The places that a draft holds, of items that the grid has; each item once. */
export function draftPlaces(draft: unknown, ids: readonly string[]): Place[] | null {
  if (typeof draft !== 'object' || draft === null || !('places' in draft)) return null
  if (!Array.isArray(draft.places)) return null
  const raw: readonly unknown[] = draft.places
  return ids.flatMap((id) => {
    const found = raw.find((place): place is Place => isPlace(place) && place.id === id)
    return found ? [{ id, x: found.x, y: found.y }] : []
  })
}

function isPlace(raw: unknown): raw is Place {
  if (typeof raw !== 'object' || raw === null) return false
  if (!('id' in raw && 'x' in raw && 'y' in raw)) return false
  return typeof raw.id === 'string' && isPosition(raw.x) && isPosition(raw.y)
}

const isPosition = (raw: unknown): boolean =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= axisMax

/** The places with one of them set anew, in the order of the items. */
export function withPlace(places: readonly Place[], place: Place, ids: readonly string[]): Place[] {
  const others = places.filter(({ id }) => id !== place.id)
  return [...others, place].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
