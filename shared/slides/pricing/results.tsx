import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { planKey } from './keys.ts'
import { pricingTexts } from './texts.ts'

export default function PricingResults({ slide, counts, responses }: ResultsProps<'pricing'>) {
  const t = useTexts(pricingTexts)
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <BarChart
          title={t('byPlan')}
          highlightLargest
          table="toggle"
          total={responses}
          bars={slide.config.plans.map(({ id, name, price }, index) => ({
            id,
            label: [name || t('plan', { number: index + 1 }), price]
              .filter((part) => part !== '')
              .join(' · '),
            value: counts[planKey(id)] ?? 0,
          }))}
        />
      )}
    </div>
  )
}
