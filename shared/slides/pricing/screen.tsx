import { Check } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { fitPlans, planSizes } from './fit-plans.ts'
import { planKey } from './keys.ts'
import type { PublicPlan } from './pricing.ts'
import { pricingTexts } from './texts.ts'

export default function PricingScreen(props: ScreenProps<'pricing'>) {
  const { config, counts, responses, phase, still } = props
  const t = useTexts(pricingTexts)
  const heading = config.heading || t('whichFits')
  const fit = fitPlans(config.plans, heading, config.note)
  const values = config.plans.map(({ id }) => (counts === null ? null : (counts[planKey(id)] ?? 0)))
  const most = Math.max(...values.map((value) => value ?? 0))
  const closed = phase === 'closed' || phase === 'revealed'
  return (
    <ScreenSlide heading={heading} foot={<ResponseCount responses={responses} hidden={counts === null} />}>
      <div className="flex min-h-0 grow flex-col gap-[calc(var(--u)*2)]">
        <ul
          className="grid min-h-0 grow"
          style={{
            fontSize: `calc(var(--u) * ${fit.size})`,
            columnGap: `${planSizes.gapEm}em`,
            gridTemplateColumns: `repeat(${config.plans.length}, minmax(0, 1fr))`,
          }}
        >
          {config.plans.map((plan, index) => (
            <PlanColumn
              key={plan.id}
              plan={plan}
              name={plan.name || t('plan', { number: index + 1 })}
              lines={fit.lines}
              points={fit.points}
              hasHighlight={config.highlighted !== null}
              highlighted={plan.id === config.highlighted}
              value={values[index] ?? null}
              total={responses}
              leads={closed && most > 0 && values[index] === most}
              still={still}
            />
          ))}
        </ul>
        {config.note !== '' && (
          <p className="line-clamp-2 shrink-0 text-screen-small text-ink-2 wrap-anywhere">{config.note}</p>
        )}
      </div>
    </ScreenSlide>
  )
}

interface PlanColumnProps {
  plan: PublicPlan
  name: string
  lines: number
  /** Points shown at most. */
  points: number
  highlighted: boolean
  /** Some plan is recommended: all names stand on one line. */
  hasHighlight: boolean
  value: number | null
  total: number
  /** It has the most picks, and no more come. */
  leads: boolean
  still: boolean
}

function PlanColumn(props: PlanColumnProps) {
  const { plan, name, lines, highlighted, value, total, leads, still } = props
  const t = useTexts(pricingTexts)
  const written = plan.points.filter((point) => point !== '')
  const left = written.length - props.points
  return (
    <li
      className={joinClasses(
        'flex min-h-0 min-w-0 flex-col overflow-hidden border-t-[calc(var(--u)*0.5)] pt-[0.6em] leading-[1.25]',
        highlighted ? 'border-accent' : 'border-line-strong',
      )}
    >
      {props.hasHighlight && (
        <p className="h-[1.4em] shrink-0 text-[max(0.85em,calc(var(--u)*2.3))] font-medium text-accent-text">
          {highlighted && t('recommended')}
        </p>
      )}
      <h3
        className="font-text font-semibold wrap-anywhere hyphens-auto"
        style={{ fontSize: `${planSizes.name}em` }}
      >
        {name}
      </h3>
      {plan.price !== '' && (
        <p
          className="figure mt-[0.15em] leading-[1.1] wrap-anywhere"
          style={{ fontSize: `${planSizes.price}em` }}
        >
          {plan.price}
        </p>
      )}
      {plan.period !== '' && <p className="text-ink-2 wrap-anywhere">{plan.period}</p>}
      <ul className="mt-[0.6em] flex min-h-0 grow flex-col gap-[0.3em] overflow-hidden">
        {written.slice(0, props.points).map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no ids and two may be alike
          <li key={index} className="flex shrink-0 gap-[0.4em]">
            <Check className="mt-[0.15em] size-[0.9em] shrink-0 text-ink-3" aria-hidden="true" />
            <span
              className="min-w-0 overflow-hidden wrap-anywhere hyphens-auto [display:-webkit-box] [-webkit-box-orient:vertical]"
              style={{ WebkitLineClamp: lines }}
            >
              {point}
            </span>
          </li>
        ))}
        {left > 0 && <li className="ps-[1.3em] text-ink-2">{t('more', { count: left })}</li>}
      </ul>
      <PlanResult value={value} total={total} leads={leads} still={still} />
    </li>
  )
}

function PlanResult(props: { value: number | null; total: number; leads: boolean; still: boolean }) {
  const { value, total, leads, still } = props
  const t = useTexts(pricingTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const share = value === null || total === 0 ? 0 : Math.min(1, value / total)
  return (
    // As high as the result that will stand here, so that nothing moves when it comes.
    <div className="flex h-[2.7em] shrink-0 flex-col justify-end gap-[0.3em]">
      {value !== null && (
        <>
          <p className="flex items-baseline justify-between gap-[0.6em] leading-none">
            <span className="figure text-[1.5em]">{percent(share)}</span>
            <span className="text-ink-2">{t('picked', { count: value, people: format(value) })}</span>
          </p>
          <div className="h-[0.5em] shrink-0 overflow-hidden rounded-full bg-answer-soft">
            <div
              className={joinClasses(
                'h-full rounded-full',
                !still && 'transition-[translate] duration-(--slow) ease-spring',
                share === 0 && 'invisible',
                leads ? 'bg-accent' : 'bg-answer',
              )}
              style={{ translate: `${(share - 1) * 100}% 0` }}
            />
          </div>
        </>
      )}
    </div>
  )
}
