import { LoaderPinwheel, RotateCcw } from 'lucide-react'
import { spinMs } from '../../shared/core/session/spins.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { useNow } from '../../shared/ui/use-now.tsx'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { accepts } from './session-state.ts'
import { spinnerPanelTexts } from './spinner-texts.ts'
import { useSession } from './use-session.tsx'

/** The shown wheel with an own list: spin it, fill it again, see what came. Nothing where none is shown. */
export function SpinnerPanel() {
  const t = useTexts(spinnerPanelTexts)
  const format = useNumberFormat()
  const { presenter } = useConsoleParts()
  const { view, slide, deck } = useSession()
  const { spinner } = view
  const offset = useConsole((state) => state.clockOffsetMs)
  const drawnAt = spinner?.spin?.drawnAt ?? null
  const now = useNow(drawnAt === null ? null : 500, offset)
  if (slide?.kind !== 'spinner' || spinner === null) return null
  const turns = drawnAt !== null && now - drawnAt < spinMs
  const results = view.slide?.progress.spins?.results ?? []
  const refills = accepts(view, deck.deck.slides, { do: 'refill' }) && results.length > 0 && !turns
  return (
    <section aria-label={t('wheel')} className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="flex items-baseline gap-3">
          <span className="figure text-4xl">{format(spinner.entries)}</span>
          <span className="text-ink-2">{t('onWheel', { count: spinner.entries })}</span>
        </p>
        <span className="flex flex-wrap gap-2">
          <Button
            icon={<RotateCcw />}
            disabled={!refills}
            onClick={() => void presenter.give({ do: 'refill' })}
          >
            {t('refill')}
          </Button>
          <Button
            variant="primary"
            icon={<LoaderPinwheel />}
            disabled={turns || spinner.slices === 0}
            onClick={() => presenter.perform('spin')}
          >
            {t(spinner.spin ? 'again' : 'spin')}
          </Button>
        </span>
      </div>
      {results.length === 0 ? (
        <p className="text-sm text-ink-2">{t('none')}</p>
      ) : (
        <ol aria-label={t('results')} reversed start={results.length} className="flex flex-col gap-1">
          {results
            .map((spin, index) => ({ spin, number: index + 1 }))
            // What the wheel has not announced yet is no result for the room, nor for a glance at the console.
            .slice(0, turns ? -1 : undefined)
            .reverse()
            .map(({ spin, number }) => (
              <li key={spin.at} className="flex items-baseline gap-3">
                <span className="figure w-8 shrink-0 text-end text-ink-2">{format(number)}</span>
                <bdi className="min-w-0 font-medium wrap-anywhere">
                  {slide.config.entries[spin.entry]?.name ?? ''}
                </bdi>
              </li>
            ))}
        </ol>
      )}
    </section>
  )
}
