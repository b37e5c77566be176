import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import { partsTexts } from '../parts/texts.ts'
import { mediaUrl, type ResultsProps } from '../view-props.tsx'
import { pollKey } from './picks.ts'
import { pollTexts } from './texts.ts'

export default function PollResults({ slide, counts, responses }: ResultsProps<'poll'>) {
  const t = useTexts(pollTexts)
  const tPart = useTexts(partsTexts)
  const { options, maxPicks } = slide.config
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <>
          <BarChart
            title={slide.config.question || t('responses')}
            lettered
            highlightLargest
            table="toggle"
            total={responses}
            bars={options.map((option, index) => ({
              id: option.id,
              label: option.text || tPart('option', { number: index + 1 }),
              value: counts[pollKey(option.id)] ?? 0,
              image: option.image === null ? null : mediaUrl(option.image),
            }))}
          />
          {maxPicks > 1 && <p className="text-sm text-ink-2">{t('severalPicks')}</p>}
        </>
      )}
    </div>
  )
}
