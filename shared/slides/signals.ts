import type { Signals } from './slide-kind.ts'

/** Characters of one signal at most: a question that stands for an interest is cut. */
export const signalLength = 120

const tidy = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim().slice(0, signalLength).trim()).filter((text) => text !== '')),
]

/** Signals from texts of a config: trimmed, bounded, each once; what was left empty says nothing. */
export function signalsFrom(texts: {
  objections?: readonly string[]
  interests?: readonly string[]
}): Signals {
  return { objections: tidy(texts.objections ?? []), interests: tidy(texts.interests ?? []) }
}
