import type { QuestionsRoom } from '../../shared/slides/view-props.tsx'
import { useRefusalText } from './refusal-texts.ts'
import { useSession, useSessionStore } from './session-context.tsx'

/** Questions and votes as the Q&A view wants them. */
export function useQuestionsRoom(): QuestionsRoom {
  const store = useSessionStore()
  const refusalText = useRefusalText()
  const questions = useSession((state) => state.questions)
  const upvoted = useSession((state) => state.upvoted)
  const own = useSession((state) => state.asked)
  const anonymous = useSession((state) => state.view?.questions.anonymous ?? true)
  const pinned = useSession((state) => state.view?.pinnedQuestion ?? null)
  return {
    questions,
    upvoted,
    own,
    anonymous,
    pinned,
    ask: async (text, anonymous) => {
      const result = await store.ask(text, anonymous)
      return result.ok
        ? { ok: true, pending: result.value.pending }
        : { ok: false, message: refusalText(result.refusal) }
    },
    upvote: store.upvote,
  }
}
