import { type CSSProperties, useEffect, useState } from 'react'
import type { StandingRow } from '../../protocol/views.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { clearConfetti, throwConfetti } from '../../ui/confetti.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { useIsProjected } from '../../ui/screen-frame.tsx'
import { standingTexts } from './standing-texts.ts'

/** When each place comes up, in ms: the third, the second, a pause, the first. By seat: first, second, third. */
const entrances = [2600, 1300, 300] as const
/** The rise itself; the podium may be theatrical. */
const riseMs = 900
/** Height of the block by rank, as a share of the room. */
const heights = { 1: 0.5, 2: 0.36, 3: 0.25 } as const

export interface PodiumProps {
  /** The first three rows, or fewer. Equal ranks stand equally high. */
  rows: readonly StandingRow[]
  still: boolean
  /** A long list stands beside it. */
  narrow: boolean
}

/** The podium. Styles wait by `--wait`; the style sheet cuts waits and movement where motion is unwelcome. */
export function Podium({ rows, still, narrow }: PodiumProps) {
  const [up, setUp] = useState(still)
  const isProjected = useIsProjected()
  const leader = rows[0] ? `${rows[0].nickname} ${rows[0].score}` : null

  useEffect(() => {
    if (still) return
    // Two frames: the browser must have painted the empty podium, or there is nothing to rise from.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setUp(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [still])

  useEffect(() => {
    if (still || !isProjected || leader === null) return
    const timer = setTimeout(() => void throwConfetti(), entrances[0] + riseMs / 2)
    return () => {
      clearTimeout(timer)
      clearConfetti()
    }
  }, [still, leader, isProjected])

  // Second, first, third from left to right; each seat only if somebody has it.
  const seats = [1, 0, 2].flatMap((seat) => {
    const row = rows[seat]
    return row ? [{ seat, row }] : []
  })
  return (
    <ol className="flex h-full min-h-0 items-end justify-center gap-[calc(var(--u)*2)]">
      {seats.map(({ seat, row }) => (
        <Seat
          key={`${seat} ${row.nickname}`}
          row={row}
          up={up}
          waitMs={still ? 0 : (entrances[seat] ?? 0)}
          still={still}
          narrow={narrow}
        />
      ))}
    </ol>
  )
}

function Seat(props: { row: StandingRow; up: boolean; waitMs: number; still: boolean; narrow: boolean }) {
  const { row, up, waitMs, still, narrow } = props
  const t = useTexts(standingTexts)
  const format = useNumberFormat()
  const rank = row.rank === 1 || row.rank === 2 ? row.rank : 3
  const moves = still ? '' : 'transition-[translate,scale,opacity] ease-spring [transition-delay:var(--wait)]'
  const wait: CSSProperties & { '--wait': string } = { '--wait': `${waitMs}ms` }
  return (
    <li className="flex h-full max-w-[calc(var(--u)*42)] min-w-0 flex-1 flex-col justify-end" style={wait}>
      <div
        className={joinClasses(
          'flex min-w-0 flex-col items-center gap-[calc(var(--u)*1)] pb-[calc(var(--u)*2)] text-center',
          moves,
          moves && 'duration-900',
          up ? 'opacity-100' : 'translate-y-[calc(var(--u)*6)] opacity-0',
        )}
      >
        <Avatar seed={row.avatar} className={avatarSize(rank === 1, narrow)} />
        <span
          className={joinClasses(
            'display line-clamp-3 max-w-full leading-[1.1] wrap-anywhere',
            nameSize(rank === 1, row.nickname.length, narrow),
          )}
        >
          <bdi>{row.nickname}</bdi>
        </span>
        <span className="text-screen-small text-ink-2 tabular-nums">{t('points', { count: row.score })}</span>
      </div>
      <div
        className={joinClasses(
          'flex shrink-0 origin-bottom justify-center rounded-t-lg pt-[calc(var(--u)*2)]',
          rank === 1 ? 'bg-accent text-accent-ink' : 'bg-answer text-ground',
          moves,
          moves && 'duration-900',
          up ? 'scale-y-100' : 'scale-y-0',
        )}
        style={{ height: `${heights[rank] * 100}%` }}
      >
        <span className="figure text-[calc(var(--u)*9)]">{format(row.rank)}</span>
      </div>
    </li>
  )
}

function avatarSize(first: boolean, narrow: boolean): string {
  if (narrow) return first ? 'size-[calc(var(--u)*8)]' : 'size-[calc(var(--u)*6.5)]'
  return first ? 'size-[calc(var(--u)*12)]' : 'size-[calc(var(--u)*9)]'
}

function nameSize(first: boolean, length: number, narrow: boolean): string {
  if (narrow) return 'text-screen-small'
  if (first) return length > 14 ? 'text-[calc(var(--u)*3.8)]' : 'text-[calc(var(--u)*5)]'
  return length > 14 ? 'text-[calc(var(--u)*3)]' : 'text-[calc(var(--u)*3.8)]'
}
