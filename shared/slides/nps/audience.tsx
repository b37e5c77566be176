import { useTexts } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { StepInput } from '../parts/step-input.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { draftNps } from './draft.ts'
import { npsRange, whyLimit } from './groups.ts'
import { NpsChart } from './nps-chart.tsx'
import { npsTexts } from './texts.ts'

export default function NpsAudience(props: AudienceProps<'nps'>) {
  const { config, phase, own, counts } = props
  const t = useTexts(npsTexts)
  const tPart = useTexts(partsTexts)
  const sent = own?.answer ?? { rating: null, why: '' }
  // After closing, what was sent stands, not what was typed too late.
  const { rating, why: typed } = (phase === 'open' ? draftNps(props.draft) : null) ?? sent
  const why = config.askWhy ? typed.trim() : ''
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
      <StepInput
        legend={config.question || t('question')}
        hideLegend
        range={npsRange}
        value={rating}
        lowLabel={config.lowLabel || t('low')}
        highLabel={config.highLabel || t('high')}
        disabled={phase !== 'open'}
        onChange={(chosen) => props.onDraft({ rating: chosen, why: typed })}
      />
      {config.askWhy && phase === 'open' && rating !== null && (
        <TextArea
          label={config.whyQuestion || t('why')}
          hint={t('upTo', { count: whyLimit })}
          rows={3}
          maxLength={whyLimit}
          value={typed}
          onChange={(text) => props.onDraft({ rating, why: text })}
        />
      )}
      {phase !== 'open' && sent.why !== '' && (
        <section>
          <h3 className="eyebrow">{t('yourReason')}</h3>
          <p className="mt-2 border-s-4 border-accent ps-4 whitespace-pre-line wrap-anywhere">{sent.why}</p>
        </section>
      )}
      {counts !== null && (own !== null || phase !== 'open') && (
        <section className="flex flex-col gap-3" aria-label={tPart('results')}>
          <h3 className="text-lg">{tPart('results')}</h3>
          <NpsChart config={config} counts={counts} before={props.before} table="toggle" />
        </section>
      )}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={rating !== sent.rating || why !== sent.why}
        complete={rating !== null}
        changeable
        onSend={() => {
          if (rating !== null) props.onAnswer({ rating, why })
        }}
      />
    </PhoneSlide>
  )
}
