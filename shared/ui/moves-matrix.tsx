import { ArrowRight } from 'lucide-react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useNumberFormat, useTexts } from './language.tsx'
import { StageBadge, StageSwatch } from './stage-badge.tsx'

export interface StageMoveCount {
  /** null: entered the funnel at `to`. */
  from: string | null
  to: string
  count: number
}

export interface MovesMatrixProps {
  title: string
  /** In the funnel's order. */
  stages: readonly { id: string; name: string }[]
  moves: readonly StageMoveCount[]
  className?: string | undefined
}

/** From → to, as a real table. The shade of a cell grows with its figure, which stands in it. */
export function MovesMatrix({ title, stages, moves, className }: MovesMatrixProps) {
  const t = useTexts(uiTexts)
  const format = useNumberFormat()
  const countOf = (from: string | null, to: string) =>
    moves.find((move) => move.from === from && move.to === to)?.count ?? 0
  const most = Math.max(...moves.map((move) => move.count), 1)
  const rows: readonly { id: string | null; name: string; index: number }[] = [
    ...(moves.some((move) => move.from === null && move.count > 0)
      ? [{ id: null, name: t('newcomer'), index: -1 }]
      : []),
    ...stages.map((stage, index) => ({ ...stage, index })),
  ]
  if (!moves.some((move) => move.count > 0)) {
    return <p className={joinClasses('text-ink-2', className)}>{t('noMoves')}</p>
  }
  const wide = stages.length > 6
  return (
    <div className={joinClasses('@container', className)}>
      <MovesList stages={stages} moves={moves} className={wide ? '@5xl:hidden' : '@3xl:hidden'} />
      <table
        className={joinClasses(
          'w-full table-fixed border-separate border-spacing-1 text-sm',
          wide ? 'hidden @5xl:table' : 'hidden @3xl:table',
        )}
      >
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[9.5em] p-1.5 text-start align-bottom font-normal text-ink-2">
              {t('from')} <span aria-hidden="true">/</span> {t('to')}
            </th>
            {stages.map((stage, index) => (
              <th
                key={stage.id}
                scope="col"
                className="p-1.5 text-start align-bottom leading-tight font-medium"
              >
                <StageSwatch index={index} count={stages.length} className="size-[0.9em]" />
                <span className="mt-1.5 block">{stage.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id ?? 'new'}>
              <th scope="row" className="p-1.5 text-start leading-tight font-medium">
                {row.index >= 0 && (
                  <StageSwatch
                    index={row.index}
                    count={stages.length}
                    className="me-[0.5em] size-[0.9em] translate-y-[0.08em]"
                  />
                )}
                {row.name}
              </th>
              {stages.map((stage) => (
                <MoveCell
                  key={stage.id}
                  count={countOf(row.id, stage.id)}
                  most={most}
                  same={row.id === stage.id}
                  text={format(countOf(row.id, stage.id))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The same moves where the table has no room, the most frequent first. */
function MovesList({ stages, moves, className }: Omit<MovesMatrixProps, 'title'>) {
  const t = useTexts(uiTexts)
  const format = useNumberFormat()
  const mark = (id: string) => {
    const index = stages.findIndex((stage) => stage.id === id)
    return { name: stages[index]?.name ?? id, index, count: stages.length }
  }
  const sorted = moves.filter((move) => move.count > 0).toSorted((a, b) => b.count - a.count)
  return (
    <ul className={className}>
      {sorted.map((move) => (
        <li
          key={`${move.from}>${move.to}`}
          className="flex items-center gap-4 border-b border-line py-2.5 last:border-b-0"
        >
          <span className="figure w-[2.2em] shrink-0 text-end text-xl">{format(move.count)}</span>
          <span className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 gap-y-0.5 leading-tight">
            {move.from === null ? (
              <span className="text-ink-2">{t('newcomer')}</span>
            ) : (
              <StageBadge stage={mark(move.from)} />
            )}
            <ArrowRight className="size-4 shrink-0 translate-y-0.5 text-ink-3" aria-hidden="true" />
            <StageBadge stage={mark(move.to)} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function MoveCell({ count, most, same, text }: { count: number; most: number; same: boolean; text: string }) {
  if (same) return <td aria-hidden="true" />
  // The tint stops at 40 %, where ink on it is still above 4.5:1 in both themes.
  const tint = count === 0 ? 0 : 8 + 32 * (count / most)
  return (
    <td
      className={joinClasses(
        'h-12 rounded-sm text-center tabular-nums',
        count === 0 ? 'text-ink-3' : 'figure text-xl text-ink',
      )}
      style={
        count === 0
          ? undefined
          : { backgroundColor: `color-mix(in oklab, var(--accent) ${tint}%, var(--sunken))` }
      }
    >
      {count === 0 ? '0' : text}
    </td>
  )
}
