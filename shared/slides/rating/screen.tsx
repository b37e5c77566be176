import { Star } from 'lucide-react'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { RatingChart } from './rating-chart.tsx'

export default function RatingScreen(props: ScreenProps<'rating'>) {
  const { config, counts, responses, still } = props
  return (
    <ScreenSlide
      heading={config.question}
      foot={<ResponseCount responses={responses} hidden={counts === null} />}
    >
      {counts === null ? (
        <EmptyScale max={config.max} low={config.lowLabel} high={config.highLabel} />
      ) : (
        <div className="flex grow text-screen-body">
          <RatingChart config={config} counts={counts} table="hidden" still={still} />
        </div>
      )}
    </ScreenSlide>
  )
}

/** The scale that the room rates on, while results are hidden. */
function EmptyScale({ max, low, high }: { max: number; low: string; high: string }) {
  return (
    <div className="flex grow flex-col items-center justify-center gap-[calc(var(--u)*3)]">
      <div className="flex gap-[calc(var(--u)*2)]" aria-hidden="true">
        {Array.from({ length: max }, (_, index) => index + 1).map((place) => (
          <Star
            key={place}
            strokeWidth={1.2}
            className={`${max > 5 ? 'size-[calc(var(--u)*12)]' : 'size-[calc(var(--u)*20)]'} text-line-strong`}
          />
        ))}
      </div>
      {(low !== '' || high !== '') && (
        <p className="flex w-[calc(var(--u)*120)] justify-between gap-[calc(var(--u)*6)] text-screen-label text-ink-2">
          <span>1 – {low}</span>
          <span className="text-end">
            {max} – {high}
          </span>
        </p>
      )}
    </div>
  )
}
