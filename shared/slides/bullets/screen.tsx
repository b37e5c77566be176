import { PointList } from '../parts/point-list.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { shownPoints } from '../parts/shown-points.ts'
import type { ScreenProps } from '../view-props.tsx'
import { fitBullets } from './fit-text.ts'

export default function BulletsScreen({ config }: ScreenProps<'bullets'>) {
  const { heading, text, points, image } = config
  const shown = shownPoints(points).map((point) => point.text)
  const fit = fitBullets({ heading, text, points: shown }, image !== null)
  return (
    <ScreenSlide heading={heading} image={image}>
      <div
        className="flex min-h-0 grow flex-col gap-[1em] overflow-hidden leading-[1.32]"
        style={{ fontSize: `calc(var(--u) * ${fit.size})` }}
      >
        {text !== '' && <p className="max-w-[58em] text-pretty whitespace-pre-line">{text}</p>}
        <PointList
          points={shown}
          className={
            fit.columns === 2
              ? 'columns-2 gap-x-[2.4em] [&>li]:mb-[0.55em] [&>li]:break-inside-avoid'
              : 'flex flex-col gap-[0.55em]'
          }
        />
      </div>
    </ScreenSlide>
  )
}
