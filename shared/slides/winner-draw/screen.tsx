import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Avatar } from '../../ui/avatar.tsx'
import { clearConfetti, throwConfetti } from '../../ui/confetti.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { useIsProjected } from '../../ui/screen-frame.tsx'
import { useWheelShow, type WheelShow } from '../parts/use-wheel-show.tsx'
import { WheelCanvas } from '../parts/wheel-canvas.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { shortFingerprint, wheelSlices } from './draw-state.ts'
import { winnerDrawTexts } from './texts.ts'

type Props = ScreenProps<'winner-draw'>
type Draw = NonNullable<Props['draw']>

export default function WinnerDrawScreen(props: Props) {
  const { config, draw, clockOffsetMs, still } = props
  const t = useTexts(winnerDrawTexts)
  const show = useWheelShow(draw?.wheel ?? null, clockOffsetMs, still)
  const nameUnderPointer = useRef<HTMLParagraphElement>(null)
  useConfettiPerWinner(show, draw, still)
  const heading = config.heading || config.prize || t('prizeDraw')
  const crowded = show.moment.phase === 'over' && (draw?.winners.length ?? 0) > 12
  return (
    <div className="flex size-full items-center gap-[calc(var(--u)*9)] py-[calc(var(--u)*5)] ps-[calc(var(--u)*5)] pe-[calc(var(--u)*7)] upright:flex-col upright:gap-[calc(var(--u)*7)] upright:[--u:min(0.9cqw,0.5cqh)]">
      <WheelCanvas
        slices={wheelSlices(draw)}
        names={draw?.wheel?.names ?? []}
        winners={draw?.wheel?.winnerSlices.slice(0, show.moment.announced) ?? []}
        show={show}
        pointerAt="right"
        nameUnderPointer={nameUnderPointer}
        className={joinClasses('w-[calc(var(--u)*86)] shrink-0', draw?.phase === 'void' && 'opacity-35')}
      />
      <div className="flex h-full min-w-0 grow flex-col upright:h-auto upright:min-h-0 upright:w-full gap-[calc(var(--u)*3)]">
        <header>
          <h2
            className={joinClasses(
              'display wrap-anywhere hyphens-auto',
              heading.length > 90
                ? 'line-clamp-4 text-screen-label'
                : heading.length <= 40 && !crowded
                  ? 'text-screen-heading'
                  : 'text-screen-body',
            )}
          >
            {heading}
          </h2>
          {config.heading !== '' && config.prize !== '' && (
            <p className="mt-[calc(var(--u)*1.5)] line-clamp-2 text-screen-label font-medium wrap-anywhere text-accent-text">
              {config.prize}
            </p>
          )}
        </header>
        <div className="flex min-h-0 grow flex-col justify-center">
          {draw?.phase === 'drawn' ? (
            <Drawn draw={draw} show={show} nameUnderPointer={nameUnderPointer} />
          ) : (
            <Before {...props} />
          )}
        </div>
        <Figures draw={draw} />
      </div>
    </div>
  )
}

/** Until the draw: who can enter, and then how many are in. */
function Before({ config, draw, responses, phase }: Props) {
  const t = useTexts(winnerDrawTexts)
  const format = useNumberFormat()
  if (draw?.phase === 'void') return <Words title={t('voided')}>{t('voidedHint')}</Words>
  if (draw?.phase === 'locked') {
    return <Words title={t('entriesClosed')}>{t(draw.tier === 'B' ? 'phraseNext' : 'drawNext')}</Words>
  }
  return (
    <div className="flex flex-col gap-[calc(var(--u)*3)]">
      {config.text !== '' && (
        <p className="line-clamp-5 text-screen-label whitespace-pre-line text-ink-2">{config.text}</p>
      )}
      <p className="text-screen-body font-medium">
        {t(!config.optIn ? 'everyoneIn' : phase === 'closed' ? 'entriesClosed' : 'tapToEnter')}
      </p>
      {config.optIn && responses > 0 && (
        <p className="flex items-baseline gap-[calc(var(--u)*1.6)]">
          <span className="figure text-[calc(var(--u)*11)]">{format(responses)}</span>
          <span className="text-screen-label text-ink-2">{t('entrants', { count: responses })}</span>
        </p>
      )}
      {config.winners > 1 && (
        <p className="text-screen-label text-ink-2">{t('winnersCount', { count: config.winners })}</p>
      )}
    </div>
  )
}

function Words({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-[calc(var(--u)*2)]">
      <p className="display text-screen-heading">{title}</p>
      <p className="text-screen-label text-ink-2">{children}</p>
    </div>
  )
}

