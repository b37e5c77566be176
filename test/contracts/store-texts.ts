import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { buildQuestion, buildResponse, buildUpvote } from '../support/build-acts.ts'
import { testTime, uniqueId } from '../support/build-session.ts'
import { joinIn, sessionIn, take } from './session-in.ts'

/** Questions and free texts that are marked, wait, are corrected and answered. */
export function describeTexts(store: () => Store): void {
  it('keeps a question that waits from the room until it is shown or hidden', async () => {
    const session = await sessionIn(store())
    const [author, fan] = [await joinIn(store(), session.id), await joinIn(store(), session.id)]
    const by = { sessionId: session.id, participantId: author }
    const loved = buildQuestion({ ...by, at: testTime })
    const waiting = buildQuestion({ ...by, at: testTime + 1, text: 'Rude?', marked: true, pending: true })
    await take(store(), loved)
    await take(store(), waiting)
    await take(store(), buildUpvote({ ...by, participantId: fan, questionId: loved.questionId }))
    const list = async (withHidden: boolean) =>
      (await store().questions.list(session.id, withHidden, 10)).map(({ id }) => id)
    expect(await list(false)).toEqual([loved.questionId])
    // What waits stands first, however much the others are wanted.
    expect(await list(true)).toEqual([waiting.questionId, loved.questionId])
    const upvote = buildUpvote({ ...by, participantId: fan, questionId: waiting.questionId })
    expect(await store().intake.commit([upvote])).toEqual([{ ok: false, refusal: 'unknown-question' }])
    expect(await store().questions.byId(session.id, waiting.questionId)).toMatchObject({
      ...{ marked: true, pending: true, hidden: false },
    })

    const moderate = (hidden: boolean) =>
      store().questions.moderate(session.id, waiting.questionId, { hidden })
    expect(await moderate(false)).toBe(true)
    expect(await list(false)).toEqual([loved.questionId, waiting.questionId])
    await take(store(), upvote)
    expect(await moderate(true)).toBe(true)
    expect(await store().questions.byId(session.id, waiting.questionId)).toMatchObject({
      ...{ marked: true, pending: false, hidden: true, upvotes: 1 },
    })
    const other = await sessionIn(store())
    expect(await store().questions.byId(other.id, waiting.questionId)).toBeNull()
  })

  it('keeps what was asked when a question is corrected, and takes its repeat', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const question = buildQuestion({
      sessionId: session.id,
      participantId,
      text: 'Is it GPDR?',
      marked: true,
    })
    const id = question.questionId
    await take(store(), question)
    expect(await store().questions.moderate(session.id, id, { text: 'Is it GDPR?', marked: false })).toBe(
      true,
    )
    expect(await store().questions.moderate(session.id, id, { text: 'GDPR?', marked: false })).toBe(true)
    const corrected = { text: 'GDPR?', original: 'Is it GPDR?', marked: false }
    expect(await store().questions.byId(session.id, id)).toMatchObject(corrected)
    await take(store(), { ...question, actId: uniqueId('act') })
    const changed = { ...question, actId: uniqueId('act'), text: 'GDPR?' }
    expect(await store().intake.commit([changed])).toEqual([{ ok: false, refusal: 'conflict' }])
    expect(await store().questions.byId(session.id, id)).toMatchObject(corrected)
  })

  it('keeps an answer in writing, and when the question was answered first', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const { questionId: id, ...question } = buildQuestion({ sessionId: session.id, participantId })
    await take(store(), { ...question, questionId: id })
    const change = (answer: string, answeredAt: number) =>
      store().questions.moderate(session.id, id, { answer, answeredAt })
    await change('Yes.', testTime + 5)
    await change('Yes, always.', testTime + 9)
    expect(await store().questions.byId(session.id, id)).toMatchObject({
      ...{ answer: 'Yes, always.', answeredAt: testTime + 5 },
    })
    await store().questions.moderate(session.id, id, { answer: null })
    expect(await store().questions.byId(session.id, id)).toMatchObject({
      ...{ answer: null, answeredAt: testTime + 5 },
    })
  })

  it('keeps a text that waits from the room, and looks at a changed one anew', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    const answer = buildResponse({
      ...{ sessionId: session.id, participantId, text: 'rude', marked: true, pending: true },
    })
    await take(store(), answer)
    const entries = async (withHidden: boolean) =>
      (await store().reports.entries(session.id, 'poll-one', 1, withHidden, 10)).map(
        ({ hidden, pending, marked }) => ({ hidden, pending, marked }),
      )
    expect(await entries(false)).toEqual([])
    expect(await entries(true)).toEqual([{ hidden: false, pending: true, marked: true }])
    const place = { sessionId: session.id, slideId: 'poll-one', run: 1, participantId }
    await store().participants.hideResponse(place, false)
    expect(await entries(false)).toEqual([{ hidden: false, pending: false, marked: true }])
    const again = { ...answer, actId: uniqueId('act'), responseId: uniqueId('response'), revision: 2 }
    await take(store(), again)
    expect(await entries(false)).toEqual([])
    await store().participants.hideResponse(place, true)
    expect(await entries(true)).toEqual([{ hidden: true, pending: false, marked: true }])
  })

  it('finds one participant’s text, hidden or not, as long as they were not removed', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    await take(store(), buildResponse({ sessionId: session.id, participantId, text: 'Lovely' }))
    const entryOf = (person: string, run = 1) => store().reports.entryOf(session.id, 'poll-one', run, person)
    expect(await entryOf(participantId)).toMatchObject({ participantId, text: 'Lovely', hidden: false })
    const place = { sessionId: session.id, slideId: 'poll-one', run: 1, participantId }
    await store().participants.hideResponse(place, true)
    expect(await entryOf(participantId)).toMatchObject({ hidden: true })
    expect(await entryOf(participantId, 2)).toBeNull()
    expect(await entryOf(await joinIn(store(), session.id))).toBeNull()
    const removal = { type: 'remove' as const, sessionId: session.id, at: testTime, participantId }
    await take(store(), { ...removal, actId: uniqueId('act') })
    expect(await entryOf(participantId)).toBeNull()
  })

  it('keeps what was decided about words, for each run', async () => {
    const session = await sessionIn(store())
    const word = { sessionId: session.id, slideId: 'cloud', run: 1, key: 'w:сука' }
    await store().words.decide(word, true)
    await store().words.decide({ ...word, key: 'w:price' }, true)
    await store().words.decide({ ...word, key: 'w:price' }, false)
    expect(await store().words.decided(session.id, 'cloud', 1)).toEqual([
      { key: 'w:price', hidden: false },
      { key: 'w:сука', hidden: true },
    ])
    expect(await store().words.decided(session.id, 'cloud', 2)).toEqual([])
    await store().sessions.delete(session.workspaceId, session.id)
    expect(await store().words.decided(session.id, 'cloud', 1)).toEqual([])
  })
}
