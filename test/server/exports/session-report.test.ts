import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionReport } from '../../../server/exports/session-report.ts'
import type { SessionRow } from '../../../server/store/store.ts'
import { addCounts } from '../../../shared/core/counts.ts'
import { readFunnel } from '../../../shared/core/funnel/funnel-counts.ts'
import { responsesKey } from '../../../shared/core/session/acts.ts'
import type { ReportRow, SessionReport } from '../../../shared/protocol/api.ts'
import {
  buildCorrection,
  buildIdentity,
  buildJoin,
  buildLead,
  buildQuestion,
  buildQuizAnswer,
  buildResponse,
  tag,
} from '../../support/build-acts.ts'
import { openOn, testTime } from '../../support/build-session.ts'
import { HttpServer } from '../../support/http-server.ts'
import { reportSession } from '../../support/report-session.ts'

let server: HttpServer
let cookie: string
let session: SessionRow
const people = ['Aigerim', 'Boris', 'Clara', 'Daniyar'].map((nickname) => ({ nickname, id: `p-${nickname}` }))
const [aigerim, boris, clara] = people.map(({ id }) => id)

/** Plays a whole session: four people, a poll, a quiz, free text, a form, a question and a correction. */
beforeAll(async () => {
  server = await HttpServer.start()
  const { cookie: own, member } = await server.member()
  cookie = own
  const { store } = server.deps
  session = reportSession({ workspaceId: member.workspaceId })
  const sessionId = session.id
  await store.sessions.create(session)
  const play = async (slideId: string, version: number, acts: Parameters<typeof store.intake.commit>[0]) => {
    const shown = { run: 1, phase: 'closed' } as const
    const others = { 'poll-one': shown, 'quiz-one': shown, 'text-one': shown, 'form-one': shown }
    expect(await store.sessions.saveState(sessionId, version, openOn(slideId, 1, null, others), null)).toBe(
      true,
    )
    const results = await store.intake.commit(acts)
    expect(results.filter((result) => !result.ok)).toEqual([])
  }
  await play('poll-one', 1, [
    ...people.map(({ id, nickname }) => buildJoin({ sessionId, participantId: id, nickname })),
    ...people.slice(0, 3).map(({ id }) => buildResponse({ sessionId, participantId: id, evidence: 'Price' })),
  ])
  await play('quiz-one', 2, [
    buildQuizAnswer({ sessionId, participantId: aigerim ?? '', points: 700, at: testTime + 2000 }),
    buildQuizAnswer({ sessionId, participantId: boris ?? '', points: 900, at: testTime + 2000 }),
  ])
  await play('text-one', 3, [
    buildResponse({
      sessionId,
      participantId: clara ?? '',
      slideId: 'text-one',
      counts: {},
      tag: tag(2),
      text: 'Too expensive',
      evidence: 'Too expensive',
      at: testTime + 3000,
    }),
  ])
  await play('form-one', 4, [
    buildLead({
      sessionId,
      participantId: aigerim ?? '',
      evidence: 'Contact',
      identity: buildIdentity({ email: 'aigerim@northwind.example' }),
      at: testTime + 4000,
    }),
    buildQuestion({ sessionId, participantId: boris ?? '', anonymous: true, at: testTime + 5000 }),
    buildCorrection({ sessionId, participantId: clara ?? '', stage: 5, at: testTime + 6000 }),
  ])
})
afterAll(() => server.stop())

const read = async () =>
  (await server.api('GET', `/sessions/${session.id}/report`, { cookie })).json as SessionReport

