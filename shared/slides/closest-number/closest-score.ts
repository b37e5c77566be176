export interface ClosestKey {
  /** The right number; it may lie outside what can be answered. */
  correct: number
  /** An answer this far off is still wholly right. */
  tolerance: number
  /** An answer this far off, or further, gets nothing. */
  zeroAt: number
}

/** Fractions of a hundredth come from computing with decimals, not from the author. */
const roundOff = 1e-6

/**
 * Correct share, 0 to 1, of an answer that is d off: 1 up to `tolerance`, then linearly down to 0 at `zeroAt`; where that is
 * no further than the tolerance, 0 right after it.
 */
export function closestShare(value: number, { correct, tolerance, zeroAt }: ClosestKey): number {
  const off = Math.abs(value - correct)
  if (off <= tolerance + roundOff) return 1
  if (off >= zeroAt - roundOff) return 0
  return (zeroAt - off) / (zeroAt - tolerance)
}
