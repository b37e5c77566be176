import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { RatingChart } from './rating-chart.tsx'

export default function RatingResults({ slide, counts, responses }: ResultsProps<'rating'>) {
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <div className="max-w-2xl">
          <RatingChart config={slide.config} counts={counts} table="toggle" />
        </div>
      )}
    </div>
  )
}
