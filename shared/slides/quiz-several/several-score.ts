/** How an answer counts that is right in part. */
export const severalRules = ['all-or-nothing', 'right-minus-wrong', 'right-unless-wrong'] as const
export type SeveralRule = (typeof severalRules)[number]

/**
 * Correct share, 0 to 1, where R of the n right options were picked, and W wrong ones:
 *
 * - `all-or-nothing`: 1 where R = n and W = 0, else 0.
 * - `right-minus-wrong`: (R − W) / n, but not below 0: each wrong pick undoes a right one, so that picking everything
 *   gains nothing (or little, where few are wrong).
 * - `right-unless-wrong`: R / n where W = 0, else 0.
 */
export function severalShare(
  picked: readonly string[],
  correct: readonly string[],
  rule: SeveralRule,
): number {
  const right = correct.filter((id) => picked.includes(id)).length
  const wrong = picked.length - right
  switch (rule) {
    case 'all-or-nothing':
      return right === correct.length && wrong === 0 ? 1 : 0
    case 'right-minus-wrong':
      return Math.max(0, right - wrong) / correct.length
    case 'right-unless-wrong':
      return wrong === 0 ? right / correct.length : 0
  }
}

/** The picks of a draft; null when it has none. */
export function draftPicks(draft: unknown): string[] | null {
  if (typeof draft !== 'object' || draft === null || !('picked' in draft)) return null
  if (!Array.isArray(draft.picked)) return null
  const picked = draft.picked.filter((id) => typeof id === 'string')
  return picked.length > 0 ? picked : null
}
