import { ChevronDown, CircleAlert, CloudOff, ScrollText, Ticket } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { throwConfetti } from '../../ui/confetti.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { useWheelShow } from '../parts/use-wheel-show.tsx'
import { WheelCanvas } from '../parts/wheel-canvas.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { recordUrl, shortFingerprint, wheelSlices } from './draw-state.ts'
import { winnerDrawTexts } from './texts.ts'

type Props = AudienceProps<'winner-draw'>

export default function WinnerDrawAudience(props: Props) {
  const { config, draw } = props
  const t = useTexts(winnerDrawTexts)
  const heading = config.heading || config.prize || t('prizeDraw')
  const before = draw === null || draw.phase === 'open'
  return (
    <PhoneSlide>
      <div className="flex flex-col gap-2">
        <h2 className="display text-2xl wrap-anywhere hyphens-auto">{heading}</h2>
        {config.heading !== '' && config.prize !== '' && (
          <p className="text-lg font-medium wrap-anywhere">
            <span className="me-2 text-sm font-normal text-ink-2">{t('prize')}</span>
            {config.prize}
          </p>
        )}
        {before && config.text !== '' && <p className="whitespace-pre-line text-ink-2">{config.text}</p>}
        {before && config.winners > 1 && (
          <p className="text-ink-2">{t('winnersCount', { count: config.winners })}</p>
        )}
      </div>
      <Course {...props} />
      <About config={config} draw={draw} />
    </PhoneSlide>
  )
}

/** What is going on, by the draw's phase. */
function Course(props: Props) {
  const { draw, phase } = props
  const t = useTexts(winnerDrawTexts)
  if (draw?.phase === 'void') {
    return <Notice title={t('voided')}>{t('voidedHint')}</Notice>
  }
  if (draw?.phase === 'drawn') return <Drawn {...props} draw={draw} />
  if (draw?.phase === 'locked') return <Locked {...props} />
  return phase === 'ready' ? <Notice title={t('getReady')}>{t('lookUp')}</Notice> : <Entering {...props} />
}

function Notice(props: { title: string; tone?: 'plain' | 'in' | undefined; children?: ReactNode }) {
  return (
    <div
      role="status"
      className={joinClasses('rounded-lg p-5', props.tone === 'in' ? 'bg-success-soft' : 'bg-sunken')}
    >
      <p className="display text-xl">{props.title}</p>
      {props.children && <div className="mt-1.5 text-ink-2">{props.children}</div>}
    </div>
  )
}

function Entering({ config, phase, own, sendState, drawPlace, onAnswer }: Props) {
  const t = useTexts(winnerDrawTexts)
  const refused = typeof sendState === 'object'
  const onItsWay = sendState === 'sending' || sendState === 'waiting'
  if (!config.optIn) return <Notice title={t('everyoneIn')}>{t('everyoneInHint')}</Notice>
  if (((own !== null || sendState === 'saved') && !onItsWay && !refused) || drawPlace === 'in') {
    return (
      <Notice title={t('entered')} tone="in">
        {t('enteredHint')}
      </Notice>
    )
  }
  if (phase !== 'open' && !onItsWay) return <Notice title={t('entriesClosed')}>{t('notEntered')}</Notice>
  return (
    <div className="flex flex-col gap-3">
      <Button
        variant="primary"
        size="large"
        className="w-full"
        icon={<Ticket aria-hidden="true" />}
        busy={sendState === 'sending'}
        disabled={sendState === 'waiting'}
        onClick={() => onAnswer({ enter: true })}
      >
        {t('enter')}
      </Button>
      <div role="status">
        {sendState === 'sending' && <p className="text-ink-2">{t('entering')}</p>}
        {sendState === 'waiting' && (
          <p className="flex gap-2 text-ink-2">
            <CloudOff className="mt-1 size-5 shrink-0" aria-hidden="true" />
            {t('waiting')}
          </p>
        )}
        {refused && (
          <p className="flex gap-2 font-medium text-danger">
            <CircleAlert className="mt-1 size-5 shrink-0" aria-hidden="true" />
            {t('refused', { reason: sendState.refused }).trim()}
          </p>
        )}
      </div>
    </div>
  )
}

function Locked({ drawPlace }: Props) {
  const t = useTexts(winnerDrawTexts)
  if (drawPlace === 'unknown') return <Notice title={t('entriesClosed')}>{t('checking')}</Notice>
  if (drawPlace === 'not-in') return <Notice title={t('notEntered')}>{t('notIn')}</Notice>
  return (
    <Notice title={t('youAreIn')} tone="in">
      {t('lookUp')}
    </Notice>
  )
}

