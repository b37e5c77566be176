import { Star } from 'lucide-react'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { RatingHistogram } from './rating-histogram.tsx'

export default function RatingScreen({ config, counts, before, responses }: ScreenProps<'rating'>) {
  if (counts === null || responses === 0) {
    return (
      <ScreenSlide
        heading={config.question}
        foot={<ResponseCount responses={responses} hidden={counts === null} />}
      >
        <EmptyScale max={config.max} low={config.lowLabel} high={config.highLabel} />
      </ScreenSlide>
    )
  }
  // The histogram says itself how many answered.
  return (
    <ScreenSlide heading={config.question}>
      <div className="flex grow flex-col justify-center">
        <RatingHistogram config={config} counts={counts} before={before} table="hidden" />
      </div>
    </ScreenSlide>
  )
}

/** The scale that the room rates on, while there are no results to see. */
function EmptyScale({ max, low, high }: { max: number; low: string; high: string }) {
  return (
    <div className="flex grow flex-col items-center justify-center">
      <div className="flex flex-col gap-[calc(var(--u)*3)]">
        <div className="flex justify-center gap-[calc(var(--u)*2)]" aria-hidden="true">
          {Array.from({ length: max }, (_, index) => index + 1).map((place) => (
            <Star
              key={place}
              strokeWidth={1.2}
              className={`${max > 5 ? 'size-[calc(var(--u)*13)]' : 'size-[calc(var(--u)*22)]'} text-line-strong`}
            />
          ))}
        </div>
        {(low !== '' || high !== '') && (
          // As wide as the stars: each label stands under its end of the scale.
          <div className="flex w-0 min-w-full justify-between gap-[calc(var(--u)*6)] text-screen-label text-ink-2">
            <p className="wrap-anywhere">
              <span className="figure me-[0.4em] text-ink">1</span>
              {low}
            </p>
            <p className="text-end wrap-anywhere">
              {high}
              <span className="figure ms-[0.4em] text-ink">{max}</span>
            </p>
          </div>
        )}
      </div>
    </div>
  )
}
