import { BarChart } from '../../ui/bar-chart.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { useTexts } from '../../ui/language.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { draftPicks, objectionKey, samePicks } from './keys.ts'
import { objectionPollTexts } from './texts.ts'

export default function ObjectionPollAudience(props: AudienceProps<'objection-poll'>) {
  const { config, phase, own, sendState, counts } = props
  const t = useTexts(objectionPollTexts)
  const tPart = useTexts(partsTexts)
  const question = config.question || t('holdsBack')
  const sent = own?.answer.picked ?? []
  // After closing, what was sent stands, not what was picked too late.
  const picked = (phase === 'open' ? draftPicks(props.draft, config.options) : null) ?? sent
  const texts = config.options.map((option, index) => option.text || tPart('option', { number: index + 1 }))
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  const showsResults = counts !== null && (own !== null || phase !== 'open')
  return (
    <PhoneSlide>
      <PhoneQuestion text={question} />
      {phase === 'open' && (
        <p className="text-sm text-ink-2">
          {config.maxPicks > 1 && `${t('pickUpTo', { max: config.maxPicks })} `}
          {t('honest')}
        </p>
      )}
      {!(showsResults && phase !== 'open') && (
        <ChoiceCards
          legend={question}
          choices={config.options.map(({ id }, index) => ({ id, text: texts[index] ?? '' }))}
          picked={picked}
          maxPicks={config.maxPicks}
          disabled={phase !== 'open'}
          onPick={(now) => props.onDraft({ picked: now })}
        />
      )}
      {showsResults && (
        <section className="flex flex-col gap-2" aria-label={tPart('results')}>
          {phase === 'open' && <h3 className="text-lg">{tPart('results')}</h3>}
          <BarChart
            title={t('byObjection')}
            lettered
            table="toggle"
            highlightLargest={phase !== 'open'}
            total={props.responses}
            bars={config.options.map(({ id }, index) => ({
              id,
              label: sent.includes(id) ? `${texts[index]} (${tPart('yourAnswer')})` : (texts[index] ?? ''),
              value: counts[objectionKey(id)] ?? 0,
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
