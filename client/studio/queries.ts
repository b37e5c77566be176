import {
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { ApiReplies, DeckDocument, MemberView, WorkspaceView } from '../../shared/protocol/api.ts'
import type { Deck } from '../../shared/slides/deck.ts'
import type { Language } from '../../shared/text/translate.ts'
import { type Api, problemOf } from './api.ts'
import { useStudio } from './studio-context.tsx'

/** What the studio keeps of the server's answers, by name. */
export const keys = {
  me: ['me'] as const,
  setup: ['setup'] as const,
  decks: ['decks'] as const,
  templates: (language: Language) => ['templates', language] as const,
  sessions: ['sessions'] as const,
  report: (id: string) => ['report', id] as const,
  quiz: (id: string) => ['quiz', id] as const,
  links: (sessionId: string) => ['links', sessionId] as const,
  participants: (id: string, search: string) => ['participants', id, search] as const,
  allParticipants: (id: string) => ['participants', id] as const,
  prospects: (query: Readonly<Record<string, string>>, page: number) => ['prospects', query, page] as const,
  allProspects: ['prospects'] as const,
  prospect: (id: string) => ['prospect', id] as const,
  prospectFacets: ['prospect-facets'] as const,
}

/** Refusals will not change by asking again; what did not get through may. */
function shouldRetry(failures: number, error: unknown): boolean {
  const { kind } = problemOf(error)
  return (kind === 'unreachable' || kind === 'busy' || kind === 'draining') && failures < 2
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A laptop without internet still reaches its own server: the browser's "offline" means nothing here.
        networkMode: 'always',
        retry: shouldRetry,
        staleTime: 5_000,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

export interface Login {
  member: MemberView
  workspace: WorkspaceView
  embedHosts: string[]
}

/** What one person saw here is nothing for the next one. */
export function forgetAllButLogin(queries: QueryClient): void {
  queries.removeQueries({
    predicate: ({ queryKey: [name] }) => name !== keys.me[0] && name !== keys.setup[0],
  })
}

/** Who is logged in; null: nobody. */
export function useLogin(): UseQueryResult<Login | null> {
  const { api } = useStudio()
  return useQuery({
    queryKey: keys.me,
    queryFn: async () => {
      try {
        return await api.call('GET /me', { staysHere: true })
      } catch (error) {
        if (problemOf(error).kind === 'not-logged-in') return null
        throw error
      }
    },
    staleTime: 60_000,
  })
}

export function useDecks(): UseQueryResult<ApiReplies['GET /decks']> {
  const { api, pendingSaves } = useStudio()
  return useQuery({
    queryKey: keys.decks,
    queryFn: async () => {
      // A deck that was just left shows what was typed there, not what was there before.
      await Promise.allSettled(pendingSaves.values())
      return api.call('GET /decks')
    },
  })
}

export function useTemplates(language: Language): UseQueryResult<ApiReplies['GET /templates']> {
  const { api } = useStudio()
  return useQuery({
    queryKey: keys.templates(language),
    queryFn: () => api.call('GET /templates', { query: { language } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useSessions(): UseQueryResult<ApiReplies['GET /sessions']> {
  const { api } = useStudio()
  return useQuery({
    queryKey: keys.sessions,
    queryFn: () => api.call('GET /sessions'),
    // Figures of a running session move.
    refetchInterval: (query) =>
      query.state.data?.sessions.some((session) => session.status !== 'ended') ? 5_000 : false,
  })
}

export function useProspect(id: string): UseQueryResult<ApiReplies['GET /prospects/:id']> {
  const { api } = useStudio()
  return useQuery({
    queryKey: keys.prospect(id),
    queryFn: () => api.call('GET /prospects/:id', { params: { id } }),
  })
}

/** What lists of prospects can be narrowed by. */
export function useProspectFacets(): UseQueryResult<ApiReplies['GET /prospects/facets']> {
  const { api } = useStudio()
  return useQuery({
    queryKey: keys.prospectFacets,
    queryFn: () => api.call('GET /prospects/facets'),
    staleTime: 60_000,
  })
}

/** The links of a session that still count. */
export function useLinks(sessionId: string): UseQueryResult<ApiReplies['GET /sessions/:id/links']> {
  const { api } = useStudio()
  return useQuery({
    queryKey: keys.links(sessionId),
    queryFn: () => api.call('GET /sessions/:id/links', { params: { id: sessionId } }),
  })
}

/** Reads a deck as it is stored now, once a save that is on its way has arrived. */
export async function loadDeck(
  api: Api,
  pendingSaves: ReadonlyMap<string, Promise<unknown>>,
  id: string,
): Promise<DeckDocument> {
  await pendingSaves.get(id)?.catch(() => undefined)
  return api.call('GET /decks/:id', { params: { id } })
}

/** Stores a deck as a new one. @returns its id */
export async function storeAsNewDeck(api: Api, deck: Deck): Promise<string> {
  const { id } = await api.call('POST /decks', {
    body: { from: 'blank', title: deck.title, language: deck.language },
  })
  const { version } = await api.call('GET /decks/:id', { params: { id } })
  await api.call('PUT /decks/:id', { params: { id }, body: { version, deck } })
  return id
}

/** A change on the server after which lists are read anew. */
export function useChange<Input, Output>(
  change: (input: Input, api: Api) => Promise<Output>,
  changed: readonly (readonly unknown[])[],
) {
  const { api } = useStudio()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) => change(input, api),
    onSuccess: () => Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
