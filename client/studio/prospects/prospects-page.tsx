import { UserRoundPlus } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { StageModel } from '../../../shared/core/funnel/stages.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useProspectFacets } from '../queries.ts'
import { useSettled } from '../report/use-settled.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { QueryFailed } from '../shell/query-states.tsx'
import { useStudio } from '../studio-context.tsx'
import { PersonDialog } from './person-dialog.tsx'
import {
  filterQuery,
  isNarrowed,
  type ProspectFilter,
  ProspectFilters,
  readFilter,
} from './prospect-filters.tsx'
import { ProspectList } from './prospect-list.tsx'
import { prospectTexts } from './texts.ts'
import { useProspectPages } from './use-prospect-pages.ts'

/** A search is sent when typing pauses for this long, milliseconds. */
const searchPauseMs = 250

/** Everybody the workspace knows, the warmest first. What narrows the list is in the address, so that it can be kept and sent. */
export default function ProspectsPage({ stages }: { stages: StageModel }) {
  const t = useTexts(prospectTexts)
  const { system } = useStudio()
  const [address, setAddress] = useSearchParams()
  const filter = readFilter(address)
  const [typed, setTyped] = useState(filter.search)
  const search = useSettled(typed.trim(), searchPauseMs, system)
  const [inSight, setInSight] = useState<readonly [number, number]>([0, 0])
  const [adding, setAdding] = useState(false)
  const facets = useProspectFacets()
  const { first, total, rowAt } = useProspectPages(filterQuery(filter), inSight)

  const change = useCallback(
    (changed: Partial<ProspectFilter>) =>
      setAddress((before) => filterQuery({ ...readFilter(before), ...changed }), { replace: true }),
    [setAddress],
  )
  const applied = useRef(search)
  useEffect(() => {
    if (search === applied.current) return
    applied.current = search
    change({ search })
  }, [search, change])
  const onSight = useCallback((from: number, until: number) => setInSight([from, until]), [])

  const narrowed = isNarrowed(filter)
  const nobody = first.isSuccess && total === 0
  return (
    <>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <div>
          <PageTitle>{t('prospects')}</PageTitle>
          <p role="status" className="mt-1 min-h-6 text-ink-2">
            {first.isSuccess && total > 0 && t('count', { count: total })}
          </p>
        </div>
        <Button icon={<UserRoundPlus aria-hidden="true" />} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      </div>
      {(narrowed || !nobody) && (
        <ProspectFilters
          filter={filter}
          search={typed}
          stages={stages}
          facets={facets.data}
          onSearch={setTyped}
          onChange={change}
        />
      )}
      {first.isPending && <Skeleton className="h-96 w-full" />}
      {first.isError && (
        <QueryFailed error={first.error} onRetry={() => void first.refetch()} retrying={first.isFetching} />
      )}
      {nobody && !narrowed && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      {nobody && narrowed && (
        <div className="py-10">
          <p role="status" className="mb-5 text-lg text-ink-2">
            {t('nothingFound')}
          </p>
          <Button
            onClick={() => {
              setTyped('')
              setAddress({}, { replace: true })
            }}
          >
            {t('clear')}
          </Button>
        </div>
      )}
      {total > 0 && <ProspectList total={total} stages={stages} rowAt={rowAt} onSight={onSight} />}
      {adding && <PersonDialog onClose={() => setAdding(false)} />}
    </>
  )
}
