import type { DrawView } from '../../protocol/views.ts'

/** How many slices the wheel has: blank ones until the entries are locked. */
export function wheelSlices(draw: DrawView | null): number {
  const blank = 24
  if (draw?.wheel) return Math.max(1, draw.wheel.slices)
  return draw?.entries ? draw.entries : blank
}

/** A fingerprint's first digits in groups, enough to compare two screens by eye. */
export function shortFingerprint(hex: string): string {
  return (hex.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ')
}

/** Where the draw's public record can be downloaded. */
export const recordUrl = (drawId: string): string => `/api/v1/draws/${drawId}/record`
