import type { CSSProperties } from 'react'
import type { StandingRow } from '../../protocol/views.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { fitRows, rowHeight } from './fit-rows.ts'
import { keyedRows } from './keyed-rows.ts'
import { Podium } from './podium.tsx'
import { leaderboardTexts } from './texts.ts'

/** In 1 % of the screen's height: the whole width, what is between podium and list, and the height under the heading. */
const room = { width: 163, gap: 5, height: 65 }

/** The podium gives way as the list beside it grows. */
function podiumWidth(further: number): number {
  if (further === 0) return 120
  return further <= 10 ? 82 : further <= 20 ? 70 : 46
}

export default function LeaderboardScreen({ config, standings, still }: ScreenProps<'leaderboard'>) {
  const t = useTexts(leaderboardTexts)
  const rows = standings?.rows.slice(0, config.places) ?? []
  const players = standings?.players ?? 0
  const top = config.podium ? rows.slice(0, 3) : []
  const rest = rows.slice(top.length)
  const podium = top.length > 0 ? podiumWidth(rest.length) : 0
  return (
    <ScreenSlide
      heading={config.heading || t('leaderboard')}
      foot={players > 0 && <p className="text-screen-label text-ink-2">{t('players', { count: players })}</p>}
    >
      {rows.length === 0 ? (
        <div className="my-auto text-center">
          <p className="display text-screen-heading">{t('noScores')}</p>
          <p className="mt-[calc(var(--u)*2)] text-screen-label text-ink-2">{t('noScoresHint')}</p>
        </div>
      ) : (
        <div className="flex min-h-0 grow justify-center gap-[calc(var(--u)*5)]">
          {top.length > 0 && (
            <div className="min-h-0 shrink-0" style={{ width: `calc(var(--u) * ${podium})` }}>
              <Podium rows={top} still={still} narrow={podium < 60} />
            </div>
          )}
          {rest.length > 0 && (
            <Rows
              rows={rest}
              box={{ width: room.width - (podium > 0 ? podium + room.gap : 0), height: room.height }}
              still={still}
              wait={top.length > 0 ? 3600 : 0}
            />
          )}
        </div>
      )}
    </ScreenSlide>
  )
}

interface RowsProps {
  rows: readonly StandingRow[]
  /** In 1 % of the screen's height. */
  box: { width: number; height: number }
  still: boolean
  /** Milliseconds until the podium is complete. */
  wait: number
}

function Rows({ rows, box, still, wait }: RowsProps) {
  const format = useNumberFormat()
  const fit = fitRows(rows.length, box)
  const perColumn = Math.ceil(rows.length / fit.columns)
  return (
    <ol
      className="grid min-h-0 min-w-0 grow grid-flow-col content-start gap-x-[2em]"
      style={{
        fontSize: `calc(var(--u) * ${fit.size})`,
        gridTemplateRows: `repeat(${perColumn}, ${rowHeight}em)`,
        gridTemplateColumns: `repeat(${fit.columns}, minmax(0, 1fr))`,
      }}
    >
      {keyedRows(rows).map(({ key, row }, index) => {
        const style: CSSProperties & { '--wait': string } = {
          '--wait': `${wait + Math.min(index, 20) * 50}ms`,
        }
        return (
          <li
            key={key}
            style={style}
            className={joinClasses(
              'flex min-w-0 items-center gap-[0.5em] border-b border-line leading-none',
              !still && 'animate-rise [animation-delay:var(--wait)]',
            )}
          >
            <span className="figure w-[1.7em] shrink-0 text-end text-ink-2">{format(row.rank)}</span>
            <Avatar seed={row.avatar} className="size-[1.2em]" />
            <bdi className="min-w-0 grow truncate leading-[1.3] font-medium">{row.nickname}</bdi>
            <span className="figure shrink-0">{format(row.score)}</span>
          </li>
        )
      })}
    </ol>
  )
}
