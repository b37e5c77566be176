import { Check, CircleAlert, CircleCheck, CloudOff, Lock, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Countdown } from '../../ui/countdown.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { markerLetter } from '../../ui/marker-letter.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { useNow } from '../../ui/use-now.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { type AudienceProps, mediaUrl } from '../view-props.tsx'
import { quizPickKey } from './keys.ts'
import { OptionSign } from './option-sign.tsx'
import { quizPickTexts } from './texts.ts'

type Props = AudienceProps<'quiz-pick'>

export default function QuizPickAudience(props: Props) {
  const { config, revealed, phase, sendState } = props
  const t = useTexts(quizPickTexts)
  const picked = pickedOption(props)
  const refused = typeof sendState === 'object'
  const locked = phase !== 'open' || sendState === 'sending' || (picked !== null && !refused)

  const pick = (id: string) => {
    if (locked) return
    props.onDraft({ picked: id })
    props.onAnswer({ picked: id })
  }

  return (
    <PhoneSlide>
      {revealed && <OwnResult {...props} correct={revealed.correct} picked={picked} />}
      <PhoneQuestion text={config.question} image={config.image} />
      {phase === 'ready' ? (
        <ReadyNote />
      ) : (
        <>
          {phase === 'open' && (
            <div className="flex min-h-16 items-center gap-4">
              <p className="min-w-0 grow text-sm text-ink-2">{!locked && t('pickOne')}</p>
              <PhoneCountdown {...props} />
            </div>
          )}
          <fieldset className="flex min-w-0 flex-col gap-2.5">
            <legend className="sr-only">{config.question || t('newQuestion')}</legend>
            {config.options.map((option, index) => (
              <OptionButton
                key={option.id}
                index={index}
                text={option.text}
                image={option.image}
                picked={option.id === picked}
                right={revealed ? option.id === revealed.correct : null}
                share={shareOf(props, option.id)}
                locked={locked}
                onPick={() => pick(option.id)}
              />
            ))}
          </fieldset>
          {revealed !== null && revealed.explanation !== '' && (
            <section className="border-s-4 border-accent ps-4">
              <h3>{t('why')}</h3>
              <p className="mt-1 whitespace-pre-line text-ink-2">{revealed.explanation}</p>
            </section>
          )}
          <Status {...props} picked={picked} />
        </>
      )}
    </PhoneSlide>
  )
}

/** The own pick: what was sent, or what is still on its way. */
function pickedOption({ own, draft, sendState }: Props): string | null {
  if (own) return own.answer.picked
  const pending = sendState === 'sending' || sendState === 'waiting' || sendState === 'saved'
  if (!pending || typeof draft !== 'object' || draft === null || !('picked' in draft)) return null
  return typeof draft.picked === 'string' ? draft.picked : null
}

function shareOf({ counts, responses, revealed }: Props, optionId: string): number | null {
  if (!revealed || !counts || responses === 0) return null
  return (counts[quizPickKey(optionId)] ?? 0) / responses
}

function PhoneCountdown({ closesAt, openedAt, timeLimitMs, clockOffsetMs }: Props) {
  const now = useNow(closesAt === null ? null : 200, clockOffsetMs)
  if (closesAt === null) return null
  const totalMs = timeLimitMs ?? closesAt - (openedAt ?? now)
  return <Countdown remainingMs={closesAt - now} totalMs={totalMs} className="size-16" />
}

interface OptionButtonProps {
  index: number
  text: string
  image: string | null
  picked: boolean
  /** null before the reveal. */
  right: boolean | null
  share: number | null
  locked: boolean
  onPick(): void
}

