import type { SessionState } from '../../shared/core/session/state.ts'
import type { StoredResponse } from '../store/store.ts'

/** Answers in words by slide id. Only those of the current runs: what was reset no longer counts. */
export function answersInWords(
  responses: readonly StoredResponse[],
  state: SessionState,
): Record<string, string> {
  return Object.fromEntries(
    responses.flatMap(({ slideId, run, evidence, text }) =>
      state.slides[slideId]?.run === run ? [[slideId, text ?? evidence]] : [],
    ),
  )
}