function Drawn(props: {
  draw: Draw
  show: WheelShow
  nameUnderPointer: RefObject<HTMLParagraphElement | null>
}) {
  const { draw, show, nameUnderPointer } = props
  const t = useTexts(winnerDrawTexts)
  const { phase, announced } = show.moment
  const shown = draw.winners.slice(0, announced)
  const latest = shown[shown.length - 1]
  if (draw.winners.length === 0) return <p className="text-screen-body">{t('noWinners')}</p>
  if (phase === 'over' && draw.winners.length > 1) return <WinnerList winners={draw.winners} />
  return (
    <div className="flex min-h-0 flex-col gap-[calc(var(--u)*3)]">
      {phase === 'lead-in' && <p className="display animate-rise text-screen-heading">{t('beginning')}</p>}
      {phase === 'spinning' && (
        <div>
          <p className="text-screen-label text-ink-2">{t(show.moving ? 'spinning' : 'drawing')}</p>
          {/* Changes many times a second: for eyes only. */}
          <p
            ref={nameUnderPointer}
            aria-hidden="true"
            className="display mt-[calc(var(--u)*1)] h-[1.3em] truncate text-screen-heading leading-[1.3] [contain:strict]"
          />
        </div>
      )}
      <div role="status">
        {latest && phase !== 'spinning' && (
          <div key={latest.entryId} className="animate-rise">
            <p className="text-screen-label text-ink-2">
              {draw.winners.length > 1 ? t('winnerNumber', { place: shown.length }) : t('winner')}
            </p>
            <Avatar seed={latest.avatar} className="mt-[calc(var(--u)*2)] size-[calc(var(--u)*15)]" />
            <p
              className={joinClasses(
                'display mt-[calc(var(--u)*2.4)] wrap-anywhere',
                latest.nickname.length <= 12 ? 'text-[calc(var(--u)*9.5)] leading-none' : 'text-screen-title',
              )}
            >
              {latest.nickname}
            </p>
          </div>
        )}
      </div>
      {phase === 'spinning' && shown.length > 0 && (
        <ul className="flex flex-wrap gap-x-[calc(var(--u)*3)] gap-y-[calc(var(--u)*1.2)] text-screen-small">
          {shown.map((winner) => (
            <li key={winner.entryId} className="flex items-center gap-[0.5em]">
              <Avatar seed={winner.avatar} className="size-[1.6em]" />
              {winner.nickname}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function WinnerList({ winners }: { winners: Draw['winners'] }) {
  const t = useTexts(winnerDrawTexts)
  const size = winners.length <= 5 ? 5.2 : winners.length <= 8 ? 3.8 : winners.length <= 12 ? 2.9 : 2.4
  return (
    <section className="flex min-h-0 flex-col gap-[calc(var(--u)*2.4)]">
      <h3 className="text-screen-label font-normal text-ink-2">{t('winners')}</h3>
      <ol
        className={joinClasses(
          'grid gap-x-[1.2em] gap-y-[0.4em]',
          winners.length > 8 ? 'grid-cols-2' : 'grid-cols-1',
        )}
        style={{ fontSize: `calc(var(--u) * ${size})` }}
      >
        {winners.map((winner) => (
          <li key={winner.entryId} className="flex min-w-0 items-center gap-[0.6em]">
            <Avatar seed={winner.avatar} className="size-[1.7em]" />
            <span className="min-w-0 leading-tight font-semibold wrap-anywhere">{winner.nickname}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The figures that let the room judge the draw. */
function Figures({ draw }: { draw: Draw | null }) {
  const t = useTexts(winnerDrawTexts)
  if (!draw || draw.entries === null) return null
  return (
    <footer className="flex shrink-0 flex-col gap-[calc(var(--u)*0.6)] text-screen-small text-ink-2">
      <p>
        <strong className="text-ink">{t('inDraw', { count: draw.entries })}</strong>
        {draw.joined !== null && ` ${t('ofJoined', { count: draw.joined })}`}
      </p>
      {draw.root !== null && (
        <p>
          {t('fingerprint')}: <span className="font-mono text-ink">{shortFingerprint(draw.root)}</span>
        </p>
      )}
    </footer>
  )
}

/** Confetti as each winner is announced, and none for a screen that was opened afterwards. */
function useConfettiPerWinner(show: WheelShow, draw: Draw | null, still: boolean): void {
  const { announced } = show.moment
  const isProjected = useIsProjected()
  const celebrated = useRef<number | null>(null)
  const drawId = draw?.phase === 'drawn' ? draw.drawId : null
  useEffect(() => {
    if (drawId === null || still || !isProjected) {
      celebrated.current = drawId === null ? 0 : null
      return
    }
    if (celebrated.current !== null && announced > celebrated.current) void throwConfetti()
    celebrated.current = announced
  }, [announced, drawId, still, isProjected])
  useEffect(() => clearConfetti, [])
}
