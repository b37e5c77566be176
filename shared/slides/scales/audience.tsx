import { useTexts } from '../../ui/language.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { StepInput } from '../parts/step-input.tsx'
import { partsTexts } from '../parts/texts.ts'
import { useResultsInPlace } from '../parts/use-results-in-place.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { draftRatings, ratingOf, sameRatings, withRating } from './ratings.ts'
import { ScaleSpread } from './scale-spread.tsx'
import { scalesTexts } from './texts.ts'

export default function ScalesAudience(props: AudienceProps<'scales'>) {
  const { config, phase, own, counts } = props
  const t = useTexts(scalesTexts)
  const tPart = useTexts(partsTexts)
  const sent = own?.answer.ratings ?? []
  // After closing, what was sent stands.
  const ratings = (phase === 'open' ? draftRatings(props.draft, config) : null) ?? sent
  const changed = !sameRatings(ratings, sent)
  const { shows, heading, back } = useResultsInPlace({ phase, own, hasResults: counts !== null, changed })
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  const textOf = (statement: { text: string }, index: number) =>
    statement.text || t('statement', { number: index + 1 })
  const rate = (statement: string, rating: number | null) =>
    props.onDraft({ ratings: withRating(ratings, config.statements, { statement, rating }) })
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      {phase === 'open' && shows === 'controls' && (
        <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-2">
          <span>{t('leaveOut')}</span>
          <span className="tabular-nums">
            {t('rated', { rated: ratings.length, all: config.statements.length })}
          </span>
        </p>
      )}
      {shows === 'controls' &&
        config.statements.map((statement, index) => {
          const text = textOf(statement, index)
          const value = ratingOf(ratings, statement.id)
          return (
            <StepInput
              key={statement.id}
              legend={text}
              range={{ from: 1, to: config.steps }}
              value={value}
              lowLabel={config.lowLabel}
              highLabel={config.highLabel}
              disabled={phase !== 'open'}
              onChange={(rating) => rate(statement.id, rating)}
              {...(phase === 'open' && {
                takeBack: {
                  name: t('skipNamed', { statement: text }),
                  onTakeBack: () => rate(statement.id, null),
                },
              })}
            />
          )
        })}
      {shows === 'results' && counts !== null && (
        <section className="flex flex-col gap-3" aria-label={tPart('results')}>
          {heading}
          <ScaleSpread
            config={config}
            counts={counts}
            before={props.before}
            table="toggle"
            labelOf={(statement, index) => {
              const rating = ratingOf(sent, statement.id)
              const text = textOf(statement, index)
              return rating === null ? text : t('withOwn', { statement: text, rating })
            }}
          />
          <p className="text-sm text-ink-2">{t('howToRead')}</p>
        </section>
      )}
      {back}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={changed}
        complete={ratings.length > 0}
        changeable
        onSend={() => props.onAnswer({ ratings: [...ratings] })}
      />
    </PhoneSlide>
  )
}
