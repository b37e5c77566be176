import type { DeckSettings } from '../../slides/deck-settings.ts'
import type { SessionState } from './state.ts'

/** Whether a question that is asked now waits: the switch of the session goes before the deck's setting. */
export const approvesFirst = (
  state: Pick<SessionState, 'approveFirst'>,
  settings: Pick<DeckSettings['questions'], 'approveFirst'>,
): boolean => state.approveFirst ?? settings.approveFirst
