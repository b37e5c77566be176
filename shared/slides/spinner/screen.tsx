import { useEffect, useRef } from 'react'
import { clearConfetti, throwConfetti } from '../../ui/confetti.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { useIsProjected } from '../../ui/screen-frame.tsx'
import { useWheelShow } from '../parts/use-wheel-show.tsx'
import { WheelCanvas } from '../parts/wheel-canvas.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { spinnerTexts } from './texts.ts'
import { wheelOf } from './wheel-of.ts'

/** Slices in a preview, which is not told the names. */
const blank = 24

export default function SpinnerScreen({ config, spinner, clockOffsetMs, still }: ScreenProps<'spinner'>) {
  const t = useTexts(spinnerTexts)
  const show = useWheelShow(wheelOf(spinner), clockOffsetMs, still)
  const nameUnderPointer = useRef<HTMLParagraphElement>(null)
  const { phase, announced } = show.moment
  const spin = spinner?.spin ?? null
  const isOver = spin !== null && announced > 0
  const slices = spinner?.slices ?? blank
  useConfetti(isOver ? spin.drawnAt : null, still)
  const heading = config.heading || t('wheel')
  return (
    <div className="flex size-full items-center gap-[calc(var(--u)*9)] py-[calc(var(--u)*5)] ps-[calc(var(--u)*5)] pe-[calc(var(--u)*7)] upright:flex-col upright:gap-[calc(var(--u)*7)] upright:[--u:min(0.9cqw,0.5cqh)]">
      <WheelCanvas
        slices={slices > 0 ? slices : blank}
        names={spinner?.names ?? []}
        winners={isOver ? [spin.slice] : []}
        show={show}
        pointerAt="right"
        nameUnderPointer={nameUnderPointer}
        className={joinClasses('w-[calc(var(--u)*86)] shrink-0', slices === 0 && 'opacity-35')}
      />
      <div className="flex h-full min-w-0 grow flex-col upright:h-auto upright:min-h-0 upright:w-full gap-[calc(var(--u)*3)]">
        <h2
          className={joinClasses(
            'display wrap-anywhere hyphens-auto',
            heading.length <= 40 ? 'text-screen-heading' : 'text-screen-body',
          )}
        >
          {heading}
        </h2>
        <div className="flex min-h-0 grow flex-col justify-center">
          {slices === 0 && <p className="display text-screen-heading">{t('empty')}</p>}
          {spin === null && slices > 0 && config.text !== '' && (
            <p className="line-clamp-6 text-screen-label whitespace-pre-line text-ink-2">{config.text}</p>
          )}
          {spin !== null && !isOver && phase === 'lead-in' && (
            <p className="display animate-rise text-screen-heading">{t('beginning')}</p>
          )}
          {spin !== null && !isOver && phase === 'spinning' && (
            <div>
              <p className="text-screen-label text-ink-2">{t('spinning')}</p>
              {/* Changes many times a second: for eyes only. */}
              <p
                ref={nameUnderPointer}
                aria-hidden="true"
                className="display mt-[calc(var(--u)*1)] h-[1.3em] truncate text-screen-heading leading-[1.3] [contain:strict]"
              />
            </div>
          )}
          <div role="status">
            {isOver && (
              <div key={spin.drawnAt} className={still ? undefined : 'animate-rise'}>
                <p className="text-screen-label text-ink-2">{t('result')}</p>
                <p
                  className={joinClasses(
                    'display mt-[calc(var(--u)*2)] wrap-anywhere',
                    spin.name.length <= 12 ? 'text-[calc(var(--u)*9.5)] leading-none' : 'text-screen-title',
                  )}
                >
                  <bdi>{spin.name}</bdi>
                </p>
              </div>
            )}
          </div>
        </div>
        {spinner !== null && spinner.before.length > 0 && (
          <section className="shrink-0">
            <h3 className="font-text text-screen-small font-normal text-ink-2">{t('before')}</h3>
            <ol className="mt-[calc(var(--u)*0.8)] flex flex-wrap gap-x-[calc(var(--u)*3)] gap-y-[calc(var(--u)*0.6)] text-screen-small">
              {spinner.before.map(({ name, at }) => (
                <li key={at} className="max-w-full truncate font-medium">
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ol>
          </section>
        )}
        {spinner !== null && slices > 0 && (
          <p className="shrink-0 text-screen-small text-ink-2">{t('left', { count: spinner.entries })}</p>
        )}
      </div>
    </div>
  )
}

/** As the name is announced, and not for a screen that was opened afterwards. */
function useConfetti(announcedSpin: number | null, still: boolean): void {
  const isProjected = useIsProjected()
  const celebrated = useRef<number | null | undefined>(undefined)
  useEffect(() => {
    if (!still && isProjected && celebrated.current !== undefined && announcedSpin !== null) {
      if (celebrated.current !== announcedSpin) void throwConfetti()
    }
    celebrated.current = announcedSpin
  }, [announcedSpin, still, isProjected])
  useEffect(() => clearConfetti, [])
}
