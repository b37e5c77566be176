import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { RatingHistogram } from './rating-histogram.tsx'

export default function RatingResults({ slide, counts, responses }: ResultsProps<'rating'>) {
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <RatingHistogram config={slide.config} counts={counts} table="toggle" className="max-w-2xl" />
      )}
    </div>
  )
}
