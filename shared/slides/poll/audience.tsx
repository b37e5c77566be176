import { BarChart } from '../../ui/bar-chart.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { useTexts } from '../../ui/language.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import { type AudienceProps, mediaUrl } from '../view-props.tsx'
import { draftPicks, pollKey, samePicks } from './picks.ts'
import { pollTexts } from './texts.ts'

export default function PollAudience(props: AudienceProps<'poll'>) {
  const { config, phase, own, sendState, counts } = props
  const t = useTexts(pollTexts)
  const tPart = useTexts(partsTexts)
  const sent = own?.answer.picked ?? []
  // After closing, what was sent stands, not what was picked too late.
  const drafted = phase === 'open' ? draftPicks(props.draft, config.options) : null
  const picked = drafted ?? sent
  const maxPicks = Math.min(config.maxPicks, config.options.length)
  const texts = config.options.map((option, index) => option.text || tPart('option', { number: index + 1 }))
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} image={config.image} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  const showsResults = counts !== null && (own !== null || phase !== 'open')
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} image={config.image} />
      {maxPicks > 1 && phase === 'open' && (
        <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-2">
          <span>{t('pickUpTo', { max: maxPicks })}</span>
          <span className="tabular-nums">{t('pickedOf', { picked: picked.length, max: maxPicks })}</span>
        </p>
      )}
      {!(showsResults && phase !== 'open') && (
        <ChoiceCards
          legend={config.question || t('question')}
          choices={config.options.map((option, index) => ({
            id: option.id,
            text: texts[index] ?? '',
            image: option.image === null ? null : mediaUrl(option.image),
          }))}
          picked={picked}
          maxPicks={maxPicks}
          disabled={phase !== 'open'}
          onPick={(now) => props.onDraft({ picked: now })}
        />
      )}
      {showsResults && (
        <section className="flex flex-col gap-2" aria-label={tPart('results')}>
          {phase === 'open' && <h3 className="text-lg">{tPart('results')}</h3>}
          <BarChart
            title={t('responses')}
            lettered
            table="toggle"
            highlightLargest={phase !== 'open'}
            total={props.responses}
            bars={config.options.map((option, index) => ({
              id: option.id,
              label: sent.includes(option.id)
                ? `${texts[index]} (${tPart('yourAnswer')})`
                : (texts[index] ?? ''),
              value: counts[pollKey(option.id)] ?? 0,
            }))}
          />
        </section>
      )}
      <AnswerBar
        phase={phase}
        sendState={sendState}
        answered={own !== null}
        changed={!samePicks(picked, sent)}
        complete={picked.length > 0}
        changeable
        onSend={() => props.onAnswer({ picked: [...picked] })}
      />
    </PhoneSlide>
  )
}
