import { useTexts } from '../../ui/language.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { draftOther, isWritten, otherId, otherPart } from '../parts/other-answer.ts'
import { OtherField } from '../parts/other-field.tsx'
import { otherTexts } from '../parts/other-texts.ts'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { asksForAll, draftOrder, placesToGive, sameOrder, withOther } from './order.ts'
import { OrderInput } from './order-input.tsx'
import { RankingBars } from './ranking-bars.tsx'
import { rankingTexts } from './texts.ts'

export default function RankingAudience(props: AudienceProps<'ranking'>) {
  const { config, phase, own, counts } = props
  const t = useTexts(rankingTexts)
  const tPart = useTexts(partsTexts)
  const tOther = useTexts(otherTexts)
  const sent = own?.answer.order ?? []
  const sentOther = own?.answer.other ?? ''
  // After closing, what was sent stands.
  const typed = (phase === 'open' ? draftOther(props.draft) : null) ?? sentOther
  const all = asksForAll(config.options.length, config.top)
  /** What can be placed, with the person's own words once there are any. */
  const itemsWith = (other: string) => {
    const items = config.options.map((option, index) => ({
      ...option,
      text: option.text || tPart('option', { number: index + 1 }),
    }))
    if (config.other && isWritten(other))
      items.push({ id: otherId, text: tOther('otherSays', { text: other.trim() }), image: null })
    return { items, places: placesToGive(items.length, all ? null : config.top) }
  }
  const { items, places } = itemsWith(typed)
  const order = (phase === 'open' ? draftOrder(props.draft, { items, places }) : null) ?? sent
  const answer = { order: [...order], ...otherPart(order, typed) }
  const draft = (next: readonly string[], other = typed) =>
    props.onDraft({ order: [...next], ...(config.other && { other }) })
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
          options={items.filter((item) => open || order.length === 0 || order.includes(item.id))}
          places={places}
          order={order}
          disabled={!open}
          onChange={(next) => draft(next)}
        />
      )}
      {config.other && open && (
        <OtherField value={typed} onChange={(other) => draft(withOther(order, itemsWith(other)), other)} />
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
            mostTexts={10}
          />
        </section>
      )}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={!sameOrder(order, sent) || (answer.other ?? '') !== sentOther}
        complete={all ? order.length === places : order.length > 0}
        changeable
        onSend={() => props.onAnswer(answer)}
      />
    </PhoneSlide>
  )
}
