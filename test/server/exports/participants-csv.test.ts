import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { participantsCsv } from '../../../server/exports/participants-csv.ts'
import type { SessionRow } from '../../../server/store/store.ts'
import type { Act } from '../../../shared/core/session/acts.ts'
import { buildIdentity, buildJoin, buildLead, buildResponse } from '../../support/build-acts.ts'
import { openOn, testTime } from '../../support/build-session.ts'
import { HttpServer } from '../../support/http-server.ts'
import { parseCsv } from '../../support/parse-csv.ts'
import { reportSession } from '../../support/report-session.ts'

let server: HttpServer
let cookie: string
let workspaceId: string
beforeAll(async () => {
  server = await HttpServer.start()
  const { cookie: own, member } = await server.member({ language: 'ru' })
  cookie = own
  workspaceId = member.workspaceId
})
afterAll(() => server.stop())

async function stored(
  acts: (sessionId: string) => Act[],
  overrides: Partial<SessionRow> = {},
): Promise<SessionRow> {
  const session = reportSession({ workspaceId, ...overrides })
  await server.deps.store.sessions.create(session)
  const results = await server.deps.store.intake.commit(acts(session.id))
  expect(results.filter((result) => !result.ok)).toEqual([])
  return session
}

async function download(session: SessionRow, query = '') {
  const reply = await server.api('GET', `/sessions/${session.id}/participants.csv${query}`, { cookie })
  expect(reply.status).toBe(200)
  const [headings = [], ...rows] = parseCsv(reply.text.slice(1))
  return { reply, headings, rows }
}
const cell = (headings: string[], row: string[] | undefined, heading: string) =>
  row?.[headings.indexOf(heading)]

