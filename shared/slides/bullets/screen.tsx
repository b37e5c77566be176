import { joinClasses } from '../../ui/join-classes.ts'
import { PointList } from '../parts/point-list.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { shownPoints } from '../parts/shown-points.ts'
import type { ScreenProps } from '../view-props.tsx'
import { fitBullets } from './fit-text.ts'

export default function BulletsScreen({ config }: ScreenProps<'bullets'>) {
  const { heading, text, points, image } = config
  const shown = shownPoints(points).map((point) => point.text)
  const fit = fitBullets({ heading, text, points: shown }, image !== null)
  const isCut = Number.isFinite(fit.lines.text)
  return (
    <ScreenSlide heading={heading} image={image}>
      <div
        className="flex min-h-0 grow flex-col gap-[1em] overflow-hidden leading-[1.32]"
        style={{ fontSize: `calc(var(--u) * ${fit.size})` }}
      >
        {text !== '' && (
          <p
            className={joinClasses(
              'max-w-[58em] shrink-0 text-pretty whitespace-pre-line',
              isCut && 'overflow-hidden [display:-webkit-box] [-webkit-box-orient:vertical]',
            )}
            style={isCut ? { WebkitLineClamp: fit.lines.text } : undefined}
          >
            {text}
          </p>
        )}
        <PointList
          points={shown}
          lines={fit.lines.point}
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
