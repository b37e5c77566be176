import type { Counts } from '../../core/counts.ts'
import type { Results } from '../../protocol/views.ts'
import { Histogram } from '../../ui/histogram.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useDecimalFormat } from '../../ui/use-decimal-format.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { RatingConfig } from './rating.ts'
import { meanRating, ratingSteps } from './steps.ts'
import { ratingTexts } from './texts.ts'

export interface RatingHistogramProps {
  config: RatingConfig
  counts: Counts
  /** Of the last time that the slide was asked; null: it was not. */
  before: Results | null
  table: 'toggle' | 'hidden'
  className?: string
}

/** How often each rating was given, with the average. */
export function RatingHistogram({ config, counts, before, table, className }: RatingHistogramProps) {
  const t = useTexts(ratingTexts)
  const tPart = useTexts(partsTexts)
  const decimal = useDecimalFormat()
  const former = before && before.responses > 0 ? meanRating(before.counts, config.max) : null
  return (
    <Histogram
      title={config.question || t('ratings')}
      bins={ratingSteps(counts, config.max).map((step) => ({
        value: step.step,
        label: String(step.step),
        count: step.count,
      }))}
      mean={meanRating(counts, config.max)}
      meanNote={former === null ? '' : tPart('before', { value: decimal(former) })}
      lowLabel={config.lowLabel}
      highLabel={config.highLabel}
      table={table}
      className={className}
    />
  )
}
