/** The text that a draft holds, as typed; null when it holds none. */
export function draftText(draft: unknown): string | null {
  if (typeof draft !== 'object' || draft === null || !('text' in draft)) return null
  return typeof draft.text === 'string' ? draft.text : null
}
