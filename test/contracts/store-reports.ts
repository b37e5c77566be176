import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import {
  buildCorrection,
  buildIdentity,
  buildLead,
  buildQuestion,
  buildRemove,
  buildResponse,
  buildUpvote,
  tag,
} from '../support/build-acts.ts'
import { openOn, testTime, uniqueId } from '../support/build-session.ts'
import { joinIn, sessionIn, take } from './session-in.ts'

const contact = { purpose: 'contact', text: 'Contact me.' }
const marketing = { purpose: 'marketing', text: 'Send me news.' }

export function describeReports(store: () => Store): void {
  it('gives moves newest first, with who and their company', async () => {
    const session = await sessionIn(store(), { state: openOn('form-one') })
    const participantId = await joinIn(store(), session.id)
    const by = { sessionId: session.id, participantId }
    const email = `${uniqueId('mail')}@northwind.example`
    const moves = [
      ...(await take(store(), buildQuestion({ ...by, tag: tag(2), at: testTime + 1 }))).moves,
      ...(await take(store(), buildLead({ ...by, identity: buildIdentity({ email }), at: testTime + 2 })))
        .moves,
      ...(await take(store(), buildCorrection({ ...by, stage: 1, at: testTime + 2 }))).moves,
    ]
    expect(moves.map(({ from, to, cause }) => [from, to, cause])).toEqual([
      [0, 2, 'question'],
      [2, 3, 'response'],
      [3, 1, 'correction'],
    ])
    const who = { nickname: 'Aigerim', company: 'Northwind' }
    expect(await store().reports.moves(session.id, 10)).toEqual(
      [...moves].reverse().map((move) => ({ ...move, ...who })),
    )
    expect(await store().reports.moves(session.id, 1)).toEqual([{ ...moves[2], ...who }])
  })

  it('gives texts newest first, without hidden ones unless asked', async () => {
    const session = await sessionIn(store())
    const people: string[] = []
    for (let index = 0; index < 3; index++) {
      const participantId = await joinIn(store(), session.id, { nickname: `Person ${index}` })
      people.push(participantId)
      const text = index === 2 ? null : `text ${index}`
      await take(store(), buildResponse({ sessionId: session.id, participantId, text, at: testTime + index }))
    }
    const [first = '', second = ''] = people
    await store().participants.hideResponse(
      { sessionId: session.id, slideId: 'poll-one', run: 1, participantId: second },
      true,
    )
    const entry = (participantId: string, index: number, hidden: boolean) => ({
      ...{ participantId, text: `text ${index}`, nickname: `Person ${index}`, at: testTime + index, hidden },
      ...{ pending: false, marked: false },
    })
    const entries = (withHidden: boolean, limit = 10, run = 1) =>
      store().reports.entries(session.id, 'poll-one', run, withHidden, limit)
    expect(await entries(true)).toEqual([entry(second, 1, true), entry(first, 0, false)])
    expect(await entries(false)).toEqual([entry(first, 0, false)])
    expect(await entries(true, 1)).toEqual([entry(second, 1, true)])
    expect(await entries(true, 10, 2)).toEqual([])
  })

  it('gives prospect data with consent only, by the latest decision on each purpose', async () => {
    const session = await sessionIn(store(), { state: openOn('form-one') })
    const later = await sessionIn(store(), { workspaceId: session.workspaceId, state: openOn('form-one') })
    const email = `${uniqueId('mail')}@northwind.example`
    const participantId = await joinIn(store(), session.id, { at: testTime })
    const anonymous = await joinIn(store(), session.id, { at: testTime + 1 })
    const removed = await joinIn(store(), session.id, { at: testTime + 2 })
    await take(store(), buildRemove({ sessionId: session.id, participantId: removed }))
    const decide = async (
      where: { id: string },
      person: string,
      consents: { purpose: string; text: string; given: boolean }[],
    ) => {
      const identity = buildIdentity({ email, fields: { City: 'Алматы' }, consents })
      const by = { sessionId: where.id, participantId: person }
      await take(store(), buildLead({ ...by, identity, revision: consents.length }))
    }
    const prospects = async () => {
      const rows = await store().reports.participants(session.id)
      expect(rows.map(({ id }) => id)).toEqual([participantId, anonymous])
      expect(rows[1]?.prospect).toBeNull()
      return rows[0]?.prospect
    }
    expect(await prospects()).toBeNull()
    await decide(session, participantId, [
      { ...contact, given: true },
      { ...marketing, given: true },
    ])
    expect(await prospects()).toEqual({
      ...{ email, name: 'Aigerim Serik', company: 'Northwind', role: 'CTO', phone: '' },
      ...{ fields: { City: 'Алматы' }, consents: ['contact', 'marketing'] },
    })
    // The same person, in another session of the workspace, at another time.
    const again = await joinIn(store(), later.id)
    await decide(later, again, [{ ...marketing, given: false }])
    expect((await prospects())?.consents).toEqual(['contact'])
    await decide(later, again, [
      { ...contact, given: false },
      { ...marketing, given: false },
    ])
    expect(await prospects()).toBeNull()
  })

  it('tells different answers and how many gave each, of the slides that were asked for', async () => {
    const session = await sessionIn(store())
    await store().sessions.saveState(session.id, 1, openOn('slide-1'), null)
    const answers = ['{"a":1}', '{"a":1}', '{"a":2}']
    for (const answer of answers) {
      const participantId = await joinIn(store(), session.id)
      await store().intake.commit([
        buildResponse({ sessionId: session.id, participantId, slideId: 'slide-1', answer }),
      ])
    }
    const found = await store().reports.equalAnswers(session.id, ['slide-1', 'slide-2'])
    expect(found.sort((a, b) => b.times - a.times)).toEqual([
      { slideId: 'slide-1', run: 1, answer: '{"a":1}', times: 2 },
      { slideId: 'slide-1', run: 1, answer: '{"a":2}', times: 1 },
    ])
    expect(await store().reports.equalAnswers(session.id, ['slide-2'])).toEqual([])
    expect(await store().reports.equalAnswers(session.id, [])).toEqual([])
  })

  it('gives every answer of a session, however many', async () => {
    const session = await sessionIn(store())
    const people = Array.from({ length: 40 }, () => uniqueId('person'))
    for (const participantId of people) await joinIn(store(), session.id, { participantId })
    const ids: string[] = []
    for (let slide = 0; slide < 130; slide++) {
      const slideId = `slide-${String(slide).padStart(4, '0')}`
      await store().sessions.saveState(session.id, slide + 1, openOn(slideId), null)
      await store().intake.commit(
        people.map((participantId) => buildResponse({ sessionId: session.id, participantId, slideId })),
      )
      for (const participantId of people) ids.push(`${participantId} ${slideId} 1`)
    }
    const all = await store().reports.responses(session.id)
    expect(all.map((row) => `${row.participantId} ${row.slideId} ${row.run}`).sort()).toEqual(ids.sort())
    const wanted = ['slide-0007', 'slide-0100']
    expect(await store().reports.answers(session.id, wanted)).toEqual(
      all
        .filter(({ slideId }) => wanted.includes(slideId))
        .map(({ participantId, slideId, run, answer, elapsedMs }) => ({
          ...{ participantId, slideId, run, answer, elapsedMs },
        })),
    )
    expect(await store().reports.answers(session.id, [])).toEqual([])
  })

  it('knows all sessions', async () => {
    const session = await sessionIn(store())
    expect(await store().reports.sessionIds()).toContain(session.id)
  })

  it('has what one participant did on a timeline', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id, { at: testTime })
    const other = await joinIn(store(), session.id)
    const questionId = uniqueId('question')
    const by = { sessionId: session.id, participantId }
    await take(store(), buildQuestion({ ...by, participantId: other, questionId, text: 'Why?' }))
    await take(store(), buildResponse({ ...by, at: testTime + 1, tag: tag(1), evidence: 'Price' }))
    await take(store(), buildUpvote({ ...by, questionId, at: testTime + 2, tag: tag(1) }))
    await take(store(), buildQuestion({ ...by, at: testTime + 3, tag: tag(1), text: 'How?' }))
    const timeline = await store().reports.timeline(session.id, participantId)
    expect(
      timeline.map(({ kind, slideId, stage, evidence, at }) => [
        kind,
        slideId,
        stage,
        evidence,
        at - testTime,
      ]),
    ).toEqual([
      ['joined', null, 0, 'newsletter', 0],
      ['moved', 'poll-one', 1, 'Price', 1],
      ['responded', 'poll-one', 1, 'Price', 1],
      ['upvoted', null, 1, 'Why?', 2],
      ['asked', null, 1, 'How?', 3],
    ])
    expect(new Set(timeline.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(5)
  })
}
