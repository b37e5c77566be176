import { linesOf } from '../parts/fit-options.ts'

/** How statements are set on the screen. */
export interface StatementsFit {
  /** Type size in 1 % of the screen's height. */
  size: number
  /** Lines after which a statement is cut; phones show all of it. */
  lines: number
  /** The statement's part of the width; the other is its distribution's. */
  share: number
}

/** Long statements take width from the distributions, which are read at a glance, before their type gets small. */
const shares = [0.42, 0.5, 0.6] as const
export const statementShare = shares[0]
const comfortable = 3

const sizes = [5, 4.4, 3.9, 3.4, 3, 2.7, 2.5, 2.3] as const
const lineHeight = 1.2
/** In em: a row's least height, the gap after it, and the axis below all rows. */
const leastRow = 1.7
export const rowGap = 0.5
const axis = 2.8

/** The largest type with which all statements fit whole into a box of the screen, or the smallest with fewer lines. */
export function fitStatements(
  texts: readonly string[],
  box: { width: number; height: number },
): StatementsFit {
  for (const size of sizes) {
    for (const share of shares) {
      if (share !== statementShare && size > comfortable) continue
      const lines = texts.map((text) => linesOf(text, (box.width * share) / size))
      // Rows share the height equally, so the longest statement decides.
      const row = Math.max(leastRow, Math.max(...lines) * lineHeight) + rowGap
      if (row * texts.length + axis <= box.height / size) return { size, share, lines: Math.max(...lines) }
    }
  }
  const smallest = 2.3
  const row = (box.height / smallest - axis) / texts.length - rowGap
  return { size: smallest, share: shares[2], lines: Math.max(1, Math.floor(row / lineHeight)) }
}
