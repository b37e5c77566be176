import { describe, expect, it, vi } from 'vitest'
import { createApi, participantsFileUrl, problemOf } from '../../../client/studio/api.ts'
import { problemText } from '../../../client/studio/problem-text.tsx'

function build(answer: () => Promise<Response> | Response) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer())
  const onLoggedOut = vi.fn()
  const api = createApi({
    fetch,
    createUpload: () => {
      throw new Error('no upload here')
    },
    onLoggedOut,
  })
  const failure = async (run: () => Promise<unknown>) => {
    try {
      await run()
      return null
    } catch (error) {
      return problemOf(error)
    }
  }
  return { api, fetch, onLoggedOut, failure }
}
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

describe('the API client', () => {
  it('fills the path, leaves out empty queries, and sends JSON', async () => {
    const { api, fetch } = build(() => json(200, {}))
    await api.call('GET /sessions/:id/participants', {
      params: { id: 'a/b' },
      query: { search: 'Әсел', after: undefined },
    })
    expect(fetch.mock.lastCall?.[0]).toBe(
      '/api/v1/sessions/a%2Fb/participants?search=%D3%98%D1%81%D0%B5%D0%BB',
    )
    expect(fetch.mock.lastCall?.[1]).toMatchObject({ method: 'GET', headers: {} })
    await api.call('POST /logout')
    expect(fetch.mock.lastCall?.[1]).toMatchObject({
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
  })

  it('gives a refusal as the server says it', async () => {
    const { api, failure } = build(() => json(409, { kind: 'stale', version: 4, surprise: true }))
    expect(await failure(() => api.call('GET /decks/:id', { params: { id: 'x' } }))).toEqual({
      kind: 'stale',
      version: 4,
    })
  })

  it('takes a proxy’s error page and an unknown kind for a failure on the server’s side', async () => {
    const page = build(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    expect(await page.failure(() => page.api.call('GET /decks'))).toEqual({ kind: 'internal' })
    const unknown = build(() => json(418, { kind: 'teapot' }))
    expect(await unknown.failure(() => unknown.api.call('GET /decks'))).toEqual({ kind: 'internal' })
  })

  it('tells a server that cannot be reached', async () => {
    const { api, failure } = build(() => Promise.reject(new TypeError('network')))
    expect(await failure(() => api.call('GET /decks'))).toEqual({ kind: 'unreachable' })
  })

  it('reports a lost login, unless the caller does', async () => {
    const { api, failure, onLoggedOut } = build(() => json(401, { kind: 'not-logged-in' }))
    await failure(() => api.call('GET /me', { staysHere: true }))
    expect(onLoggedOut).not.toHaveBeenCalled()
    await failure(() => api.call('GET /decks'))
    expect(onLoggedOut).toHaveBeenCalledOnce()
  })

  it('has words for every problem, with the wait and the log’s number', () => {
    expect(problemText({ kind: 'unreachable' }, 'ru')).toContain('Нет связи')
    expect(problemText({ kind: 'rate-limited', retryAfterMs: 61_000 }, 'en')).toContain('61 seconds')
    expect(problemText({ kind: 'internal', requestId: 'r-17' }, 'kk')).toContain('r-17')
  })

  it('asks for the file in the reader’s language', () => {
    expect(participantsFileUrl('s1', 'kk')).toBe('/api/v1/sessions/s1/participants.csv?language=kk')
  })
})
