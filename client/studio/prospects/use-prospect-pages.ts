import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { type ProspectRowView, prospectLimits } from '../../../shared/protocol/prospect-api.ts'
import { keys } from '../queries.ts'
import { useStudio } from '../studio-context.tsx'

/** A page of the list as the server has it. */
const pageAt = (index: number): number => Math.floor(index / prospectLimits.page)

/**
 * The rows of a list of any length: only the pages that are in sight are asked for.
 * @param inSight indexes of the first and the last row that are shown
 */
export function useProspectPages(
  query: Readonly<Record<string, string>>,
  inSight: readonly [number, number],
) {
  const { api } = useStudio()
  const options = (page: number) => ({
    queryKey: keys.prospects(query, page),
    queryFn: () =>
      api.call('GET /prospects', { query: { ...query, offset: String(page * prospectLimits.page) } }),
    staleTime: 10_000,
  })
  const first = useQuery({ ...options(0), placeholderData: keepPreviousData })
  const [from, until] = [pageAt(inSight[0]), pageAt(inSight[1])]
  const wanted = Array.from({ length: until - from + 1 }, (_, index) => from + index).filter(
    (page) => page > 0,
  )
  const others = useQueries({ queries: wanted.map(options) })
  const pages = new Map(wanted.map((page, index) => [page, others[index]?.data?.rows]))
  pages.set(0, first.data?.rows)
  /** undefined: not here yet. */
  const rowAt = (index: number): ProspectRowView | undefined =>
    pages.get(pageAt(index))?.[index % prospectLimits.page]
  return { first, total: first.data?.total ?? 0, rowAt }
}