/** The wheel, in step with the screen; then how it ended for this person. */
function Drawn({ config, draw, drawPlace, clockOffsetMs }: Props & { draw: NonNullable<Props['draw']> }) {
  const t = useTexts(winnerDrawTexts)
  const show = useWheelShow(draw?.wheel ?? null, clockOffsetMs, false)
  const { announced, phase } = show.moment
  const place = typeof drawPlace === 'number' ? drawPlace : null
  const won = place !== null && place <= draw.winners.length && place <= announced
  useCelebration(won, show.elapsed() - (show.acts[(place ?? 0) - 1]?.announcedAt ?? 0))
  const shown = draw.winners.slice(0, announced)
  const latest = shown[shown.length - 1]
  const over = phase === 'over'

  return (
    <div className="flex flex-col gap-5">
      {won && place !== null && (
        <div role="status" className="animate-rise rounded-xl bg-accent p-6 text-center text-accent-ink">
          <p className="display text-4xl">{t('youWon')}</p>
          <p className="mt-3 text-lg font-semibold wrap-anywhere">{config.prize}</p>
          <p className="mt-2">
            {draw.winners[place - 1]?.nickname}
            {draw.winners.length > 1 && ` · ${t('winnerNumber', { place })}`}
          </p>
          <p className="mt-3 font-medium">{t('youWonHint')}</p>
        </div>
      )}
      {over && !won && place !== null && (
        <Notice title={t('reserve', { place: Math.max(1, place - draw.winners.length) })} tone="in">
          {t('reserveHint')}
        </Notice>
      )}
      {over && !won && place === null && draw.winners.length > 0 && (
        <Notice title={t(drawPlace === 'not-in' ? 'notEntered' : 'notThisTime')}>
          {drawPlace === 'not-in' ? null : t('notThisTimeHint')}
        </Notice>
      )}
      {draw.winners.length === 0 && <Notice title={t('noWinners')} />}
      {draw.winners.length > 0 && (
        <>
          {!(over && won) && (
            <WheelCanvas
              slices={wheelSlices(draw)}
              names={draw.wheel?.names ?? []}
              winners={draw.wheel?.winnerSlices.slice(0, announced) ?? []}
              show={show}
              pointerAt="top"
              className="mx-auto mt-2 w-full max-w-72"
            />
          )}
          <div role="status" className="text-center">
            {!over && (
              <p className="text-ink-2">
                {t(
                  phase === 'lead-in'
                    ? 'beginning'
                    : phase === 'celebrating'
                      ? 'nextUp'
                      : show.moving
                        ? 'spinning'
                        : 'drawing',
                )}
              </p>
            )}
            {latest && !over && <p className="display text-2xl wrap-anywhere">{latest.nickname}</p>}
          </div>
          {shown.length > 0 && over && !(won && draw.winners.length === 1) && (
            <section>
              <h3 className="text-sm font-normal text-ink-2">
                {t(draw.winners.length > 1 ? 'winners' : 'winner')}
              </h3>
              <ol className="mt-2 flex flex-col gap-2.5">
                {shown.map((winner) => (
                  <li key={winner.entryId} className="flex items-center gap-3">
                    <Avatar seed={winner.avatar} className="size-10" />
                    <span className="min-w-0 text-lg font-medium wrap-anywhere">{winner.nickname}</span>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </>
      )}
    </div>
  )
}

/** Confetti at the moment of winning; none for those who come back to the page later. */
function useCelebration(won: boolean, sinceMs: number): void {
  const thrown = useRef(false)
  const fresh = sinceMs < 15_000
  useEffect(() => {
    if (!won || thrown.current) return
    thrown.current = true
    if (fresh) void throwConfetti()
  }, [won, fresh])
}

/** The rules, what the proof does and does not prove, the figures, and the record. */
function About({ config, draw }: { config: Props['config']; draw: Props['draw'] }) {
  const t = useTexts(winnerDrawTexts)
  const format = useNumberFormat()
  const [open, setOpen] = useState(false)
  const tier = draw?.tier ?? config.tier
  return (
    <div className="mt-auto flex flex-col gap-4 pt-4">
      {draw !== null && draw.entries !== null && (
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 border-t border-line pt-4">
          <dt className="text-ink-2">{t('entries')}</dt>
          <dd className="figure text-end text-xl">{format(draw.entries)}</dd>
          {draw.joined !== null && (
            <>
              <dt className="text-ink-2">{t('joined')}</dt>
              <dd className="figure text-end text-xl">{format(draw.joined)}</dd>
            </>
          )}
          {draw.root !== null && (
            <>
              <dt className="col-span-2 text-ink-2">{t('fingerprint')}</dt>
              <dd className="col-span-2 font-mono text-sm">{shortFingerprint(draw.root)}</dd>
            </>
          )}
        </dl>
      )}
      <details className="group border-t border-line pt-1">
        <summary className="flex min-h-11 list-none items-center justify-between gap-3 font-medium [&::-webkit-details-marker]:hidden">
          {t('fairness')}
          <ChevronDown
            className="size-5 shrink-0 text-ink-2 transition-transform group-open:rotate-180"
            aria-hidden="true"
          />
        </summary>
        <div className="flex flex-col gap-2 pb-2 text-sm text-ink-2">
          <p>{t(tier === 'B' ? 'fairB' : 'fairC')}</p>
          <p>{t('fairCount')}</p>
          {draw !== null && draw.root !== null && <p>{t('fingerprintHint')}</p>}
        </div>
      </details>
      <div className="flex flex-wrap gap-x-5 gap-y-1 pb-2">
        {config.rules !== '' && (
          <button
            type="button"
            onClick={() => setOpen(true)}
            className="inline-flex min-h-11 items-center gap-2 font-medium underline underline-offset-4"
          >
            <ScrollText className="size-5" aria-hidden="true" />
            {t('rules')}
          </button>
        )}
        {draw && (
          <a
            href={recordUrl(draw.drawId)}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
          >
            {t('record')}
          </a>
        )}
      </div>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('rules')}>
        <p className="whitespace-pre-line wrap-anywhere">{config.rules}</p>
      </Sheet>
    </div>
  )
}