describe('a session’s report', () => {
  it('says what the store says', async () => {
    const { store } = server.deps
    const report = await read()
    const recount = await store.reports.recount(session.id)
    for (const slide of report.slides) {
      const counted = recount.slides.find(
        ({ slideId, run }) => slideId === slide.slideId && run === slide.run,
      )
      const shown = addCounts(slide.counts, slide.responses > 0 ? { [responsesKey]: slide.responses } : {})
      expect([slide.slideId, shown]).toEqual([slide.slideId, counted?.counts ?? {}])
    }
    expect(report.funnel).toEqual({ ...readFunnel(recount.funnel, 6), participants: 4 })
    expect(report.audience).toEqual({ joined: 4 })
    expect(report.summary).toMatchObject({ id: session.id, participants: 4, responses: 7, status: 'showing' })
  })

  it('lists the slides that were shown, in the deck’s order, with their texts', async () => {
    const { slides } = await read()
    expect(slides.map(({ slideId, responses }) => [slideId, responses])).toEqual([
      ['poll-one', 3],
      ['quiz-one', 2],
      ['text-one', 1],
      ['form-one', 1],
    ])
    expect(slides[2]?.entries).toEqual([
      {
        participantId: clara,
        text: 'Too expensive',
        nickname: 'Clara',
        at: testTime + 3000,
        hidden: false,
        marked: false,
        pending: false,
      },
    ])
  })

  it('tells every move with what caused it', async () => {
    const { moves } = await read()
    expect(moves[0]).toMatchObject({ nickname: 'Clara', from: 2, to: 5, evidence: 'Existing customer' })
    expect(moves.map(({ nickname, cause, evidence }) => [nickname, cause, evidence])).toEqual([
      ['Clara', 'correction', 'Existing customer'],
      ['Boris', 'question', 'What does it cost?'],
      ['Aigerim', 'response', 'Contact'],
      ['Clara', 'response', 'Why? Too expensive'],
      ...['Clara', 'Boris', 'Aigerim'].map((name) => [name, 'response', 'Which one? Price']),
    ])
    expect(moves.find(({ evidence }) => evidence === 'Contact')?.company).toBe('Northwind')
  })

  it('ranks who was scored, and keeps anonymous questions anonymous', async () => {
    const { standings, questions, draws } = await read()
    const row = { avatar: 3, moved: null, team: null, out: false }
    expect(standings).toEqual({
      players: 2,
      left: null,
      teams: null,
      rows: [
        { ...row, rank: 1, nickname: 'Boris', score: 900 },
        { ...row, rank: 2, nickname: 'Aigerim', score: 700 },
      ],
    })
    expect(questions).toEqual([
      expect.objectContaining({ text: 'What does it cost?', nickname: '', avatar: 0 }),
    ])
    expect(draws).toEqual([])
  })

  it('is nothing for a session that was deleted meanwhile', async () => {
    expect(await sessionReport(server.deps.store, { ...session, id: 'gone' })).toBeNull()
  })
})

describe('the participants of a report', () => {
  const list = async (query = '') => {
    const reply = await server.api('GET', `/sessions/${session.id}/participants${query}`, { cookie })
    return reply.json as { rows: ReportRow[]; more: boolean }
  }

  it('come with their answers in words, and personal data only with consent', async () => {
    const { rows, more } = await list()
    expect(more).toBe(false)
    expect(rows.map(({ nickname }) => nickname)).toEqual(['Aigerim', 'Boris', 'Clara', 'Daniyar'])
    expect(rows[0]).toMatchObject({
      stage: 3,
      score: 700,
      name: 'Aigerim Serik',
      email: 'aigerim@northwind.example',
      company: 'Northwind',
      answers: { 'poll-one': 'Price', 'form-one': 'Contact' },
    })
    expect(rows[1]).toMatchObject({ name: '', email: '', company: '' })
    expect(rows[2]?.answers).toEqual({ 'poll-one': 'Price', 'text-one': 'Too expensive' })
    expect(rows[3]?.answers).toEqual({})
  })

  it('are found by nickname and company, and go on after a page', async () => {
    expect((await list('?search=BORIS')).rows.map(({ nickname }) => nickname)).toEqual(['Boris'])
    expect((await list('?search=northw')).rows.map(({ nickname }) => nickname)).toEqual(['Aigerim'])
    expect((await list(`?after=${boris}`)).rows.map(({ nickname }) => nickname)).toEqual(['Clara', 'Daniyar'])
    const wrong = await server.api('GET', `/sessions/${session.id}/participants?after=a%20b`, { cookie })
    expect(wrong.status).toBe(422)
  })
})
