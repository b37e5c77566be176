import { ArrowDown, RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { StandingRow } from '../../shared/protocol/views.ts'
import { keyedRows } from '../../shared/slides/parts/keyed-rows.ts'
import { MovedSign } from '../../shared/slides/parts/moved-sign.tsx'
import { standingTexts } from '../../shared/slides/parts/standing-texts.ts'
import { Banner } from '../../shared/ui/banner.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import type { RequestFailure } from '../connection/request.ts'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { peopleTexts } from './people-texts.ts'
import { useFailureText } from './use-failure-text.tsx'

interface Page {
  rows: readonly StandingRow[]
  players: number
  left: number | null
  more: boolean
}

/** Everybody's place, page by page down to the last; read anew with every step of the show. */
export function StandingsPane() {
  const t = useTexts(standingTexts)
  const tPeople = useTexts(peopleTexts)
  const format = useNumberFormat()
  const failureText = useFailureText()
  const { store } = useConsoleParts()
  const version = useConsole((state) => state.view?.version ?? 0)
  const [page, setPage] = useState<Page | null>(null)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  /** Marks the request whose answer may still be shown. */
  const asked = useRef(0)
  const load = useCallback(
    async (known: readonly StandingRow[]) => {
      asked.current += 1
      const mine = asked.current
      const result = await store.request('standings:list', { from: known.length })
      if (mine !== asked.current) return
      setFailure(result.ok ? null : result.refusal)
      if (result.ok) setPage({ ...result.value, rows: [...known, ...result.value.rows] })
    },
    [store],
  )
  useEffect(() => {
    if (version >= 0) void load([])
    return () => {
      asked.current += 1
    }
  }, [load, version])

  if (failure) {
    return (
      <Banner
        tone="error"
        title={tPeople('listFailed')}
        actions={
          <Button size="small" icon={<RefreshCw />} onClick={() => void load([])}>
            {tPeople('tryAgain')}
          </Button>
        }
      >
        {failureText(failure)}
      </Banner>
    )
  }
  if (page === null) return <p className="py-2 text-ink-2">{tPeople('loading')}</p>
  if (page.rows.length === 0) return <p className="py-2 text-ink-2">{t('noScores')}</p>
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-2">
        {t('players', { count: page.players })}
        {page.left !== null && ` · ${t('left', { count: page.left })}`}
      </p>
      <ol className="divide-y divide-line">
        {keyedRows(page.rows).map(({ key, row }) => (
          <li key={key} className={`flex min-h-11 items-center gap-3 py-1 ${row.out ? 'text-ink-3' : ''}`}>
            <span className="w-12 shrink-0 text-end text-ink-2 tabular-nums">{format(row.rank)}</span>
            <bdi className="min-w-0 grow truncate font-medium">{row.nickname}</bdi>
            <MovedSign moved={row.moved} className="shrink-0" />
            {row.out && <span className="shrink-0 text-sm">{t('out')}</span>}
            <span className="shrink-0 tabular-nums">{format(row.score)}</span>
          </li>
        ))}
      </ol>
      {page.more && (
        <Button variant="quiet" size="small" icon={<ArrowDown />} onClick={() => void load(page.rows)}>
          {tPeople('showMore')}
        </Button>
      )}
    </div>
  )
}
