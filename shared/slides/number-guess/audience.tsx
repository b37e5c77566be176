import { useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { GuessInput } from '../parts/guess-input.tsx'
import { draftGuess } from '../parts/guess-range.ts'
import { GuessResults } from '../parts/guess-results.tsx'
import { shareFurtherOff } from '../parts/guess-spread.ts'
import { guessTexts } from '../parts/guess-texts.ts'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import { useQuantityFormat } from '../parts/use-quantity-format.tsx'
import type { AudienceProps } from '../view-props.tsx'

export default function NumberGuessAudience(props: AudienceProps<'number-guess'>) {
  const { config, revealed, phase, own, counts } = props
  const tPart = useTexts(partsTexts)
  const sent = own?.answer.value ?? null
  // After closing, what was sent stands.
  const value = (phase === 'open' ? draftGuess(props.draft, config) : null) ?? sent
  const actual = revealed?.actual ?? null
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} image={config.image} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} image={config.image} />
      <GuessInput
        config={config}
        value={value}
        disabled={phase !== 'open'}
        onChange={(next) => props.onDraft({ value: next })}
      />
      {actual !== null && <ActualValue {...props} actual={actual} sent={sent} />}
      {counts !== null && props.responses > 0 && (own !== null || phase !== 'open') && (
        <section className="flex flex-col gap-3" aria-label={tPart('results')}>
          <h3 className="text-lg">{tPart('results')}</h3>
          <GuessResults
            config={{ ...config, actual }}
            counts={counts}
            before={props.before?.counts ?? null}
            table="toggle"
            narrow
          />
        </section>
      )}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={value !== sent}
        complete={value !== null}
        changeable
        onSend={() => {
          if (value !== null) props.onAnswer({ value })
        }}
      />
    </PhoneSlide>
  )
}

/** What is true, and how near this person came. */
function ActualValue({
  config,
  counts,
  actual,
  sent,
}: AudienceProps<'number-guess'> & { actual: number; sent: number | null }) {
  const t = useTexts(guessTexts)
  const quantity = useQuantityFormat(config.unit)
  const percent = usePercentFormat()
  const further = counts === null || sent === null ? null : shareFurtherOff(counts, config, actual, sent)
  return (
    <section className="flex flex-col gap-1 border-s-4 border-success py-1 ps-4">
      <h3 className="text-sm text-ink-2">{t('actual')}</h3>
      <p className="figure text-3xl">{quantity(actual)}</p>
      {sent !== null && (
        <p>
          {sent === actual ? t('exactlyRight') : t('off', { off: quantity(Math.abs(sent - actual)) })}
          {further !== null && further > 0 && ` ${t('closer', { share: percent(further) })}`}
        </p>
      )}
    </section>
  )
}
