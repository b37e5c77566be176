import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { RankingBars } from './ranking-bars.tsx'
import { rankingTexts } from './texts.ts'

export default function RankingResults({ slide, counts, before, responses }: ResultsProps<'ranking'>) {
  const t = useTexts(rankingTexts)
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <RankingBars
          title={slide.config.question || t('results')}
          config={{ ...slide.config, other: slide.config.other !== null }}
          mostTexts={100}
          results={{ counts, responses }}
          before={before}
          highlightLargest
        />
      )}
    </div>
  )
}
