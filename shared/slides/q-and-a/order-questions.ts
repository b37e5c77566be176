import type { QuestionView } from '../../protocol/views.ts'

/** Visible questions as they are listed: open ones first, those with most votes first, of equal ones the older first. */
export function orderQuestions(questions: readonly QuestionView[]): QuestionView[] {
  return questions
    .filter((question) => !question.hidden)
    .sort(
      (a, b) =>
        Number(a.answered) - Number(b.answered) ||
        b.upvotes - a.upvotes ||
        a.at - b.at ||
        (a.id < b.id ? -1 : 1),
    )
}

/** Mean width of a letter of the text face, in em, and what one question takes besides its text. */
const letterWidth = 0.56
const lineHeight = 1.22
const besides = { vote: 5.2, byline: 1.1, gap: 1.2 }
const mostShown = 6
const sizes = [4.8, 4.3, 3.8, 3.4] as const
/** For a single very long question only. */
const smallest = 2.6

/**
 * How many of the ordered questions the screen shows, and in what type size: rather more of them than larger ones.
 * @param box in 1 % of the screen's height, as the size that is returned
 */
export function fitQuestions(
  texts: readonly string[],
  box: { width: number; height: number },
): { shown: number; size: number } {
  const heightOf = (text: string, size: number) => {
    const letters = Math.floor((box.width / size - besides.vote) / letterWidth)
    const lines = Math.max(1, Math.ceil((text.length * 1.08) / letters))
    return (lines * lineHeight + besides.byline + besides.gap) * size
  }
  for (let shown = Math.min(mostShown, texts.length); shown > 1; shown--) {
    for (const size of sizes) {
      const height = texts.slice(0, shown).reduce((sum, text) => sum + heightOf(text, size), 0)
      if (height <= box.height) return { shown, size }
    }
  }
  const only = texts[0]
  if (only === undefined) return { shown: 0, size: sizes[0] }
  return { shown: 1, size: sizes.find((size) => heightOf(only, size) <= box.height) ?? smallest }
}
