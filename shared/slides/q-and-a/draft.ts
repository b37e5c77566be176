export interface QuestionDraft {
  text: string
  anonymous: boolean
}

/** Reads a stored draft of a question; anything else is an empty one. */
export function readDraft(draft: unknown): QuestionDraft {
  if (typeof draft !== 'object' || draft === null) return { text: '', anonymous: false }
  return {
    text: 'text' in draft && typeof draft.text === 'string' ? draft.text : '',
    anonymous: 'anonymous' in draft && draft.anonymous === true,
  }
}
