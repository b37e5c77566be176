import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { byInterest, faqKey } from './keys.ts'
import { faqTexts } from './texts.ts'

/** What the room wanted to know, the most wanted first. */
export default function FaqResults({ slide, counts, responses }: ResultsProps<'faq'>) {
  const t = useTexts(faqTexts)
  const { items } = slide.config
  const named = items.map((item, index) => ({
    id: item.id,
    label: item.question || t('question', { number: index + 1 }),
  }))
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <>
          <BarChart
            title={t('mostOpened')}
            highlightLargest
            table="toggle"
            total={responses}
            bars={byInterest(named, counts).map((item) => ({ ...item, value: counts[faqKey(item.id)] ?? 0 }))}
          />
          <p className="text-sm text-ink-2">{t('shares')}</p>
        </>
      )}
    </div>
  )
}
