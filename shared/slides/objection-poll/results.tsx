import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { ResultsProps } from '../view-props.tsx'
import { objectionKey } from './keys.ts'
import { objectionPollTexts } from './texts.ts'

export default function ObjectionPollResults({ slide, counts, responses }: ResultsProps<'objection-poll'>) {
  const t = useTexts(objectionPollTexts)
  const tPart = useTexts(partsTexts)
  const { options, maxPicks } = slide.config
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <>
          <BarChart
            title={slide.config.question || t('byObjection')}
            lettered
            highlightLargest
            table="toggle"
            total={responses}
            bars={options.map(({ id, text, objection }, index) => {
              const label = text || tPart('option', { number: index + 1 })
              return {
                id,
                // The team's own word for it stands beside what people saw.
                label: objection && objection !== text ? `${label} (${objection})` : label,
                value: counts[objectionKey(id)] ?? 0,
              }
            })}
          />
          {maxPicks > 1 && <p className="text-sm text-ink-2">{t('severalPicks')}</p>}
        </>
      )}
    </div>
  )
}
