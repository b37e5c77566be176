import { useTexts } from '../../ui/language.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { useWheelShow } from '../parts/use-wheel-show.tsx'
import { WheelCanvas } from '../parts/wheel-canvas.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { spinnerTexts } from './texts.ts'
import { wheelOf } from './wheel-of.ts'

export default function SpinnerAudience({ config, spinner, clockOffsetMs }: AudienceProps<'spinner'>) {
  const t = useTexts(spinnerTexts)
  const show = useWheelShow(wheelOf(spinner), clockOffsetMs, false)
  const spin = spinner?.spin ?? null
  const isOver = spin !== null && show.moment.announced > 0
  return (
    <PhoneSlide>
      <h2 className="display text-2xl wrap-anywhere hyphens-auto">{config.heading || t('wheel')}</h2>
      {config.text !== '' && spin === null && <p className="whitespace-pre-line text-ink-2">{config.text}</p>}
      <WheelCanvas
        slices={Math.max(1, spinner?.slices ?? 1)}
        names={[]}
        winners={isOver ? [spin.slice] : []}
        show={show}
        pointerAt="top"
        className="mx-auto w-full max-w-80"
      />
      <div role="status" className="text-center">
        {spin === null ? (
          <>
            <p className="display text-xl">{t('ready')}</p>
            <p className="mt-1 text-ink-2">{t('readyHint')}</p>
          </>
        ) : isOver ? (
          <div key={spin.drawnAt} className="animate-rise">
            <p className="text-ink-2">{t('result')}</p>
            <p className="display mt-1 text-3xl wrap-anywhere hyphens-auto">
              <bdi>{spin.name}</bdi>
            </p>
          </div>
        ) : (
          <p className="text-ink-2">{t('spinning')}</p>
        )}
      </div>
    </PhoneSlide>
  )
}
