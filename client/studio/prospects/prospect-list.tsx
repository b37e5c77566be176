import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { type StageModel, stageIndex, stageName } from '../../../shared/core/funnel/stages.ts'
import type { ProspectRowView } from '../../../shared/protocol/prospect-api.ts'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useLanguage, useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { When } from '../when.tsx'
import { HeatMark } from './heat-mark.tsx'
import { prospectTexts } from './texts.ts'

const rowHeight = 72

export interface ProspectListProps {
  total: number
  stages: StageModel
  rowAt(index: number): ProspectRowView | undefined
  onSight(first: number, last: number): void
}

const columns =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 md:grid-cols-[minmax(0,1fr)_10rem_5rem_8rem] lg:grid-cols-[minmax(0,1fr)_12rem_5rem_8rem_10rem]'

/** Any number of people, of whom only those in sight are in the page. */
export function ProspectList({ total, stages, rowAt, onSight }: ProspectListProps) {
  const t = useTexts(prospectTexts)
  const list = useRef<HTMLTableElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: margin,
    initialRect: { width: 1000, height: 800 },
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useLayoutEffect(() => onSight(first, last), [first, last, onSight])
  return (
    <table aria-label={t('prospects')} aria-rowcount={total + 1} ref={list} className="block w-full">
      <thead className="block">
        <tr
          aria-rowindex={1}
          className={joinClasses(columns, 'border-b-2 border-ink py-2 text-sm font-medium')}
        >
          <Heading>{t('name')}</Heading>
          <Heading className="max-md:hidden">{t('stage')}</Heading>
          <Heading className="justify-self-end max-md:hidden">{t('score')}</Heading>
          <Heading>{t('heat')}</Heading>
          <Heading className="max-lg:hidden">{t('lastSeen')}</Heading>
        </tr>
      </thead>
      <tbody className="relative block" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <tr
            key={index}
            aria-rowindex={index + 2}
            className={joinClasses(columns, 'absolute inset-x-0 top-0 border-b border-line')}
            style={{ height: rowHeight, transform: `translateY(${start - margin}px)` }}
          >
            <Person row={rowAt(index)} stages={stages} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Heading({ className, children }: { className?: string; children: string }) {
  return (
    <th scope="col" className={joinClasses('text-start font-medium', className)}>
      {children}
    </th>
  )
}

function Person({ row, stages }: { row: ProspectRowView | undefined; stages: StageModel }) {
  const t = useTexts(prospectTexts)
  const language = useLanguage()
  const format = useNumberFormat()
  if (!row) {
    return (
      <td>
        <Skeleton className="h-9 w-4/5" />
      </td>
    )
  }
  const index = stageIndex(stages, row.stage)
  const stage = stages[index]
  const badge = stage && (
    <StageBadge stage={{ name: stageName(stage, language), index, count: stages.length }} />
  )
  return (
    <>
      <td className="min-w-0 leading-snug">
        <Link
          href={`/prospects/${row.id}`}
          state={{ within: true }}
          className="block truncate font-medium hover:text-accent-text hover:underline"
        >
          {row.name || row.email || t('nameless')}
        </Link>
        <span className="flex gap-x-3 truncate text-sm text-ink-2">
          <span className="truncate">{row.company}</span>
          <span className="shrink-0 md:hidden">{badge}</span>
        </span>
      </td>
      <td className="truncate max-md:hidden">{badge}</td>
      <td className="text-end tabular-nums max-md:hidden">{format(row.score)}</td>
      <td>
        <HeatMark heat={row.heat} />
      </td>
      <td className="truncate text-sm text-ink-2 max-lg:hidden">
        {row.touchedAt === null ? t('never') : <When at={row.touchedAt} />}
      </td>
    </>
  )
}
