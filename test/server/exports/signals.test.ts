import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersInWords } from '../../../server/exports/answers-in-words.ts'
import { signalsOf } from '../../../server/exports/signals.ts'
import type { SessionRow, StoredResponse } from '../../../server/store/store.ts'
import type { ReportRow, SessionReport } from '../../../shared/protocol/api.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { buildJoin, buildResponse } from '../../support/build-acts.ts'
import { openOn } from '../../support/build-session.ts'
import { HttpServer } from '../../support/http-server.ts'
import { parseCsv } from '../../support/parse-csv.ts'
import { reportSession } from '../../support/report-session.ts'

let server: HttpServer
let cookie: string
let session: SessionRow

const objections = newSlide('objection-poll', 'objections')
const faq = newSlide('faq', 'faq')
const slides = [
  {
    ...objections,
    config: {
      ...objections.config,
      options: [
        { id: 'a', text: 'Too expensive', stage: null, objection: 'Price' },
        { id: 'b', text: 'No time', stage: null, objection: '' },
      ],
    },
  },
  {
    ...faq,
    config: {
      heading: '',
      items: [{ id: 'a', question: 'Is it safe?', answer: 'Yes.', stage: null, interest: 'Security' }],
    },
  },
]

/** Aigul names two objections and opens a question, Boris names one; what Boris said in an earlier run was reset. */
beforeAll(async () => {
  server = await HttpServer.start()
  const { cookie: own, member } = await server.member()
  cookie = own
  const { store } = server.deps
  const base = reportSession({ workspaceId: member.workspaceId })
  const shown = { run: 1, phase: 'closed' } as const
  session = { ...base, deck: { ...base.deck, slides }, state: openOn('objections', 1, null, { faq: shown }) }
  await store.sessions.create(session)
  const sessionId = session.id
  const by = (participantId: string, slideId: string, answer: unknown, run = 1) =>
    buildResponse({
      ...{ sessionId, participantId, slideId, run, answer: JSON.stringify(answer) },
      ...{ counts: {}, lingers: true },
    })
  const commit = async (acts: Parameters<typeof store.intake.commit>[0]) => {
    const results = await store.intake.commit(acts)
    expect(results.filter((result) => !result.ok)).toEqual([])
  }
  await commit([
    buildJoin({ sessionId, participantId: 'aigul', nickname: 'Aigul' }),
    buildJoin({ sessionId, participantId: 'boris', nickname: 'Boris' }),
    by('boris', 'objections', { picked: ['b'] }),
    by('boris', 'faq', { opened: ['a'] }),
  ])
  const again = openOn('objections', 2, null, { faq: shown })
  expect(await store.sessions.saveState(sessionId, 1, again, null)).toBe(true)
  await commit([
    by('aigul', 'objections', { picked: ['b', 'a'] }, 2),
    by('boris', 'objections', { picked: ['a'] }, 2),
  ])
})
afterAll(() => server.stop())

describe('objections and interests', () => {
  it('are counted over a session, the most frequent first, without what was reset', async () => {
    const reply = await server.api('GET', `/sessions/${session.id}/report`, { cookie })
    expect((reply.json as SessionReport).signals).toEqual({
      objections: [
        { text: 'Price', count: 2 },
        { text: 'No time', count: 1 },
      ],
      interests: [{ text: 'Security', count: 1 }],
    })
  })

  it('stand beside each participant', async () => {
    const reply = await server.api('GET', `/sessions/${session.id}/participants`, { cookie })
    const { rows } = reply.json as { rows: ReportRow[] }
    const told = rows.map(({ nickname, objections, interests }) => ({ nickname, objections, interests }))
    expect(told).toEqual([
      { nickname: 'Aigul', objections: ['Price', 'No time'], interests: [] },
      { nickname: 'Boris', objections: ['Price'], interests: ['Security'] },
    ])
  })

  it('are columns of the file', async () => {
    const path = `/sessions/${session.id}/participants.csv?language=en`
    const [headings = [], ...rows] = parseCsv((await server.api('GET', path, { cookie })).text.slice(1))
    const column = (name: string) => rows.map((row) => row[headings.indexOf(name)])
    expect(column('Objections')).toEqual(['Price; No time', 'Price'])
    expect(column('Interests')).toEqual(['', 'Security'])
  })

  it('come with what the person wrote to the team, in the answer’s words', () => {
    const meeting = newSlide('meeting', 'meeting')
    const deck = { ...session.deck, slides: [meeting] }
    const response = { slideId: 'meeting', run: 1, evidence: '2026-12-01 10:00 +05:00', text: null }
    const given = {
      ...response,
      answer: JSON.stringify({ time: 'a', note: 'Call me at noon' }),
    } as StoredResponse
    expect(answersInWords([given], { deck, state: openOn('meeting') })).toEqual({
      meeting: '2026-12-01 10:00 +05:00 (Call me at noon)',
    })
  })

  it('are none where a stored answer no longer fits', () => {
    const given = [{ slideId: 'objections', run: 2, answer: '{"old":1}' }]
    const state = openOn('objections', 2)
    expect(signalsOf(given, { deck: session.deck, state })).toEqual({ objections: [], interests: [] })
  })
})
