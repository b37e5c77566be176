import { useTexts } from '../../ui/language.tsx'
import { RatingInput } from '../../ui/rating-input.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { RatingHistogram } from './rating-histogram.tsx'
import { draftRating } from './steps.ts'
import { ratingTexts } from './texts.ts'

export default function RatingAudience(props: AudienceProps<'rating'>) {
  const { config, phase, own, counts } = props
  const t = useTexts(ratingTexts)
  const tPart = useTexts(partsTexts)
  const sent = own?.answer.rating ?? null
  // After closing, what was sent stands.
  const value = (phase === 'open' ? draftRating(props.draft, config.max) : null) ?? sent
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      <RatingInput
        legend={config.question || t('question')}
        value={value}
        max={config.max}
        lowLabel={config.lowLabel}
        highLabel={config.highLabel}
        disabled={phase !== 'open'}
        className="py-4 text-center"
        onChange={(rating) => props.onDraft({ rating })}
      />
      {counts !== null && (own !== null || phase !== 'open') && (
        <section className="flex flex-col gap-3" aria-label={tPart('results')}>
          <h3 className="text-lg">{tPart('results')}</h3>
          <RatingHistogram config={config} counts={counts} before={props.before} table="toggle" />
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
          if (value !== null) props.onAnswer({ rating: value })
        }}
      />
    </PhoneSlide>
  )
}
