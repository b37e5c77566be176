import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RehearsalPlan, SessionSummaryView } from '../../../shared/protocol/api.ts'
import type { Deck } from '../../../shared/slides/deck.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { editorTexts } from '../editor/texts.ts'
import { type UnfinishedSlide, unfinishedSlides } from '../editor/unfinished.ts'
import { useProblemText } from '../problem-text.tsx'
import { keys } from '../queries.ts'
import { useSlideName } from '../slides/slide-name.tsx'
import { useStudio, useToast } from '../studio-context.tsx'
import { RehearseDialog } from './rehearse-dialog.tsx'
import { presentTexts } from './texts.ts'

export interface DeckToPresent {
  deckId: string
  /** The deck as it is stored; null: what was written is not stored yet. */
  load(): Promise<Deck | null>
}

type Question =
  | { ask: 'rehearsal' }
  | { ask: 'empty' }
  | { ask: 'unfinished'; slides: readonly UnfinishedSlide[] }
  | { ask: 'running'; session: SessionSummaryView }

export interface Present {
  present(deck: DeckToPresent): void
  /** Asks for a simulated audience and starts a session with it. */
  rehearse(deck: DeckToPresent): void
  /** The deck that is being got ready, or null. */
  busyWith: string | null
  /** To be put somewhere on the page: what has to be asked first. */
  dialog: ReactNode
}

/** Starts a session and goes to its console, after what the presenter should know before standing in front of people. */
export function usePresent(onFinishFirst?: (slide: UnfinishedSlide) => void): Present {
  const t = useTexts(presentTexts)
  const { api, leaveTo } = useStudio()
  const queries = useQueryClient()
  const toast = useToast()
  const problemText = useProblemText()
  const [busyWith, setBusyWith] = useState<string | null>(null)
  const [question, setQuestion] = useState<{ deckId: string; question: Question } | null>(null)

  const attempt = async (deckId: string, run: () => Promise<void>) => {
    setBusyWith(deckId)
    try {
      await run()
    } catch (error) {
      toast('error', `${t('failedTitle')}. ${problemText(error)}`)
    }
    setBusyWith(null)
  }
  const start = (deckId: string, rehearsal: RehearsalPlan | null = null) => {
    if (rehearsal === null) setQuestion(null)
    return attempt(deckId, async () => {
      const { id } = await api.call('POST /sessions', { body: { deckId, rehearsal } })
      await queries.invalidateQueries({ queryKey: keys.sessions, refetchType: 'none' })
      leaveTo(`/console/${id}`)
    })
  }
  /** Asks the next thing that has to be asked; with nothing left, starts. */
  const askOrStart = async (deckId: string, questions: readonly Question[]) => {
    const [next] = questions
    if (next) setQuestion({ deckId, question: next })
    else await start(deckId)
  }
  const runningOf = async (deckId: string): Promise<Question[]> => {
    const { sessions } = await api.call('GET /sessions')
    const session = sessions.find((other) => other.deckId === deckId && other.status !== 'ended')
    return session ? [{ ask: 'running', session }] : []
  }

  const present = ({ deckId, load }: DeckToPresent) =>
    void attempt(deckId, async () => {
      const deck = await load()
      if (deck === null) return toast('error', t('notSaved'))
      const unfinished = unfinishedSlides(deck)
      if (deck.slides.length === 0) setQuestion({ deckId, question: { ask: 'empty' } })
      else if (unfinished.length > 0) {
        setQuestion({ deckId, question: { ask: 'unfinished', slides: unfinished } })
      } else await askOrStart(deckId, await runningOf(deckId))
    })

  const rehearse = ({ deckId, load }: DeckToPresent) =>
    void attempt(deckId, async () => {
      const deck = await load()
      if (deck === null) return toast('error', t('notSaved'))
      setQuestion({ deckId, question: { ask: deck.slides.length === 0 ? 'empty' : 'rehearsal' } })
    })

  const close = () => setQuestion(null)
  const dialog =
    question && question.question.ask === 'rehearsal' ? (
      <RehearseDialog
        busy={busyWith === question.deckId}
        onClose={close}
        onStart={(plan) => void start(question.deckId, plan)}
      />
    ) : (
      question &&
      question.question.ask !== 'rehearsal' && (
        <PresentQuestion
          question={question.question}
          onClose={close}
          onFinishFirst={(slide) => {
            close()
            onFinishFirst?.(slide)
          }}
          onAnyway={() =>
            void attempt(question.deckId, async () =>
              askOrStart(question.deckId, await runningOf(question.deckId)),
            )
          }
          onStart={() => void start(question.deckId)}
          onOpen={(session) => leaveTo(`/console/${session.id}`)}
        />
      )
    )
  return { present, rehearse, busyWith, dialog }
}

interface PresentQuestionProps {
  question: Exclude<Question, { ask: 'rehearsal' }>
  onClose(): void
  onFinishFirst(slide: UnfinishedSlide): void
  onAnyway(): void
  onStart(): void
  onOpen(session: SessionSummaryView): void
}

/** More unfinished slides than these are counted, not listed. */
const listed = 6

function PresentQuestion(props: PresentQuestionProps) {
  const t = useTexts(presentTexts)
  const { question, onClose } = props
  const onOpenChange = (open: boolean) => {
    if (!open) onClose()
  }
  if (question.ask === 'empty') {
    return (
      <Dialog
        open
        onOpenChange={onOpenChange}
        size="small"
        title={t('emptyTitle')}
        description={t('emptyLead')}
      />
    )
  }
  if (question.ask === 'running') {
    const { session } = question
    return (
      <Dialog
        open
        onOpenChange={onOpenChange}
        title={t('runningTitle')}
        description={t('running', { code: session.code })}
        actions={
          <>
            <Button onClick={props.onStart}>{t('startNew')}</Button>
            <Button variant="primary" onClick={() => props.onOpen(session)}>
              {t('openRunning')}
            </Button>
          </>
        }
      />
    )
  }
  const { slides } = question
  const [first] = slides
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t('unfinishedTitle')}
      description={t('unfinishedLead', { count: slides.length })}
      actions={
        <>
          <Button onClick={props.onAnyway}>{t('presentAnyway')}</Button>
          <Button variant="primary" onClick={() => first && props.onFinishFirst(first)}>
            {t('finishFirst')}
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-2.5">
        {slides.slice(0, listed).map((slide) => (
          <UnfinishedLine key={slide.slide.id} unfinished={slide} />
        ))}
      </ul>
      {slides.length > listed && (
        <p className="mt-2.5 text-ink-2">{t('more', { count: slides.length - listed })}</p>
      )}
    </Dialog>
  )
}

function UnfinishedLine({ unfinished }: { unfinished: UnfinishedSlide }) {
  const t = useTexts(presentTexts)
  const tEditor = useTexts(editorTexts)
  const name = useSlideName()(unfinished.slide)
  return (
    <li className="leading-snug">
      <span className="text-ink-2">{t('place', { place: unfinished.place })}</span>{' '}
      <span className="font-medium">{name}</span>
      <span className="block text-sm text-ink-2">
        {unfinished.missing.map((missing) => tEditor(`missing-${missing}`)).join('; ')}
      </span>
    </li>
  )
}
