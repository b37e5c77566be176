import { useMemo, useState } from 'react'
import type { StageModel } from '../../../shared/core/funnel/stages.ts'
import type { SlidePhase } from '../../../shared/core/session/state.ts'
import type { EntryView, QuestionView } from '../../../shared/protocol/views.ts'
import { hintsOf, type Slide, waitsForReveal } from '../../../shared/slides/deck.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'
import type { HintsRoom, QuestionsRoom } from '../../../shared/slides/view-props.tsx'
import { type TriedAnswer, tryAnswer } from './try-out.ts'

export type Moment = 'before' | 'answering' | 'result'

/** The moments that a slide of this kind has in a session, in order. */
export function momentsOf(slide: Slide): readonly Moment[] {
  switch (slideKinds[slide.kind].opening) {
    case 'never':
      return []
    case 'on-show':
      return ['answering', 'result']
    case 'by-hand':
      return ['before', 'answering', 'result']
  }
}

function phaseAt(slide: Slide, moment: Moment): SlidePhase['phase'] {
  if (slideKinds[slide.kind].opening === 'never' || moment === 'before') return 'ready'
  if (moment === 'answering') return 'open'
  return waitsForReveal(slide) ? 'revealed' : 'closed'
}

export interface TryOut {
  phase: SlidePhase['phase']
  tried: TriedAnswer | null
  answer(raw: unknown): void
  clear(): void
  draft: unknown
  setDraft(draft: unknown): void
  entries: readonly EntryView[]
  room: QuestionsRoom
  hints: HintsRoom
  /** Results may be seen: on the screen, and on phones where the slide shows them there. */
  showsResults: boolean
}

/** A slide played through by its author alone: one answer on the phone, counted and shown as in a session. */
export function useTryOut(slide: Slide, moment: Moment, model: StageModel): TryOut {
  const [raw, setRaw] = useState<unknown>(null)
  const [draft, setDraft] = useState<unknown>(null)
  const [hintsTaken, setHintsTaken] = useState(0)
  const [questions, setQuestions] = useState<readonly QuestionView[]>([])
  const [upvoted, setUpvoted] = useState<readonly string[]>([])
  // An answer that the slide no longer takes, because it was changed since, is none.
  const tried = useMemo(() => (raw === null ? null : tryAnswer(slide, raw, model)), [slide, raw, model])
  const phase = phaseAt(slide, moment)

  return {
    phase,
    tried,
    answer: setRaw,
    clear: () => {
      setRaw(null)
      setDraft(null)
      setHintsTaken(0)
    },
    draft,
    setDraft,
    entries:
      tried === null || tried.entry === null
        ? []
        : [{ participantId: 'you', text: tried.entry, nickname: '', at: 0, hidden: false }],
    room: {
      questions,
      upvoted,
      own: questions.map((question) => question.id),
      anonymous: true,
      pinned: null,
      ask: async (text) => {
        setQuestions((before) => [...before, newQuestion(`${before.length}`, text)])
        return { ok: true, pending: false }
      },
      upvote: (id, up) =>
        setUpvoted((before) => (up ? [...before, id] : before.filter((other) => other !== id))),
    },
    hints: {
      taken: hintsOf(slide)
        .slice(0, hintsTaken)
        .map(({ text }) => text),
      take: async () => {
        setHintsTaken((before) => before + 1)
        return { ok: true }
      },
    },
    showsResults: !waitsForReveal(slide) || phase === 'revealed',
  }
}

const newQuestion = (id: string, text: string): QuestionView => ({
  id,
  text,
  nickname: '',
  avatar: 0,
  upvotes: 0,
  answered: false,
  hidden: false,
  answer: '',
  pending: false,
  at: 0,
})