describe('the participants as CSV', () => {
  it('has a byte order mark, a name, and headings in the language that was asked for or the member’s', async () => {
    const session = await stored(() => [])
    const { reply, headings } = await download(session)
    expect(reply.text.startsWith('\ufeffПсевдоним,Этап,')).toBe(true)
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(reply.headers.get('content-disposition')).toBe(
      `attachment; filename=rostrum-${session.code}-participants.csv`,
    )
    expect(headings.length).toBe(20)
    const english = await download(session, '?language=en')
    expect(english.headings).toEqual([
      ...['Nickname', 'Stage', 'Came by', 'Score', 'Joined at (UTC)'],
      ...['Name', 'E-mail', 'Company', 'Role', 'Phone', 'Other fields', 'Consents'],
      ...['Objections', 'Interests'],
      ...['2. Which one?', '3. Who knows?', '4. Why?', '5. Contact', '6. Prize'],
      'Stage moves',
    ])
    expect((await download(session, '?language=kk')).headings[1]).toBe('Кезең')
  })

  it('has a row for everybody who was not removed, with stage and answers in words', async () => {
    const session = await stored((sessionId) => {
      const join = buildJoin({ sessionId, participantId: `p-${sessionId}`, nickname: 'Айгерім', channel: '' })
      const gone = buildJoin({ sessionId, nickname: 'Gone' })
      const common = { sessionId, participantId: join.participantId }
      return [
        join,
        gone,
        buildResponse({ ...common, evidence: 'Price; Support' }),
        {
          type: 'remove',
          actId: `remove-${sessionId}`,
          sessionId,
          at: testTime,
          participantId: gone.participantId,
        },
      ]
    })
    const { headings, rows } = await download(session, '?language=en')
    expect(rows.length).toBe(1)
    const read = (heading: string) => cell(headings, rows[0], heading)
    expect(read('Nickname')).toBe('Айгерім')
    expect(read('Stage')).toBe('Interest')
    expect(read('Came by')).toBe('code or QR')
    expect(read('Joined at (UTC)')).toBe('2026-11-23 12:00:00')
    expect(read('2. Which one?')).toBe('Price; Support')
    expect(read('4. Why?')).toBe('')
    expect(read('Stage moves')).toBe('1')
  })

  it('has personal data only with consent to be contacted', async () => {
    const give = (contact: boolean, email: string) => ({
      email,
      name: `Name of ${email}`,
      phone: '+7 701 000 00 00',
      fields: { 'Team size': '12', Empty: '' },
      consents: [
        { purpose: 'contact', text: 'May contact', given: contact },
        { purpose: 'marketing', text: 'May send news', given: true },
      ],
    })
    const session = await stored((sessionId) =>
      [true, false].flatMap((contact) => {
        const email = `${contact ? 'yes' : 'no'}-${sessionId}@northwind.example`
        const join = buildJoin({ sessionId, nickname: contact ? 'With' : 'Without' })
        const identity = buildIdentity(give(contact, email))
        return [join, buildLead({ sessionId, participantId: join.participantId, identity })]
      }),
    )
    const { reply, headings, rows } = await download(session, '?language=en')
    const agreed = rows.find((row) => row[0] === 'With')
    expect(cell(headings, agreed, 'E-mail')).toBe(`yes-${session.id}@northwind.example`)
    expect(cell(headings, agreed, 'Consents')).toBe('contact; marketing')
    expect(cell(headings, agreed, 'Other fields')).toBe('Team size: 12')
    const refused = rows.find((row) => row[0] === 'Without')
    expect(refused?.slice(5, 12)).toEqual(['', '', '', '', '', '', ''])
    expect(reply.text).not.toContain(`no-${session.id}`)
  })

  it('[T20] has no cell that a spreadsheet would run', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.example","x")']
    const session = await stored((sessionId) =>
      evil.flatMap((text) => {
        const join = buildJoin({ sessionId, nickname: text, channel: text.slice(0, 40) })
        const common = { sessionId, participantId: join.participantId }
        const identity = buildIdentity({ email: `${join.participantId}@northwind.example`, company: text })
        return [join, buildResponse({ ...common, evidence: text }), buildLead({ ...common, identity })]
      }),
    )
    const { rows } = await download(session)
    expect(rows.length).toBe(evil.length)
    for (const row of rows) {
      for (const value of row) expect(value).not.toMatch(/^[=+\-@\t\r]/)
    }
    expect(rows.map((row) => row[0]).sort()).toEqual(evil.map((text) => `'${text}`).sort())
  })

  it('leaves out answers of runs that were reset', async () => {
    const session = await stored(
      (sessionId) => {
        const join = buildJoin({ sessionId })
        return [join, buildResponse({ sessionId, participantId: join.participantId, evidence: 'Old' })]
      },
      { state: openOn('poll-one', 1) },
    )
    await server.deps.store.sessions.saveState(session.id, 1, openOn('poll-one', 2), 'poll-one')
    const { reply } = await download(session)
    expect(reply.text).not.toContain('Old')
  })

  it('[T20] keeps every text whole: quotes, commas, line breaks, whatever people type', async () => {
    const session = reportSession({ workspaceId })
    const { store } = server.deps
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 5 }),
        async (texts) => {
          const participants = texts.map((nickname, index) => ({
            id: `p${index}`,
            sessionId: session.id,
            nickname,
            avatar: 0,
            language: 'en',
            channel: '',
            stage: 0,
            score: 0,
            timeMs: 0,
            prospectId: null,
            removed: false,
            team: null,
            out: false,
            joinedAt: testTime,
            prospect: null,
          }))
          const reports = { ...store.reports, participants: async () => participants }
          let text = ''
          for await (const chunk of await participantsCsv({ ...store, reports }, session, 'en')) text += chunk
          const names = parseCsv(text.slice(1)).map((row) => row[0])
          const plain = (name: string) => (/^[=+\-@\t\r＝＋－＠]/u.test(name) ? `'${name}` : name)
          expect(names).toEqual(['Nickname', ...texts.map(plain)])
        },
      ),
      { numRuns: 60 },
    )
  })
})
