import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { RatingHistogram } from './rating-histogram.tsx'

export default function RatingResults({ slide, counts, before, responses }: ResultsProps<'rating'>) {
  if (responses === 0) return <ResultsHead responses={0} />
  // The histogram says itself how many answered.
  return (
    <RatingHistogram
      config={slide.config}
      counts={counts}
      before={before}
      table="toggle"
      className="max-w-2xl"
    />
  )
}
