import { useTexts } from '../../ui/language.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { draftOrder, placesToGive, sameOrder } from './order.ts'
import { OrderInput } from './order-input.tsx'
import { RankingBars } from './ranking-bars.tsx'
import { rankingTexts } from './texts.ts'

export default function RankingAudience(props: AudienceProps<'ranking'>) {
  const { config, phase, own, counts } = props
  const t = useTexts(rankingTexts)
  const tPart = useTexts(partsTexts)
  const items = config.options
  const places = placesToGive(items.length, config.top)
  const all = places === items.length
  const sent = own?.answer.order ?? []
  // After closing, what was sent stands.
  const order = (phase === 'open' ? draftOrder(props.draft, { items, places }) : null) ?? sent
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  const open = phase === 'open'
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      {open && <p className="text-sm text-ink-2">{all ? t('tapAll') : t('tapTop', { count: places })}</p>}
      {/* The own order stays beside the room's: that is what one wants to compare. */}
      {(open || order.length > 0 || counts === null) && (
        <OrderInput
          options={config.options
            .map((option, index) => ({
              ...option,
              text: option.text || tPart('option', { number: index + 1 }),
            }))
            .filter((option) => open || order.length === 0 || order.includes(option.id))}
          places={places}
          order={order}
          disabled={!open}
          onChange={(next) => props.onDraft({ order: next })}
        />
      )}
      {counts !== null && (own !== null || !open) && (
        <section className="flex flex-col gap-2" aria-label={tPart('results')}>
          <h3 className="text-lg">{t('results')}</h3>
          <RankingBars
            title={t('results')}
            config={config}
            results={{ counts, responses: props.responses }}
            before={props.before}
            highlightLargest={!open}
          />
        </section>
      )}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={!sameOrder(order, sent)}
        complete={all ? order.length === places : order.length > 0}
        changeable
        onSend={() => props.onAnswer({ order: [...order] })}
      />
    </PhoneSlide>
  )
}
