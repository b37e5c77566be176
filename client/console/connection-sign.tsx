import { useState } from 'react'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { AudienceChart } from './audience-chart.tsx'
import { useConsole } from './console-context.tsx'
import { roomTexts } from './room-texts.ts'
import { consoleTexts } from './texts.ts'
import { type Health, useHealth } from './use-health.tsx'

/** A round trip that is felt when something is pressed, ms. */
const slowMs = 400

/** Whether what is seen is live, in a dot and a word; a press tells how well. */
export function ConnectionSign({ compact = false }: { compact?: boolean }) {
  const t = useTexts(consoleTexts)
  const tRoom = useTexts(roomTexts)
  const status = useConsole((state) => state.connection.status)
  const health = useHealth()
  const [open, setOpen] = useState(false)
  const live = status === 'live'
  const slow = live && health !== null && health.roundTripMs > slowMs
  return (
    <>
      <button
        type="button"
        title={tRoom('health')}
        onClick={() => setOpen(true)}
        className="-mx-2 flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-2 rounded-full px-2 text-sm whitespace-nowrap text-ink-2 hover:bg-sunken"
      >
        <span
          aria-hidden="true"
          className={`size-2.5 rounded-full ${live && !slow ? 'bg-success' : `bg-danger ${live ? '' : 'animate-breathe'}`}`}
        />
        <span role="status" className={compact && live ? 'sr-only' : ''}>
          {t(live ? 'live' : status === 'connecting' ? 'connecting' : 'reconnecting')}
        </span>
        {live && health && (
          <span className="tabular-nums">{tRoom('milliseconds', { count: health.roundTripMs })}</span>
        )}
      </button>
      {open && (
        <Dialog open onOpenChange={setOpen} title={tRoom('health')}>
          <HealthDetails health={live ? health : null} />
        </Dialog>
      )}
    </>
  )
}

function HealthDetails({ health }: { health: Health | null }) {
  const t = useTexts(roomTexts)
  const format = useNumberFormat()
  const connected = useConsole((state) => state.audience.connected)
  if (!health) return <p className="text-ink-2">{t('notMeasured')}</p>
  const { roundTripMs, screens, attendance } = health
  return (
    <div className="flex flex-col gap-6">
      <ul className="grid grid-cols-1 gap-4 xs:grid-cols-3">
        {[
          { id: 'line', figure: t('milliseconds', { count: roundTripMs }), label: t('roundTrip') },
          { id: 'screens', figure: format(screens), label: t('screens', { count: screens }) },
          { id: 'phones', figure: format(connected), label: t('phones', { count: connected }) },
        ].map(({ id, figure, label }) => (
          <li key={id} className="leading-tight">
            <span className="figure block pb-1 text-2xl">{figure}</span>
            <span className="text-sm text-ink-2">{label}</span>
          </li>
        ))}
      </ul>
      {screens === 0 && <p className="text-sm text-ink-2">{t('noScreen')}</p>}
      <AudienceChart attendance={attendance} />
    </div>
  )
}
