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
  return {
    questions,
    upvoted,
    own,
    ask: async (text, anonymous) => {
      const result = await store.ask(text, anonymous)
      return result.ok ? { ok: true } : { ok: false, message: refusalText(result.refusal) }
    },
    upvote: store.upvote,
  }
}
