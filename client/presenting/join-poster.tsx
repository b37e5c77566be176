import { useId } from 'react'
import type { AudienceCount, ScreenView } from '../../shared/protocol/views.ts'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { QrCode } from '../../shared/ui/qr-code.tsx'
import { spokenAddress, spokenCode } from './join-address.ts'
import { presentingTexts } from './texts.ts'

interface JoinPosterProps {
  view: Pick<ScreenView, 'title' | 'code' | 'joinUrl'>
  audience: AudienceCount
  /** Before the first slide: says so, and the light moves. */
  lobby?: boolean
  still?: boolean
}

/** How to join, for the back row: the lobby, and the large join panel over a slide. */
export function JoinPoster({ view, audience, lobby = false, still = false }: JoinPosterProps) {
  const t = useTexts(presentingTexts)
  return (
    <div className="relative size-full overflow-hidden bg-ground upright:[--u:min(0.9cqw,0.5cqh)]">
      <StageLight still={still} />
      <div className="screen-pad relative flex size-full items-stretch gap-[calc(var(--u)*7)] upright:flex-col upright:gap-[calc(var(--u)*14)]">
        <div className="flex min-w-0 grow flex-col upright:grow-0">
          <p className="text-screen-label text-ink-2">{t(lobby ? 'beginsSoon' : 'joinNow')}</p>
          <h1 className={`display mt-[calc(var(--u)*1.5)] ${titleSize(view.title.length)}`}>{view.title}</h1>
          <div className="mt-auto upright:mt-[calc(var(--u)*14)]">
            <p className="text-screen-label text-ink-2">{t('scanOrOpen')}</p>
            <p className="mt-[calc(var(--u)*0.6)] text-screen-body font-semibold wrap-anywhere">
              {spokenAddress(view.joinUrl, view.code)}
            </p>
            <p className="mt-[calc(var(--u)*2.6)] text-screen-label text-ink-2">{t('andEnter')}</p>
            <p className="figure mt-[calc(var(--u)*1)] text-screen-hero tracking-[0.02em] whitespace-nowrap">
              {spokenCode(view.code)}
            </p>
          </div>
          <div className="mt-[calc(var(--u)*5)]">
            <HereCount audience={audience} still={still} />
          </div>
        </div>
        <div className="grid shrink-0 place-items-center upright:shrink upright:grow">
          <QrCode value={view.joinUrl} className="w-[calc(var(--u)*78)] shadow-float" />
        </div>
      </div>
    </div>
  )
}

/** How many are here: it moves a little when somebody comes in. */
export function HereCount({
  audience,
  still,
  small = false,
}: {
  audience: AudienceCount
  still: boolean
  small?: boolean
}) {
  const t = useTexts(presentingTexts)
  const format = useNumberFormat()
  return (
    <p
      className={`flex flex-wrap items-baseline gap-x-[calc(var(--u)*1.6)] text-ink-2 ${small ? 'text-screen-small' : 'text-screen-body'}`}
      aria-live="polite"
    >
      {audience.connected === 0 ? (
        t('beFirst')
      ) : (
        <>
          <span
            key={still ? 'still' : audience.connected}
            className={`figure text-ink ${small ? 'text-screen-body' : 'text-screen-title'} ${still ? '' : 'animate-count'}`}
          >
            {format(audience.connected)}
          </span>
          {t('here', { count: audience.connected })}
        </>
      )}
    </p>
  )
}

export function titleSize(length: number): string {
  if (length <= 36) return 'text-screen-title'
  return length <= 80 ? 'text-screen-heading' : 'text-screen-body'
}

/** A follow spot that wanders slowly: the room sees that the screen is alive, and nobody is drawn away from the code. */
export function StageLight({ still }: { still: boolean }) {
  const id = useId()
  return (
    <svg
      viewBox="0 0 160 90"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="absolute inset-0 size-full"
    >
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--accent)" stopOpacity="0.2" />
          <stop offset="1" stopColor="var(--accent)" stopOpacity="0" />
        </linearGradient>
        <radialGradient id={`${id}-pool`}>
          <stop offset="0.55" stopColor="var(--accent)" stopOpacity="0.3" />
          <stop offset="1" stopColor="var(--accent)" stopOpacity="0.04" />
        </radialGradient>
      </defs>
      <path d="M105 -4h8l34 92H71z" fill={`url(#${id})`} className={still ? undefined : 'follow-beam'} />
      <ellipse
        cx="109"
        cy="86"
        rx="46"
        ry="7"
        fill={`url(#${id}-pool)`}
        className={still ? undefined : 'follow-pool'}
      />
    </svg>
  )
}
