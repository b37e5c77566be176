import type { AudienceCount, ScreenView } from '../../shared/protocol/views.ts'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { QrCode } from '../../shared/ui/qr-code.tsx'
import { spokenAddress, spokenCode } from './join-address.ts'
import { presentingTexts } from './texts.ts'

export interface JoinPosterProps {
  view: Pick<ScreenView, 'title' | 'code' | 'joinUrl'>
  audience: AudienceCount
  /** Before the first slide: says so, and the light moves. */
  lobby?: boolean
  still?: boolean
}

/** How to join, for the back row: the lobby, and the large join panel over a slide. */
export function JoinPoster({ view, audience, lobby = false, still = false }: JoinPosterProps) {
  const t = useTexts(presentingTexts)
  const format = useNumberFormat()
  return (
    <div className="relative size-full overflow-hidden bg-ground">
      <StageLight still={still} />
      <div className="screen-pad relative flex size-full items-stretch gap-[calc(var(--u)*7)]">
        <div className="flex min-w-0 grow flex-col">
          <p className="text-screen-label text-ink-2">{t(lobby ? 'beginsSoon' : 'joinNow')}</p>
          <h1 className={`display mt-[calc(var(--u)*1.5)] ${titleSize(view.title.length)}`}>{view.title}</h1>
          <div className="mt-auto">
            <p className="text-screen-label text-ink-2">{t('orGoTo')}</p>
            <p className="mt-[calc(var(--u)*0.6)] text-screen-body font-semibold wrap-anywhere">
              {spokenAddress(view.joinUrl, view.code)}
            </p>
            <p className="mt-[calc(var(--u)*2.6)] text-screen-label text-ink-2">{t('andEnter')}</p>
            <p className="figure mt-[calc(var(--u)*1)] text-screen-hero tracking-[0.02em] whitespace-nowrap">
              {spokenCode(view.code)}
            </p>
          </div>
          <p
            className="mt-[calc(var(--u)*5)] flex items-baseline gap-[calc(var(--u)*1.6)] text-screen-body text-ink-2"
            aria-live="polite"
          >
            {audience.connected === 0 ? (
              t('beFirst')
            ) : (
              <>
                <span
                  key={still ? 'still' : audience.connected}
                  className={`figure text-screen-title text-ink ${still ? '' : 'animate-count'}`}
                >
                  {format(audience.connected)}
                </span>
                {t('here', { count: audience.connected })}
              </>
            )}
          </p>
        </div>
        <div className="flex shrink-0 flex-col items-center justify-center gap-[calc(var(--u)*3)]">
          <QrCode value={view.joinUrl} className="w-[calc(var(--u)*68)] shadow-float" />
          <p className="text-screen-label text-ink-2">{t('scan')}</p>
        </div>
      </div>
    </div>
  )
}

function titleSize(length: number): string {
  if (length <= 36) return 'text-screen-title'
  return length <= 80 ? 'text-screen-heading' : 'text-screen-body'
}

/** A follow spot that wanders slowly: the room sees that the screen is alive, and nobody is drawn away from the code. */
function StageLight({ still }: { still: boolean }) {
  return (
    <svg
      viewBox="0 0 160 90"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="absolute inset-0 size-full"
    >
      <g className={still ? '' : 'follow-spot'}>
        <path d="M104 -4h10l34 84H74z" fill="var(--accent)" opacity="0.09" />
        <ellipse cx="111" cy="80" rx="37" ry="6" fill="var(--accent)" opacity="0.22" />
      </g>
    </svg>
  )
}
