import type { SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { SessionRow, StoredResponse } from '../store/store.ts'

/**
 * Answers in words by slide id, with what the person wrote to the team beside them. Only those of the current runs: what
 * was reset no longer counts.
 */
export function answersInWords(
  responses: readonly StoredResponse[],
  { deck, state }: Pick<SessionRow, 'deck' | 'state'>,
): Record<string, string> {
  return Object.fromEntries(
    responses.flatMap(({ slideId, run, evidence, text, answer }) => {
      if (state.slides[slideId]?.run !== run) return []
      const slide = deck.slides.find((candidate) => candidate.id === slideId)
      const note = slide ? noteOf(slide, answer) : ''
      const words = text ?? evidence
      return [[slideId, note === '' ? words : `${words} (${note})`]]
    }),
  )
}

function noteOf<Name extends KindName>(slide: SlideOf<Name>, answer: string): string {
  const kind = slideKinds[slide.kind]
  if (!kind.note || !kind.answerSchema) return ''
  const parsed = kind.answerSchema.safeParse(JSON.parse(answer))
  return parsed.success ? kind.note(parsed.data) : ''
}
