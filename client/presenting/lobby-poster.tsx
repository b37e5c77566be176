import type { ReactNode } from 'react'
import type { AudienceCount, LobbyPerson, ScreenView } from '../../shared/protocol/views.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { QrCode } from '../../shared/ui/qr-code.tsx'
import { ScreenFrame } from '../../shared/ui/screen-frame.tsx'
import { spokenAddress, spokenCode } from './join-address.ts'
import { HereCount, StageLight, titleSize } from './join-poster.tsx'
import { LobbyNames } from './lobby-names.tsx'
import { presentingTexts } from './texts.ts'

/** Title and waiting text beyond this fit their two lines in the smaller type only. */
const longHeader = 170

interface LobbyPosterProps {
  view: Pick<ScreenView, 'title' | 'code' | 'joinUrl' | 'lobbyText'>
  audience: AudienceCount
  people: readonly LobbyPerson[]
  still: boolean
  /** The warm-up question with what has been answered so far. */
  warmUp?: ReactNode
}

/** Before the first slide: the way in, who has come, and the question that shortens the wait. */
export function LobbyPoster({ view, audience, people, still, warmUp }: LobbyPosterProps) {
  const t = useTexts(presentingTexts)
  const waiting = view.lobbyText === '' ? t('beginsSoon') : view.lobbyText
  if (warmUp) {
    return (
      <div className="relative flex size-full flex-col bg-ground px-[calc(var(--u)*6)] pt-[calc(var(--u)*3.4)] pb-[calc(var(--u)*3)] upright:[--u:min(0.9cqw,0.5cqh)]">
        <p
          className={`line-clamp-2 upright:line-clamp-4 text-ink-2 ${view.title.length + waiting.length <= longHeader ? 'text-screen-label' : 'text-screen-small'}`}
        >
          <span className="me-[1em] font-semibold text-ink">{view.title}</span>
          {waiting}
        </p>
        <div className="flex min-h-0 grow items-center gap-[calc(var(--u)*3)] upright:mt-[calc(var(--u)*2)] upright:flex-col upright:items-start">
          <div className="-ms-[calc(var(--u)*5)] w-[calc(var(--u)*124)] shrink-0 upright:-me-[calc(var(--u)*5)] upright:min-h-0 upright:w-[calc(100%+var(--u)*10)] upright:shrink upright:grow">
            <ScreenFrame className="upright:aspect-auto upright:h-full">{warmUp}</ScreenFrame>
          </div>
          <div className="flex min-w-0 grow flex-col upright:mb-[calc(var(--u)*4)] upright:grow-0 upright:flex-row upright:items-center upright:gap-[calc(var(--u)*5)]">
            <QrCode
              value={view.joinUrl}
              className="w-full shrink-0 shadow-float upright:w-[calc(var(--u)*44)]"
            />
            <div className="min-w-0">
              <p className="mt-[calc(var(--u)*2)] text-screen-small font-semibold wrap-anywhere upright:text-screen-body">
                {spokenAddress(view.joinUrl, view.code)}
              </p>
              <p className="figure mt-[calc(var(--u)*1.2)] text-screen-heading whitespace-nowrap upright:text-screen-title">
                {spokenCode(view.code)}
              </p>
              <HereCount audience={audience} still={still} small />
            </div>
          </div>
        </div>
        <LobbyNames people={people} rows={2} still={still} />
      </div>
    )
  }
  return (
    <div className="relative size-full overflow-hidden bg-ground upright:[--u:min(0.9cqw,0.5cqh)]">
      <StageLight still={still} />
      <div className="relative flex size-full flex-col gap-[calc(var(--u)*2.4)] px-[calc(var(--u)*7)] pt-[calc(var(--u)*5)] pb-[calc(var(--u)*3)]">
        <div className="flex min-h-0 grow items-stretch gap-[calc(var(--u)*7)] upright:flex-col upright:justify-between">
          <div className="flex min-w-0 grow flex-col upright:grow-0">
            <p className="text-screen-label text-balance text-ink-2">{waiting}</p>
            <h1 className={`display mt-[calc(var(--u)*1)] ${titleSize(view.title.length)}`}>{view.title}</h1>
            <p className="mt-auto text-screen-label text-ink-2 upright:mt-[calc(var(--u)*7)]">
              {t('scanOrOpen')}
            </p>
            <p className="mt-[calc(var(--u)*0.4)] text-screen-body font-semibold wrap-anywhere">
              {spokenAddress(view.joinUrl, view.code)}
            </p>
            <p className="mt-[calc(var(--u)*1.4)] text-screen-label text-ink-2">{t('andEnter')}</p>
            <div className="mt-[calc(var(--u)*0.6)] flex items-end justify-between gap-[calc(var(--u)*3)]">
              <p className="figure text-screen-title tracking-[0.02em] whitespace-nowrap">
                {spokenCode(view.code)}
              </p>
              <HereCount audience={audience} still={still} />
            </div>
          </div>
          <QrCode
            value={view.joinUrl}
            className="w-[calc(var(--u)*52)] shrink-0 self-center shadow-float upright:w-[calc(var(--u)*62)]"
          />
        </div>
        <LobbyNames people={people} rows={5} still={still} />
      </div>
    </div>
  )
}