function OptionButton({ index, text, image, picked, right, share, locked, onPick }: OptionButtonProps) {
  const t = useTexts(quizPickTexts)
  const percent = usePercentFormat()
  const says = [right === true ? t('rightAnswer') : '', picked ? t('yourPick') : ''].filter(Boolean)
  return (
    <button
      type="button"
      aria-pressed={picked}
      // An option without words, as in an unfinished deck, is known by its letter.
      aria-label={text === '' ? markerLetter(index) : undefined}
      aria-disabled={locked || undefined}
      onClick={onPick}
      className={joinClasses(
        'relative flex min-h-16 w-full items-center gap-3.5 overflow-hidden rounded-lg border-2 px-3.5 py-3 text-start transition-[border-color,background-color,opacity,transform]',
        !locked && 'active:scale-[0.985]',
        optionTone(picked, right, locked),
      )}
    >
      {share !== null && (
        <span
          aria-hidden="true"
          className={joinClasses(
            'absolute inset-x-0 bottom-0 h-1.5 origin-left',
            right ? 'bg-success' : 'bg-answer-2',
          )}
          style={{ scale: `${share} 1` }}
        />
      )}
      <OptionSign index={index} className="size-10" />
      {image !== null && (
        <img src={mediaUrl(image)} alt="" className="size-14 shrink-0 rounded-sm bg-sunken object-cover" />
      )}
      <span className="min-w-0 grow">
        <span className="block leading-snug font-medium wrap-anywhere hyphens-auto">{text}</span>
        {says.length > 0 && <span className="mt-0.5 block text-sm text-ink-2">{says.join(', ')}</span>}
      </span>
      {share !== null && <span className="figure text-lg">{percent(share)}</span>}
      {right !== null && (right || picked) && (
        <span
          aria-hidden="true"
          className={joinClasses('shrink-0 [&_svg]:size-6', right ? 'text-success' : 'text-danger')}
        >
          {right ? <Check strokeWidth={3} /> : <X strokeWidth={3} />}
        </span>
      )}
    </button>
  )
}

function optionTone(picked: boolean, right: boolean | null, locked: boolean): string {
  if (right === true) return 'border-success bg-success-soft'
  if (right === false && picked) return 'border-danger bg-danger-soft'
  if (right === false) return 'cursor-default border-line bg-raised opacity-70'
  if (picked) return 'cursor-default border-ink bg-accent-soft'
  if (locked) return 'cursor-default border-line bg-raised opacity-60'
  return 'border-line bg-raised hover:border-line-strong'
}

/** Right or wrong, the points, and the place among all. */
function OwnResult(props: Props & { correct: string; picked: string | null }) {
  const { correct, picked, ownPoints, standing } = props
  const t = useTexts(quizPickTexts)
  const format = useNumberFormat()
  const right = picked === correct
  return (
    <div
      role="status"
      className={joinClasses(
        'animate-rise rounded-lg p-5',
        picked === null ? 'bg-sunken' : right ? 'bg-success-soft' : 'bg-danger-soft',
      )}
    >
      <p className="display flex items-center gap-3 text-2xl">
        {picked !== null && (
          <span
            aria-hidden="true"
            className={joinClasses(
              'inline-flex size-10 shrink-0 items-center justify-center rounded-full text-on-solid [&_svg]:size-6',
              right ? 'bg-success' : 'bg-danger',
            )}
          >
            {right ? <Check strokeWidth={3} /> : <X strokeWidth={3} />}
          </span>
        )}
        {t(picked === null ? 'unanswered' : right ? 'right' : 'wrong')}
      </p>
      {picked !== null && ownPoints !== null && (
        <p className="mt-3 flex items-baseline gap-2">
          <span className="figure text-4xl">{ownPoints > 0 ? `+${format(ownPoints)}` : format(0)}</span>
          <span className="text-ink-2">{t('points', { count: ownPoints })}</span>
        </p>
      )}
      {standing && (
        <p className="mt-2 tabular-nums">
          <strong className="block">{t('place', { rank: standing.rank, players: standing.players })}</strong>
          <span className="text-ink-2">{t('total', { count: standing.score })}</span>
        </p>
      )}
    </div>
  )
}

/** Where the answer is. */
function Status({ phase, sendState, picked }: Props & { picked: string | null }) {
  const t = useTexts(quizPickTexts)
  const line = (icon: ReactNode, text: string, tone = 'text-ink-2') => (
    <p className={joinClasses('flex items-start gap-2 font-medium', tone)}>
      <span aria-hidden="true" className="inline-flex pt-[0.2em] [&_svg]:size-[1.2em]">
        {icon}
      </span>
      <span className="min-w-0">{text}</span>
    </p>
  )
  const content = () => {
    if (typeof sendState === 'object') {
      return line(<CircleAlert />, t('refused', { reason: sendState.refused }).trim(), 'text-danger')
    }
    if (phase === 'revealed') return null
    if (sendState === 'sending') return line(<Spinner />, t('sending'))
    if (sendState === 'waiting') return line(<CloudOff />, t('waiting'))
    if (phase === 'closed') return line(<Lock />, t(picked === null ? 'closedUnanswered' : 'closed'))
    return picked === null ? null : line(<CircleCheck />, t('answered'), 'text-success')
  }
  return (
    <div role="status" className="mt-auto pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      {content()}
    </div>
  )
}
