import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { leadFormTexts } from './texts.ts'

export default function LeadFormResults({ slide, counts, responses }: ResultsProps<'lead-form'>) {
  const t = useTexts(leadFormTexts)
  return (
    <div className="flex flex-col gap-3">
      <ResultsHead responses={responses} />
      <BarChart
        title={slide.config.heading || t('contactForm')}
        table="toggle"
        total={counts.submitted ?? 0}
        bars={[
          { id: 'submitted', label: t('submitted'), value: counts.submitted ?? 0 },
          ...slide.config.consents.map(({ purpose }) => ({
            id: purpose,
            label: t(purpose === 'contact' ? 'agreedContact' : 'agreedMarketing'),
            value: counts[`consent:${purpose}`] ?? 0,
          })),
        ]}
      />
      <p className="text-sm text-ink-2">{t('peopleElsewhere')}</p>
    </div>
  )
}
