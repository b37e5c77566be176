import { Check } from 'lucide-react'
import { useId } from 'react'
import { BarChart } from '../../ui/bar-chart.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { draftPlan, planKey } from './keys.ts'
import type { PublicPlan } from './pricing.ts'
import { pricingTexts } from './texts.ts'

export default function PricingAudience(props: AudienceProps<'pricing'>) {
  const { config, phase, own, sendState, counts } = props
  const t = useTexts(pricingTexts)
  const tPart = useTexts(partsTexts)
  const group = useId()
  const heading = config.heading || t('whichFits')
  const sent = own?.answer.picked ?? null
  // After closing, what was sent stands, not what was picked too late.
  const picked = (phase === 'open' ? draftPlan(props.draft, config.plans) : null) ?? sent
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={heading} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  const names = config.plans.map((plan, index) => plan.name || t('plan', { number: index + 1 }))
  const showsResults = counts !== null && (own !== null || phase !== 'open')
  return (
    <PhoneSlide>
      <PhoneQuestion text={heading} />
      {showsResults && (
        <section className="flex flex-col gap-2" aria-label={tPart('results')}>
          <BarChart
            title={t('byPlan')}
            table="toggle"
            highlightLargest={phase !== 'open'}
            total={props.responses}
            bars={config.plans.map(({ id }, index) => ({
              id,
              label: sent === id ? `${names[index]} (${tPart('yourAnswer')})` : (names[index] ?? ''),
              value: counts[planKey(id)] ?? 0,
            }))}
          />
        </section>
      )}
      <fieldset disabled={phase !== 'open'} className="flex min-w-0 flex-col gap-3">
        <legend className="sr-only">{heading}</legend>
        {config.plans.map((plan, index) => (
          <PlanCard
            key={plan.id}
            group={group}
            plan={plan}
            name={names[index] ?? ''}
            highlighted={plan.id === config.highlighted}
            checked={plan.id === picked}
            closed={phase !== 'open'}
            onPick={() => props.onDraft({ picked: plan.id })}
          />
        ))}
      </fieldset>
      {config.note !== '' && <p className="text-sm text-ink-2 wrap-anywhere">{config.note}</p>}
      <AnswerBar
        phase={phase}
        sendState={sendState}
        answered={own !== null}
        changed={picked !== sent}
        complete={picked !== null}
        changeable
        sendLabel={own === null ? t('thisFits') : tPart('sendAgain')}
        onSend={() => {
          if (picked !== null) props.onAnswer({ picked })
        }}
      />
    </PhoneSlide>
  )
}

interface PlanCardProps {
  group: string
  plan: PublicPlan
  name: string
  highlighted: boolean
  checked: boolean
  closed: boolean
  onPick(): void
}

/** The whole card is one radio button: arrow keys and Space work as everywhere. */
function PlanCard({ group, plan, name, highlighted, checked, closed, onPick }: PlanCardProps) {
  const t = useTexts(pricingTexts)
  return (
    <label
      className={joinClasses(
        'relative flex flex-col gap-2 rounded-lg border-2 p-4 transition-[border-color,background-color,transform] not-has-disabled:active:scale-[0.985] has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-(--focus)',
        checked ? 'border-ink bg-accent-soft' : 'border-line bg-raised',
        !checked && !closed && 'hover:border-line-strong',
      )}
    >
      <input
        type="radio"
        name={group}
        checked={checked}
        onChange={onPick}
        className="absolute inset-0 z-1 size-full cursor-[inherit] appearance-none outline-none"
      />
      <span className="flex items-start justify-between gap-3">
        <span className="min-w-0">
          {highlighted && (
            <span className="block text-sm font-medium text-accent-text">{t('recommended')}</span>
          )}
          <span className="block text-lg leading-snug font-semibold wrap-anywhere">{name}</span>
        </span>
        <span
          aria-hidden="true"
          className={joinClasses(
            'inline-flex size-8 shrink-0 items-center justify-center rounded-full border-2',
            checked ? 'border-accent bg-accent text-accent-ink' : 'border-line-strong',
          )}
        >
          {checked && <Check className="size-5" strokeWidth={3} />}
        </span>
      </span>
      {(plan.price !== '' || plan.period !== '') && (
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="figure text-2xl wrap-anywhere">{plan.price}</span>
          <span className="text-sm text-ink-2 wrap-anywhere">{plan.period}</span>
        </span>
      )}
      {plan.points.some((point) => point !== '') && (
        <span className="flex flex-col gap-1.5 text-sm leading-snug">
          {plan.points.map(
            (point, index) =>
              point !== '' && (
                // Points have no ids, are never reordered while shown, and two may be alike.
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a point is known by
                <span key={index} className="flex gap-2">
                  <Check className="mt-[0.15em] size-4 shrink-0 text-ink-3" aria-hidden="true" />
                  <span className="min-w-0 wrap-anywhere">{point}</span>
                </span>
              ),
          )}
        </span>
      )}
    </label>
  )
}
