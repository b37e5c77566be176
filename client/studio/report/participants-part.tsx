import { useInfiniteQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useState } from 'react'
import type { ReportRow, SessionReport } from '../../../shared/protocol/api.ts'
import { protocolLimits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Spinner } from '../../../shared/ui/spinner.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { keys } from '../queries.ts'
import { QueryFailed } from '../shell/query-states.tsx'
import { useStudio } from '../studio-context.tsx'
import { CorrectStageDialog } from './correct-stage-dialog.tsx'
import { ParticipantRows } from './participant-rows.tsx'
import { reportTexts } from './texts.ts'
import { useSettled } from './use-settled.ts'

/** A search is sent when typing pauses for this long, milliseconds. */
const searchPauseMs = 250

/** Everybody who came: stage, points, what they gave with consent, and their answers in words. */
export function ParticipantsPart({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const { api, system } = useStudio()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), searchPauseMs, system)
  const [correcting, setCorrecting] = useState<ReportRow | null>(null)
  const sessionId = report.summary.id
  const people = useInfiniteQuery({
    queryKey: keys.participants(sessionId, search),
    queryFn: ({ pageParam }) =>
      api.call('GET /sessions/:id/participants', {
        params: { id: sessionId },
        query: { search, after: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.more ? page.rows.at(-1)?.participantId : undefined),
    placeholderData: (before) => before,
  })
  const rows = people.data?.pages.flatMap((page) => page.rows) ?? []

  return (
    <>
      <TextField
        label={t('searchHint')}
        hideLabel
        type="search"
        placeholder={t('searchHint')}
        className="no-print mb-6 max-w-xl"
        maxLength={protocolLimits.search}
        value={typed}
        onChange={setTyped}
        trailing={<Search className="size-5" aria-hidden="true" />}
      />
      {people.isPending && <Spinner label={t('loading')} className="text-2xl text-ink-3" />}
      {people.isError && rows.length === 0 && (
        <QueryFailed
          error={people.error}
          onRetry={() => void people.refetch()}
          retrying={people.isFetching}
        />
      )}
      {people.isSuccess && rows.length === 0 && (
        <p role="status" className="text-ink-2">
          {search === '' ? t('nobodyYet') : t('nobodyFound', { search })}
        </p>
      )}
      {rows.length > 0 && (
        <ParticipantRows rows={rows} deck={report.deck} stages={report.stages} onCorrect={setCorrecting} />
      )}
      {people.hasNextPage && (
        <Button
          size="small"
          className="no-print mt-5"
          busy={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      {correcting && (
        <CorrectStageDialog
          sessionId={sessionId}
          row={correcting}
          stages={report.stages}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  )
}
