import { useCallback, useEffect, useRef, useState } from 'react'
import type { ParticipantRow } from '../../shared/protocol/views.ts'
import type { RequestFailure } from '../connection/request.ts'
import { useModeration, useModerationParts } from './moderation/moderation-context.tsx'

/** After the last key of a search, milliseconds. */
const searchAfterMs = 250
/** The first page is asked for anew at most this often while people come and move, milliseconds. */
const freshEveryMs = 3000

export interface Participants {
  rows: readonly ParticipantRow[]
  more: boolean
  status: 'loading' | 'ready' | 'failed'
  failure: RequestFailure | null
  loadMore(): void
  reload(): void
  /** Shows the outcome of an own act before the server's next list. */
  change(participantId: string, change: Partial<ParticipantRow>): void
}

/** The session's participants, found by name, page by page. While only the first page is shown it stays fresh by itself. */
export function useParticipants(search: string): Participants {
  const { store } = useModerationParts()
  const [list, setList] = useState<Pick<Participants, 'rows' | 'more' | 'status' | 'failure'>>({
    rows: [],
    more: false,
    status: 'loading',
    failure: null,
  })
  /** Marks the request whose answer may still be shown. */
  const asked = useRef(0)
  const pages = useRef(1)

  const load = useCallback(
    async (after: string | null) => {
      asked.current += 1
      const mine = asked.current
      const result = await store.request('participant:list', { search: search.trim(), after })
      if (mine !== asked.current) return
      if (!result.ok) {
        setList((known) => ({ ...known, status: 'failed', failure: result.refusal }))
        return
      }
      const { rows, more } = result.value
      pages.current = after === null ? 1 : pages.current + 1
      setList((known) => ({
        rows: after === null ? rows : [...known.rows, ...rows],
        more,
        status: 'ready',
        failure: null,
      }))
    },
    [store, search],
  )

  useEffect(() => {
    setList((known) => ({ ...known, status: 'loading' }))
    const timer = setTimeout(() => void load(null), search === '' ? 0 : searchAfterMs)
    return () => {
      clearTimeout(timer)
      asked.current += 1
    }
  }, [load, search])

  const audience = useModeration((state) => state.audience)
  const funnel = useModeration((state) => state.funnel)
  const stirred = useRef(false)
  useEffect(() => {
    // Both are read only to notice that something about people has changed.
    stirred.current = audience !== null || funnel !== undefined
  }, [audience, funnel])
  useEffect(() => {
    const timer = setInterval(() => {
      if (!stirred.current || pages.current > 1) return
      stirred.current = false
      void load(null)
    }, freshEveryMs)
    return () => clearInterval(timer)
  }, [load])

  const last = list.rows.at(-1)
  return {
    ...list,
    loadMore: () => {
      if (last) void load(last.participantId)
    },
    reload: () => void load(null),
    change: (participantId, change) =>
      setList((known) => ({
        ...known,
        rows: known.rows.map((row) => (row.participantId === participantId ? { ...row, ...change } : row)),
      })),
  }
}
