import { MessageCircleQuestion } from 'lucide-react'
import { type ComponentType, useEffect, useState } from 'react'
import type { QuestionRoomProps } from '../../shared/slides/q-and-a/question-room.tsx'
import { ErrorState } from '../../shared/ui/error-state.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { Sheet } from '../../shared/ui/sheet.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { runKey } from '../connection/live-state.ts'
import { useQuestionsRoom } from './questions-room.ts'
import { useSession, useSessionStore } from './session-context.tsx'
import { audienceTexts } from './texts.ts'

type Room = ComponentType<QuestionRoomProps>

/** The draft is kept as a slide's, under a name that no slide has. */
const draftOf = { slideId: 'questions', run: 0 } as const

/** Questions at any time: a button beside everything else, and the room of the Q&A slide behind it. */
export function QuestionsPanel() {
  const t = useTexts(audienceTexts)
  const offered = useSession(({ view }) => view?.questions.panel === true && view.slide?.kind !== 'q-and-a')
  const [open, setOpen] = useState(false)
  if (!offered && !open) return null
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        className="-me-2 flex min-h-11 shrink-0 items-center gap-2 rounded-full px-3 text-sm font-medium hover:bg-sunken"
      >
        <MessageCircleQuestion className="size-6 text-accent-text" aria-hidden="true" />
        {t('askButton')}
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('questions')}>
        <PanelRoom />
      </Sheet>
    </>
  )
}

function PanelRoom() {
  const t = useTexts(audienceTexts)
  const store = useSessionStore()
  const room = useQuestionsRoom()
  const live = useSession(({ connection }) => connection.status === 'live')
  const draft = useSession((state) => state.drafts[runKey(draftOf.slideId, draftOf.run)] ?? null)
  const [View, setView] = useState<Room | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (live) void store.loadQuestions()
  }, [store, live])
  useEffect(() => {
    if (View || failed) return
    let current = true
    import('../../shared/slides/q-and-a/question-room.tsx').then(
      (module) => current && setView(() => module.default),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [View, failed])

  if (failed) {
    return (
      <ErrorState title={t('slideMissing')} onRetry={() => setFailed(false)}>
        {t('slideMissingText')}
      </ErrorState>
    )
  }
  if (!View) {
    return (
      <div className="flex flex-col gap-5" aria-busy="true">
        <Skeleton className="h-20 w-full" />
        <Skeleton className="h-14 w-full" />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-5">
      <View
        room={room}
        draft={draft}
        onDraft={(next) => store.setDraft(draftOf.slideId, draftOf.run, next)}
      />
    </div>
  )
}
