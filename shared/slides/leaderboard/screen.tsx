import type { CSSProperties } from 'react'
import type { StandingRow } from '../../protocol/views.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { keyedRows } from '../parts/keyed-rows.ts'
import { MovedSign } from '../parts/moved-sign.tsx'
import { Podium } from '../parts/podium.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { ScreenProps } from '../view-props.tsx'
import { fitRows, rowHeight } from './fit-rows.ts'
import { leaderboardTexts } from './texts.ts'
import { usePages } from './use-pages.tsx'

/** In 1 % of the screen's height: the whole width, what is between podium and list, and the height under the heading. */
const room = { width: 163, gap: 5, height: 65 }
/** Rows that stand on one page; more are shown page by page, with fewer on each so that they are read from the back. */
const mostAtOnce = 50
const perPage = { alone: 30, besidePodium: 20 }

/** The podium gives way as the list beside it grows. */
function podiumWidth(further: number): number {
  if (further === 0) return 120
  return further <= 10 ? 82 : further <= 20 ? 70 : 46
}

export default function LeaderboardScreen({ config, standings, still }: ScreenProps<'leaderboard'>) {
  const t = useTexts(leaderboardTexts)
  const tStanding = useTexts(standingTexts)
  const format = useNumberFormat()
  const rows = standings?.rows.slice(0, config.places) ?? []
  const players = standings?.players ?? 0
  const top = config.podium ? rows.slice(0, 3) : []
  const rest = rows.slice(top.length)
  const size = rest.length <= mostAtOnce ? mostAtOnce : perPage[top.length > 0 ? 'besidePodium' : 'alone']
  const pages = Math.ceil(rest.length / size)
  const page = usePages(pages, still)
  const shown = rest.slice(page * size, (page + 1) * size)
  const podium = top.length > 0 ? podiumWidth(rest.length) : 0
  const first = top.length + page * size + 1
  return (
    <ScreenSlide
      heading={config.heading || t('leaderboard')}
      foot={
        players > 0 && (
          <p className="flex justify-between gap-[calc(var(--u)*4)] text-screen-label text-ink-2">
            <span>{tStanding('players', { count: players })}</span>
            {pages > 1 && (
              <span className="tabular-nums">
                {t('pageOf', {
                  from: format(first),
                  to: format(first + shown.length - 1),
                  count: rows.length,
                })}
              </span>
            )}
          </p>
        )
      }
    >
      {rows.length === 0 ? (
        <div className="my-auto text-center">
          <p className="display text-screen-heading">{tStanding('noScores')}</p>
          <p className="mt-[calc(var(--u)*2)] text-screen-label text-ink-2">{tStanding('noScoresHint')}</p>
        </div>
      ) : (
        <div className="flex min-h-0 grow justify-center gap-[calc(var(--u)*5)]">
          {top.length > 0 && (
            <div className="min-h-0 shrink-0" style={{ width: `calc(var(--u) * ${podium})` }}>
              <Podium rows={top} still={still} narrow={podium < 60} />
            </div>
          )}
          {shown.length > 0 && (
            <Rows
              key={page}
              rows={shown}
              // A last page that is shorter keeps the type and the columns of the others.
              fitFor={pages > 1 ? size : shown.length}
              box={{ width: room.width - (podium > 0 ? podium + room.gap : 0), height: room.height }}
              still={still}
              wait={top.length > 0 && page === 0 ? 3600 : 0}
            />
          )}
        </div>
      )}
    </ScreenSlide>
  )
}

interface RowsProps {
  rows: readonly StandingRow[]
  fitFor: number
  /** In 1 % of the screen's height. */
  box: { width: number; height: number }
  still: boolean
  /** Milliseconds until the podium is complete. */
  wait: number
}

function Rows({ rows, fitFor, box, still, wait }: RowsProps) {
  const t = useTexts(standingTexts)
  const format = useNumberFormat()
  const fit = fitRows(fitFor, box)
  const perColumn = Math.ceil(fitFor / fit.columns)
  const moves = rows.some(({ moved }) => moved !== null && moved !== 0)
  // Room for four figures and more.
  const places = Math.max(1.7, String(rows.at(-1)?.rank ?? 1).length * 0.62)
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
              row.out && 'text-ink-3',
              !still && 'animate-rise [animation-delay:var(--wait)]',
            )}
          >
            <span className="figure shrink-0 text-end text-ink-2" style={{ width: `${places}em` }}>
              {format(row.rank)}
            </span>
            {moves && (
              <span className="w-[1.7em] shrink-0">
                <MovedSign moved={row.moved} />
              </span>
            )}
            <Avatar
              seed={row.avatar}
              className={joinClasses('size-[1.2em] shrink-0', row.out && 'opacity-50')}
            />
            <bdi className="min-w-0 grow truncate leading-[1.3] font-medium">{row.nickname}</bdi>
            {row.out && <VisuallyHidden>{t('out')}</VisuallyHidden>}
            <span className="figure shrink-0">{format(row.score)}</span>
          </li>
        )
      })}
    </ol>
  )
}
