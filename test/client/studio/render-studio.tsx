import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { createApi } from '../../../client/studio/api.ts'
import { StudioApp } from '../../../client/studio/app.tsx'
import { createQueryClient, keys } from '../../../client/studio/queries.ts'
import { createThemeChoice } from '../../../client/studio/theme-choice.ts'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import { defaultWeights } from '../../../shared/core/prospects/intent-score.ts'
import type { ApiReplies, ApiRoute } from '../../../shared/protocol/api.ts'
import { createToastStore } from '../../../shared/ui/toast-store.ts'
import { createManualSystem } from '../connection/manual-system.ts'
import { standInForMatchMedia } from '../presenting/stand-ins.ts'

// Pages and the kinds' views are fetched when they are needed; the first one waits for its transformation.
configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 30_000 })

export interface Asked {
  params: Record<string, string>
  query: URLSearchParams
  body: unknown
}
type Answer<Route extends ApiRoute> = (asked: Asked) => ApiReplies[Route] | Refused
export type Answers = { [Route in ApiRoute]?: Answer<Route> }

/** An answer other than 200. */
export class Refused {
  readonly status: number
  readonly body: unknown
  constructor(status: number, body: unknown) {
    this.status = status
    this.body = body
  }
}

export const aigul = {
  member: {
    id: 'm1',
    name: 'Айгүл',
    email: 'aigul@company.kz',
    role: 'owner' as const,
    language: 'en' as const,
  },
  workspace: { id: 'w1', name: 'Company', stages: sixStages, weights: defaultWeights },
  embedHosts: ['docs.google.com'],
}

const everyday: Answers = {
  'GET /setup': () => ({ needed: false }),
  'GET /me': () => aigul,
  'POST /logout': () => ({}),
  'GET /decks': () => ({ decks: [] }),
  'GET /sessions': () => ({ sessions: [] }),
  'GET /templates': () => ({ templates: [] }),
}

/** The whole studio at an address, with a server whose answers the test gives. */
export function renderStudio(address: string, answers: Answers = {}, storage: Storage = localStorage) {
  standInForMatchMedia({ wide: true })
  vi.stubGlobal('ResizeObserver', NoResizes)
  history.replaceState(null, '', address)
  const table: Answers = { ...everyday, ...answers }
  const asked: { route: string; asked: Asked }[] = []
  const queries = createQueryClient()
  const system = createManualSystem({ startAt: Date.UTC(2026, 10, 23, 9) })
  const leaveTo = vi.fn()
  const toasts = createToastStore()
  const api = createApi({
    fetch: async (input, init) => answer(table, asked, String(input), init),
    createUpload: () => new XMLHttpRequest(),
    onLoggedOut: () => queries.setQueryData(keys.me, null),
  })
  const theme = createThemeChoice(null, document.documentElement)
  const page = render(
    <StudioApp
      queries={queries}
      studio={{ api, system, toasts, storage, theme, pendingSaves: new Map(), leaveTo }}
    />,
  )
  return {
    ...page,
    user: userEvent.setup(),
    system,
    leaveTo,
    /** Changes what the server answers from now on. */
    serve: (more: Answers) => Object.assign(table, more),
    /** Bodies of the requests to a route, in order. */
    sent: (route: ApiRoute) => asked.filter((one) => one.route === route).map((one) => one.asked.body),
    requests: (route: ApiRoute) => asked.filter((one) => one.route === route).map((one) => one.asked),
  }
}

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

async function answer(
  table: Answers,
  asked: { route: string; asked: Asked }[],
  address: string,
  init: RequestInit | undefined,
): Promise<Response> {
  const url = new URL(address, 'http://localhost')
  const path = url.pathname.replace('/api/v1', '')
  const method = init?.method ?? 'GET'
  for (const [route, reply] of Object.entries(table)) {
    const [routeMethod, pattern = ''] = route.split(' ')
    const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
    const match = new RegExp(`^${pattern.replace(/:\w+/g, '([^/]+)')}$`).exec(path)
    if (!match || routeMethod !== method) continue
    const params = Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']))
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null
    const one = { params, query: url.searchParams, body }
    asked.push({ route, asked: one })
    const given = reply(one)
    return given instanceof Refused
      ? new Response(JSON.stringify(given.body), { status: given.status })
      : new Response(JSON.stringify(given), { status: 200 })
  }
  throw new Error(`Nobody answers ${method} ${path}`)
}
