import { CircleAlert, CircleCheck, CloudOff, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SlidePhase } from '../../core/session/state.ts'
import { Button } from '../../ui/button.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import type { SendState } from '../view-props.tsx'
import { partsTexts } from './texts.ts'

export interface AnswerBarProps {
  phase: SlidePhase['phase']
  sendState: SendState
  /** An answer was sent. */
  answered: boolean
  /** What is picked or typed now differs from what was sent. */
  changed: boolean
  /** What is picked or typed now can be sent. */
  complete: boolean
  /** The kind lets an answer be changed while the slide is open. */
  changeable: boolean
  /** null: there is no button, since picking is answering. */
  onSend: (() => void) | null
  /** The button's text, where "Send" is too little. */
  sendLabel?: string
  /** Over the button while the slide is open, e.g. how many votes are left. */
  note?: string
  /** Other words for where the answer is; null: nothing. */
  says?: Partial<Record<StatusText, string | null>>
}

/** Where the answer is, and the button that sends it; stays within the thumb's reach at the bottom. */
export function AnswerBar(props: AnswerBarProps) {
  const { phase, sendState, answered, changed, complete, onSend } = props
  const t = useTexts(partsTexts)
  if (phase === 'ready') return null
  const refused = typeof sendState === 'object'
  const offersSend = onSend !== null && phase === 'open' && (!answered || changed || refused)
  const status = statusOf(props)
  const note = phase === 'open' ? props.note : undefined
  if (!offersSend && status === null && note === undefined) return null
  return (
    <div className="sticky bottom-0 z-1 -mx-1 mt-auto flex flex-col gap-2 bg-ground px-1 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] before:pointer-events-none before:absolute before:inset-x-0 before:bottom-full before:h-6 before:bg-linear-to-t before:from-ground before:to-transparent">
      {note !== undefined && (
        <p role="status" className="font-medium">
          {note}
        </p>
      )}
      <div role="status">{status !== null && <StatusLine {...status} says={props.says} />}</div>
      {offersSend && (
        <Button
          variant="primary"
          size="large"
          className="w-full"
          busy={sendState === 'sending'}
          disabled={!complete}
          onClick={onSend}
        >
          {props.sendLabel ?? t(answered && !refused ? 'sendAgain' : 'send')}
        </Button>
      )}
    </div>
  )
}

interface Status {
  tone: 'quiet' | 'good' | 'bad'
  icon: ReactNode
  text: StatusText | { refusal: string }
}
type StatusText = 'sending' | 'waiting' | 'saved' | 'savedChangeable' | 'closed' | 'closedUnanswered'

function statusOf(props: AnswerBarProps): Status | null {
  const status = standardStatus(props)
  return status && typeof status.text === 'string' && props.says?.[status.text] === null ? null : status
}

function standardStatus({ phase, sendState, answered, changed, changeable }: AnswerBarProps): Status | null {
  if (typeof sendState === 'object') {
    return { tone: 'bad', icon: <CircleAlert />, text: { refusal: sendState.refused } }
  }
  if (sendState === 'sending') return { tone: 'quiet', icon: <Spinner />, text: 'sending' }
  if (sendState === 'waiting') return { tone: 'quiet', icon: <CloudOff />, text: 'waiting' }
  if (phase !== 'open') {
    return { tone: 'quiet', icon: <Lock />, text: answered ? 'closed' : 'closedUnanswered' }
  }
  if (!answered || changed) return null
  return { tone: 'good', icon: <CircleCheck />, text: changeable ? 'savedChangeable' : 'saved' }
}

const tones = { quiet: 'text-ink-2', good: 'text-success', bad: 'text-danger' } as const

function StatusLine({ tone, icon, text, says }: Status & { says: AnswerBarProps['says'] | undefined }) {
  const t = useTexts(partsTexts)
  return (
    <p
      className={joinClasses(
        'flex items-start gap-2 text-sm font-medium [&_svg]:mt-[0.1em] [&_svg]:size-[1.25em] [&_svg]:shrink-0',
        tones[tone],
      )}
    >
      <span aria-hidden="true" className="inline-flex">
        {icon}
      </span>
      <span className="min-w-0">
        {typeof text === 'string' ? (says?.[text] ?? t(text)) : `${t('refused')} ${text.refusal}`.trim()}
      </span>
    </p>
  )
}
