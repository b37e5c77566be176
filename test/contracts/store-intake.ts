import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { moveKey, nowKey } from '../../shared/core/funnel/funnel-counts.ts'
import {
  buildCorrection,
  buildIdentity,
  buildJoin,
  buildLead,
  buildQuestion,
  buildQuizAnswer,
  buildRemove,
  buildResponse,
  buildUpvote,
  tag,
} from '../support/build-acts.ts'
import { openOn, showing, testTime, uniqueId } from '../support/build-session.ts'
import { countsOf, joinIn, sessionIn, take } from './session-in.ts'

const closed = showing('poll-one', { run: 1, phase: 'closed' })

export function describeIntake(store: () => Store): void {
  const counts = (sessionId: string, slideId = 'poll-one', run = 1) =>
    store().reports.slideCounts(sessionId, slideId, run)
  const funnel = (sessionId: string) => store().reports.funnelCounts(sessionId)

  it('takes an empty batch', async () => {
    expect(await store().intake.commit([])).toEqual([])
  })

  it('gives the results in the order of the acts, of several sessions at once', async () => {
    const one = await sessionIn(store())
    const two = await sessionIn(store())
    const [first, second] = [buildJoin({ sessionId: one.id }), buildJoin({ sessionId: two.id })]
    const answer = (sessionId: string, participantId: string) => buildResponse({ sessionId, participantId })
    const results = await store().intake.commit([
      first,
      buildJoin({ sessionId: 'nowhere' }),
      second,
      answer(one.id, first.participantId),
      answer(one.id, second.participantId),
      answer(two.id, second.participantId),
    ])
    expect(results.map((result) => (result.ok ? result.participantId : result.refusal))).toEqual([
      first.participantId,
      'unknown-session',
      second.participantId,
      first.participantId,
      'not-joined',
      second.participantId,
    ])
    expect(await counts(one.id)).toEqual({ 'o:a': 1, '#': 1 })
    expect(await counts(two.id)).toEqual({ 'o:a': 1, '#': 1 })
  })

  it('joins whoever holds a token once, in the session where they did', async () => {
    const session = await sessionIn(store())
    const other = await sessionIn(store())
    const tokenHash = uniqueId('token')
    const id = await joinIn(store(), session.id, { tokenHash })
    expect(await joinIn(store(), session.id, { tokenHash, nickname: 'Other' })).toBe(id)
    expect(await joinIn(store(), other.id, { tokenHash })).not.toBe(id)
    expect((await store().participants.byId(id))?.nickname).toBe('Aigerim')
    expect(await funnel(session.id)).toEqual({ [nowKey(0)]: 1 })
    const twins = [1, 2].map(() => buildJoin({ sessionId: session.id, tokenHash: `${tokenHash}-twin` }))
    const results = await Promise.all(twins.map((twin) => store().intake.commit([twin])))
    expect(results[0]).toEqual(results[1])
    expect(await funnel(session.id)).toEqual({ [nowKey(0)]: 2 })
  })

  it('counts a repeat once and refuses another body under the same id', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const act = buildResponse({ sessionId: session.id, participantId, tag: tag(2) })
    const first = await take(store(), act)
    expect(first.moves).toHaveLength(1)
    expect(await take(store(), { ...act, actId: uniqueId('act'), elapsedMs: 7 })).toEqual({
      ...first,
      moves: [],
    })
    expect(await store().intake.commit([{ ...act, answer: '{"picked":["b"]}' }])).toEqual([
      { ok: false, refusal: 'conflict' },
    ])
    expect(await counts(session.id)).toEqual({ 'o:a': 1, '#': 1 })
    expect(await funnel(session.id)).toEqual({ [nowKey(2)]: 1, [moveKey(0, 2)]: 1 })
  })

  it('moves the counts when an answer changes, and leaves none at zero', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const act = { sessionId: session.id, participantId }
    await take(store(), buildResponse({ ...act, counts: { 'o:a': 1, 'o:b': 1 } }))
    await take(store(), buildResponse({ ...act, revision: 2, counts: { 'o:b': 1, 'o:c': 3 } }))
    expect(await counts(session.id)).toEqual({ 'o:b': 1, 'o:c': 3, '#': 1 })
    await take(store(), buildResponse({ ...act, revision: 1, counts: { 'o:z': 1 } }))
    expect(await counts(session.id)).toEqual({ 'o:b': 1, 'o:c': 3, '#': 1 })
  })

  it('takes nothing for a run that is closed, and the repeat of what it had taken', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const act = buildResponse({ sessionId: session.id, participantId })
    await take(store(), act)
    await store().sessions.saveState(session.id, 1, closed, null)
    expect(
      await store().intake.commit([buildResponse({ ...act, responseId: uniqueId('response') })]),
    ).toEqual([{ ok: false, refusal: 'closed' }])
    await take(store(), act)
    await store().sessions.saveState(session.id, 2, openOn('poll-one', 2), 'poll-one')
    expect(await store().intake.commit([{ ...act, responseId: uniqueId('response') }])).toEqual([
      { ok: false, refusal: 'closed' },
    ])
    await take(store(), buildResponse({ ...act, responseId: uniqueId('response'), run: 2 }))
    expect(await counts(session.id, 'poll-one', 1)).toEqual({ 'o:a': 1, '#': 1 })
    expect(await counts(session.id, 'poll-one', 2)).toEqual({ 'o:a': 1, '#': 1 })
  })

  it('lets the database decide a race between answers and the close', async () => {
    const session = await sessionIn(store())
    const people = Array.from({ length: 20 }, () => uniqueId('person'))
    for (const participantId of people) await joinIn(store(), session.id, { participantId })
    for (let round = 0; round < 10; round++) {
      const run = round + 1
      await store().sessions.saveState(session.id, 1 + 2 * round, openOn('poll-one', run), null)
      const answers = people.map((participantId) =>
        store().intake.commit([buildResponse({ sessionId: session.id, participantId, run })]),
      )
      const close = store().sessions.saveState(
        session.id,
        2 + 2 * round,
        showing('poll-one', { run, phase: 'closed' }),
        null,
      )
      const taken = (await Promise.all(answers)).flat().filter((result) => result.ok).length
      expect(await close).toBe(true)
      expect((await counts(session.id, 'poll-one', run))['#'] ?? 0).toBe(taken)
      const late = buildResponse({
        sessionId: session.id,
        participantId: people[0] ?? '',
        run,
        changeable: true,
      })
      expect(await store().intake.commit([late])).toEqual([{ ok: false, refusal: 'closed' }])
    }
  })

  it('raises score and stage with the answer', async () => {
    const session = await sessionIn(store(), { state: openOn('quiz-one') })
    const participantId = await joinIn(store(), session.id)
    await take(store(), buildQuizAnswer({ sessionId: session.id, participantId, tag: tag(2) }))
    expect(await store().participants.byId(participantId)).toMatchObject({
      score: 900,
      timeMs: 1200,
      stage: 2,
    })
  })

  it('makes a prospect once, finds them again, and lets them enter where they were', async () => {
    const session = await sessionIn(store(), { state: openOn('form-one') })
    const next = await sessionIn(store(), { workspaceId: session.workspaceId, state: openOn('form-one') })
    const elsewhere = await sessionIn(store(), { state: openOn('form-one') })
    const email = `${uniqueId('mail')}@northwind.example`
    const lead = async (sessionId: string, identity = buildIdentity({ email })) => {
      const participantId = await joinIn(store(), sessionId)
      const { moves } = await take(store(), buildLead({ sessionId, participantId, identity, tag: tag(3) }))
      return {
        participantId,
        moves,
        prospectId: (await store().participants.byId(participantId))?.prospectId,
      }
    }
    const first = await lead(session.id)
    expect(first.moves).toMatchObject([{ from: 0, to: 3, cause: 'response', prospectId: first.prospectId }])
    await take(
      store(),
      buildCorrection({ sessionId: session.id, participantId: first.participantId, stage: 5 }),
    )

    const second = await lead(next.id, buildIdentity({ email, company: 'Southwind', role: '' }))
    expect(second.prospectId).toBe(first.prospectId)
    expect(second.moves).toMatchObject([{ from: 0, to: 5, cause: 'recognised' }])
    expect(await funnel(next.id)).toEqual({ [nowKey(5)]: 1 })
    expect((await store().reports.participants(next.id))[0]?.prospect).toMatchObject({
      company: 'Southwind',
      role: 'CTO',
    })
    expect((await lead(elsewhere.id)).prospectId).not.toBe(first.prospectId)
  })

  it('makes one prospect of the same e-mail in two batches at the same moment', async () => {
    const session = await sessionIn(store(), { state: openOn('form-one') })
    const people = [await joinIn(store(), session.id), await joinIn(store(), session.id)]
    const email = `${uniqueId('mail')}@northwind.example`
    await Promise.all(
      people.map((participantId) =>
        take(
          store(),
          buildLead({ sessionId: session.id, participantId, identity: buildIdentity({ email }) }),
        ),
      ),
    )
    const records = await Promise.all(people.map((id) => store().participants.byId(id)))
    expect(records[0]?.prospectId).toEqual(expect.any(String))
    expect(records[1]?.prospectId).toBe(records[0]?.prospectId)
  })

  it('counts upvotes, and takes them back', async () => {
    const session = await sessionIn(store())
    const author = await joinIn(store(), session.id)
    const fans = [await joinIn(store(), session.id), await joinIn(store(), session.id)]
    const questionId = uniqueId('question')
    await take(store(), buildQuestion({ sessionId: session.id, participantId: author, questionId }))
    const upvote = (participantId: string, up = true) =>
      take(store(), buildUpvote({ sessionId: session.id, participantId, questionId, up }))
    const upvotes = async () => (await store().questions.list(session.id, false, 1))[0]?.upvotes
    expect(await upvotes()).toBe(0)
    await Promise.all(fans.map((fan) => upvote(fan)))
    await upvote(fans[0] ?? '')
    await upvote(author)
    expect(await upvotes()).toBe(2)
    await upvote(fans[0] ?? '', false)
    expect(await upvotes()).toBe(1)
    expect(await store().questions.upvotedBy(session.id, fans[0] ?? '')).toEqual([])
    await store().questions.moderate(session.id, questionId, { hidden: true })
    const act = buildUpvote({ sessionId: session.id, participantId: fans[0] ?? '', questionId })
    expect(await store().intake.commit([act])).toEqual([{ ok: false, refusal: 'unknown-question' }])
  })

  it('corrects a stage with its actor and reason, which is no move of the session', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const act = { sessionId: session.id, participantId }
    await take(store(), buildResponse({ ...act, tag: tag(4) }))
    await take(store(), buildCorrection({ ...act, stage: 1, actor: 'Dana', reason: 'Wrong form' }))
    expect((await store().participants.byId(participantId))?.stage).toBe(1)
    expect(await funnel(session.id)).toEqual({ [nowKey(1)]: 1, [moveKey(0, 4)]: 1 })
    expect((await store().reports.moves(session.id, 1))[0]).toMatchObject({
      ...{ from: 4, to: 1, cause: 'correction', actor: 'Dana', evidence: 'Wrong form', slideId: null },
    })
  })

  it('takes a removed participant off the funnel and leaves their answers', async () => {
    const session = await sessionIn(store())
    const tokenHash = uniqueId('token')
    const participantId = await joinIn(store(), session.id, { tokenHash })
    const act = { sessionId: session.id, participantId }
    await take(store(), buildResponse(act))
    await take(store(), buildRemove(act))
    await take(store(), buildRemove(act))
    expect(await funnel(session.id)).toEqual({ [moveKey(0, 1)]: 1 })
    expect(await counts(session.id)).toEqual({ 'o:a': 1, '#': 1 })
    expect(await store().intake.commit([buildJoin({ sessionId: session.id, tokenHash })])).toEqual([
      { ok: false, refusal: 'removed' },
    ])
  })

  it('keeps what it takes exactly, whatever the text', async () => {
    const session = await sessionIn(store())
    const nickname = `'"; drop table session; -- {1,2} NULL \\N 🎡 ә`
    const participantId = await joinIn(store(), session.id, { nickname, at: testTime })
    const act = { sessionId: session.id, participantId }
    await take(
      store(),
      buildResponse({ ...act, text: nickname, evidence: 'NULL', counts: { [nickname]: 2 } }),
    )
    expect((await store().participants.byId(participantId))?.nickname).toBe(nickname)
    expect(await store().participants.responsesOf(session.id, participantId)).toMatchObject([
      { text: nickname, evidence: 'NULL' },
    ])
    expect(await counts(session.id)).toEqual({ [nickname]: 2, '#': 1 })
    // A zero byte must not make the batch of everybody else fail; whether it is kept is the database's business.
    await take(store(), buildQuestion({ ...act, text: 'zero\0byte' }))
    expect((await store().questions.list(session.id, false, 1))[0]?.text).toMatch(/^zero\0?byte$/)
  })

  it('leaves nothing of a batch that fails, and goes on', async () => {
    const session = await sessionIn(store())
    const taken = await joinIn(store(), session.id)
    const good = buildJoin({ sessionId: session.id })
    // Two participants under one id: no plan can foresee it, only the database refuses it.
    const bad = buildJoin({ sessionId: session.id, participantId: taken })
    const answer = buildResponse({ sessionId: session.id, participantId: good.participantId })
    await expect(store().intake.commit([good, answer, bad])).rejects.toThrow()
    expect(await store().participants.byId(good.participantId)).toBeNull()
    const runs = [{ slideId: 'poll-one', run: 1 }]
    expect(await countsOf(store(), session.id, runs)).toEqual({ slides: [], funnel: { [nowKey(0)]: 1 } })
    expect(await store().intake.commit([good, answer])).toMatchObject([{ ok: true }, { ok: true }])
    expect(await countsOf(store(), session.id, runs)).toEqual(await store().reports.recount(session.id))
  })

  it('waits for a transaction that is open, and lets it wait in turn', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const drawId = uniqueId('draw')
    const times = { createdAt: testTime, lockedAt: null, drawnAt: null }
    await store().draws.open(
      {
        ...{ id: drawId, sessionId: session.id, slideId: 'draw-one', phase: 'open', tier: 'C', seed: '' },
        ...{ ...times, outcome: null },
      },
      '{}',
    )
    // Long enough for several batches to come while it writes.
    const entries = Array.from({ length: 5000 }, (_, sequence) => ({
      ...{ drawId, entryId: `entry-${sequence}`, participantId: `person-${sequence}`, salt: '' },
      ...{ weight: 1, leaf: String(sequence), sequence, place: null },
    }))
    let isLocked = false
    const locking = store()
      .draws.lock(drawId, testTime, entries, '{}')
      .then((locked) => {
        isLocked = true
        return locked
      })
    do {
      await take(store(), buildQuestion({ sessionId: session.id, participantId, text: uniqueId('text') }))
    } while (!isLocked)
    expect(await locking).toBe(true)
    expect(await store().draws.entries(drawId)).toHaveLength(5000)
  })

  it('does not mix with a change that takes several statements', async () => {
    const session = await sessionIn(store(), { state: openOn('quiz-one') })
    const people = Array.from({ length: 30 }, () => uniqueId('person'))
    for (const participantId of people) await joinIn(store(), session.id, { participantId })
    for (let run = 1; run <= 8; run++) {
      const answers = people.map((participantId) =>
        store().intake.commit([buildQuizAnswer({ sessionId: session.id, participantId, run, points: run })]),
      )
      const reset = store().sessions.saveState(session.id, run, openOn('quiz-one', run + 1), 'quiz-one')
      await Promise.all([...answers, reset])
      expect(await reset).toBe(true)
      // Taken before the reset or refused after it: no point of an earlier run is left over.
      for (const participantId of people) {
        expect(await store().participants.byId(participantId)).toMatchObject({ score: 0, timeMs: 0 })
      }
    }
  })
}
