import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import {
  buildIdentity,
  buildLead,
  buildQuestion,
  buildQuizAnswer,
  buildRemove,
  buildResponse,
  buildUpvote,
} from '../support/build-acts.ts'
import { openOn, testTime, uniqueId } from '../support/build-session.ts'
import { joinIn, sessionIn, take } from './session-in.ts'

export function describePeople(store: () => Store): void {
  it('finds a participant by token and by id', async () => {
    const session = await sessionIn(store())
    const other = await sessionIn(store())
    const tokenHash = uniqueId('token')
    const id = await joinIn(store(), session.id, { tokenHash, nickname: 'Әсел', at: testTime })
    const record = {
      ...{ id, sessionId: session.id, nickname: 'Әсел', avatar: 3, language: 'kk', channel: 'newsletter' },
      ...{
        stage: 0,
        score: 0,
        timeMs: 0,
        prospectId: null,
        removed: false,
        team: null,
        out: false,
        joinedAt: testTime,
      },
    }
    expect(await store().participants.byToken(session.id, tokenHash)).toEqual(record)
    expect(await store().participants.byId(id)).toEqual(record)
    expect(await store().participants.byToken(other.id, tokenHash)).toBeNull()
    expect(await store().participants.byId('nobody')).toBeNull()
    await store().participants.rename(id, 'Асель', 5)
    expect(await store().participants.byId(id)).toEqual({ ...record, nickname: 'Асель', avatar: 5 })
  })

  it('gives those who joined last, the newest first, without those who were removed', async () => {
    const session = await sessionIn(store())
    const ids: string[] = []
    for (const [index, nickname] of ['Anna', 'Boris', 'Celia', 'Daria'].entries()) {
      ids.push(await joinIn(store(), session.id, { nickname, at: testTime + index }))
    }
    await take(store(), buildRemove({ sessionId: session.id, participantId: ids[2] ?? '' }))
    const newest = await store().participants.newest(session.id, 2)
    expect(newest.map(({ nickname }) => nickname)).toEqual(['Daria', 'Boris'])
    expect(await store().participants.newest('nowhere', 2)).toEqual([])
  })

  it('pages through participants, searching without regard to case in nickname, name and company', async () => {
    const session = await sessionIn(store(), { state: openOn('form-one') })
    const prefix = uniqueId('page')
    const nicknames = ['ҚҰРАЛАЙ', 'Ёлка', '100%_sure', 'plain', 'Zed']
    const ids: string[] = []
    for (const [index, nickname] of nicknames.entries()) {
      ids.push(await joinIn(store(), session.id, { participantId: `${prefix}-${index}`, nickname }))
    }
    const identity = buildIdentity({ email: `${prefix}@steppe.example`, name: 'Жанна', company: 'Дала ЖШС' })
    await take(store(), buildLead({ sessionId: session.id, participantId: ids[3] ?? '', identity }))
    const page = async (search: string, after: string | null = null, limit = 10) =>
      (await store().participants.page(session.id, search, after, limit)).map(({ id }) => ids.indexOf(id))
    expect(await page('')).toEqual([0, 1, 2, 3, 4])
    expect(await page('', null, 2)).toEqual([0, 1])
    expect(await page('', ids[1] ?? '', 2)).toEqual([2, 3])
    expect(await page('құра')).toEqual([0])
    expect(await page('ёЛК')).toEqual([1])
    expect(await page('%_')).toEqual([2])
    expect(await page('%')).toEqual([2])
    expect(await page('_')).toEqual([2])
    expect(await page('\\')).toEqual([])
    expect(await page(' ЖАННА ')).toEqual([3])
    expect(await page('дала')).toEqual([3])
    expect(await page('zed')).toEqual([4])
    await store().participants.rename(ids[4] ?? '', 'Ақбота', 1)
    expect(await page('АҚБ')).toEqual([4])
    expect(await page('zed')).toEqual([])
    const [found] = await store().participants.page(session.id, 'жанна', null, 10)
    expect(found).toMatchObject({ name: 'Жанна', company: 'Дала ЖШС', stage: 3 })
    expect((await store().participants.page(session.id, 'zed', null, 1))[0]?.name).toBeUndefined()
  })

  it('gives all answers of a participant as they were given', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const act = buildResponse({
      ...{ sessionId: session.id, participantId, revision: 3, text: '  пробелы и\nстроки  ' },
      ...{ answer: '{"picked":["a"],"n":"\\u0000"}', at: testTime + 7 },
    })
    await take(store(), act)
    expect(await store().participants.responsesOf(session.id, participantId)).toEqual([
      {
        ...{ participantId, slideId: 'poll-one', run: 1, revision: 3, answer: act.answer, points: 0 },
        ...{ elapsedMs: 1000, stage: 1, taggedBy: 'default', evidence: 'Price', text: act.text },
        ...{ hidden: false, at: testTime + 7 },
      },
    ])
  })

  it('hides a text, and keeps it hidden when its author changes it', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const act = buildResponse({ sessionId: session.id, participantId, text: 'rude' })
    await take(store(), act)
    const place = { sessionId: session.id, slideId: 'poll-one', run: 1, participantId }
    const isHidden = async () =>
      (await store().participants.responsesOf(session.id, participantId)).map(({ hidden }) => hidden)
    expect(await store().participants.hideResponse(place, true)).toBe(true)
    expect(await isHidden()).toEqual([true])
    await take(store(), { ...act, actId: uniqueId('act'), responseId: uniqueId('response'), revision: 2 })
    expect(await isHidden()).toEqual([true])
    expect(await store().participants.hideResponse(place, false)).toBe(true)
    expect(await isHidden()).toEqual([false])
    expect(await store().participants.hideResponse({ ...place, run: 2 }, true)).toBe(false)
  })

  it('scores everybody who answered a scored slide and is still there', async () => {
    const session = await sessionIn(store(), { state: openOn('quiz-one') })
    const ids: string[] = []
    for (let index = 0; index < 4; index++) ids.push(await joinIn(store(), session.id))
    const [winner = '', zero = '', removed = ''] = ids
    const answer = { sessionId: session.id }
    await take(store(), buildQuizAnswer({ ...answer, participantId: winner, points: 900, elapsedMs: 1200 }))
    await take(store(), buildQuizAnswer({ ...answer, participantId: zero, points: 0, elapsedMs: 0 }))
    await take(store(), buildQuizAnswer({ ...answer, participantId: removed }))
    await take(store(), buildRemove({ ...answer, participantId: removed }))
    const who = { nickname: 'Aigerim', avatar: 3, team: null, out: false }
    const expected = [
      { id: winner, ...who, score: 900, timeMs: 1200 },
      { id: zero, ...who, score: 0, timeMs: 0 },
    ]
    expect(await store().participants.scores(session.id)).toEqual(
      expected.sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
  })

  it('lists questions by upvotes, then age, without hidden ones unless asked', async () => {
    const session = await sessionIn(store())
    const [author, fan] = [await joinIn(store(), session.id), await joinIn(store(), session.id)]
    const ask = async (at: number, text: string, anonymous = false) => {
      const questionId = uniqueId('question')
      const by = { sessionId: session.id, participantId: author }
      await take(store(), buildQuestion({ ...by, questionId, at, text, anonymous }))
      return questionId
    }
    const old = await ask(testTime + 1, 'Old?')
    const loved = await ask(testTime + 2, 'Loved?', true)
    const rude = await ask(testTime + 3, 'Rude?')
    await take(store(), buildUpvote({ sessionId: session.id, participantId: fan, questionId: loved }))
    const list = async (withHidden: boolean, limit = 10) =>
      (await store().questions.list(session.id, withHidden, limit)).map(({ id }) => id)
    expect(await list(false)).toEqual([loved, old, rude])
    expect(await list(false, 1)).toEqual([loved])
    expect(await store().questions.moderate(session.id, rude, { hidden: true })).toBe(true)
    expect(await list(false)).toEqual([loved, old])
    expect(await list(true)).toEqual([loved, old, rude])
    expect(await store().questions.moderate(session.id, rude, { hidden: false })).toBe(true)
    expect(await list(false)).toEqual([loved, old, rude])

    expect(await store().questions.moderate(session.id, loved, { answeredAt: testTime + 9 })).toBe(true)
    expect((await store().questions.list(session.id, false, 1))[0]).toEqual({
      ...{ id: loved, sessionId: session.id, participantId: author, slideId: null, text: 'Loved?' },
      ...{ anonymous: true, nickname: 'Aigerim', avatar: 3, upvotes: 1, answeredAt: testTime + 9 },
      ...{ hidden: false, pending: false, marked: false, answer: null, original: null },
      ...{ stage: 2, at: testTime + 2 },
    })
    await store().questions.moderate(session.id, loved, { answeredAt: null })
    expect((await store().questions.list(session.id, false, 1))[0]?.answeredAt).toBeNull()
    const other = await sessionIn(store())
    expect(await store().questions.moderate(other.id, loved, { hidden: true })).toBe(false)

    expect(await store().questions.upvotedBy(session.id, fan)).toEqual([loved])
    expect(await store().questions.upvotedBy(session.id, author)).toEqual([])
    const asked = await store().questions.askedBy(session.id, author)
    expect(asked.map(({ id }) => id)).toEqual([old, loved, rude])
    expect(await store().questions.askedBy(session.id, fan)).toEqual([])
  })

  it('[HINT2] remembers hints in order, by participant, slide and run', async () => {
    const session = await sessionIn(store())
    const [anna, boris] = [await joinIn(store(), session.id), await joinIn(store(), session.id)]
    const of = { sessionId: session.id, participantId: anna, slideId: 'quiz', run: 1 }
    const { hintsOf, takeHint } = store().participants
    expect(await takeHint(of, 2, testTime)).toBe(false)
    expect(await takeHint(of, 1, testTime)).toBe(true)
    expect(await takeHint(of, 3, testTime)).toBe(false)
    expect(await takeHint(of, 2, testTime + 1)).toBe(true)
    expect(await takeHint(of, 1, testTime + 2)).toBe(true)
    expect(await takeHint(of, 2, testTime + 2)).toBe(true)
    expect(await takeHint({ ...of, run: 2 }, 1, testTime)).toBe(true)
    expect(await hintsOf(session.id, anna)).toEqual([
      { slideId: 'quiz', run: 1, taken: 2 },
      { slideId: 'quiz', run: 2, taken: 1 },
    ])
    expect(await hintsOf(session.id, boris)).toEqual([])
  })
}
