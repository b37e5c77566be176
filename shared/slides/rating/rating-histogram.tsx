import type { Counts } from '../../core/counts.ts'
import { Histogram } from '../../ui/histogram.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { RatingConfig } from './rating.ts'
import { meanRating, ratingSteps } from './steps.ts'
import { ratingTexts } from './texts.ts'

export interface RatingHistogramProps {
  config: RatingConfig
  counts: Counts
  table: 'toggle' | 'hidden'
  className?: string
}

/** How often each rating was given, with the average. */
export function RatingHistogram({ config, counts, table, className }: RatingHistogramProps) {
  const t = useTexts(ratingTexts)
  return (
    <Histogram
      title={config.question || t('ratings')}
      bins={ratingSteps(counts, config.max).map((step) => ({
        value: step.rating,
        label: String(step.rating),
        count: step.count,
      }))}
      mean={meanRating(counts, config.max)}
      lowLabel={config.lowLabel}
      highLabel={config.highLabel}
      table={table}
      className={className}
    />
  )
}
