import { describe, expect, it } from 'vitest'
import { moveKey, nowKey } from '../../../../shared/core/funnel/funnel-counts.ts'
import type { Act, LoadedSession } from '../../../../shared/core/session/acts.ts'
import { answerGraceMs } from '../../../../shared/core/session/answer-grace.ts'
import {
  buildCorrection,
  buildJoin,
  buildLead,
  buildQuestion,
  buildQuizAnswer,
  buildRemove,
  buildResponse,
  buildUpvote,
  tag,
} from '../../../support/build-acts.ts'
import { buildLoadedSession } from '../../../support/build-loaded.ts'
import { testTime } from '../../../support/build-session.ts'
import { MemoryIntake } from '../../../support/memory-intake.ts'

const join = buildJoin({ participantId: 'participant', tokenHash: 'token' })

/** A store in which `participant` has joined `session`. */
function joined(session: Partial<LoadedSession> = {}): MemoryIntake {
  const store = new MemoryIntake(buildLoadedSession(session))
  store.commit([join])
  return store
}

const change = (store: MemoryIntake, session: Partial<LoadedSession>) =>
  store.sessions.set('session', buildLoadedSession(session))

const accepted = { ok: true, participantId: 'participant' }
const nothing = (store: MemoryIntake, act: Act) =>
  expect(Object.values(store.plan([act]).writes).flat()).toEqual([])

describe('joining', () => {
  it('[INT1] makes a participant at the first stage', () => {
    const store = joined()
    expect(store.participants.get('participant')).toMatchObject({ stage: 0, score: 0, removed: false })
    expect(store.joined.get('participant')).toMatchObject({ nickname: 'Aigerim', channel: 'newsletter' })
    expect(store.funnel('session')).toEqual({ [nowKey(0)]: 1 })
  })

  it('[INT2] keeps whoever holds the token who they were', () => {
    const store = joined()
    const again = { ...join, participantId: 'somebody-else', nickname: 'Other' }
    expect(store.commit([again])).toEqual([{ ...accepted, elapsedMs: 0, moves: [] }])
    nothing(store, again)

    const [first, second] = new MemoryIntake(buildLoadedSession()).commit([join, again])
    expect(first).toEqual(second)
  })

  it('[INT3] lets nobody back who was removed', () => {
    const store = joined()
    const results = store.commit([
      buildRemove(),
      join,
      buildResponse(),
      buildQuestion(),
      buildCorrection({ stage: 2 }),
    ])
    expect(results.slice(1)).toEqual(new Array(4).fill({ ok: false, refusal: 'removed' }))
  })

  it('[INT4] takes nothing new after the end, but for corrections and removals', () => {
    const store = joined()
    store.commit([buildQuestion({ questionId: 'question' })])
    change(store, { ended: true, open: null })
    const results = store.commit([
      join,
      buildJoin(),
      buildResponse(),
      buildQuestion(),
      buildUpvote(),
      buildCorrection({ stage: 4 }),
      buildRemove(),
    ])
    expect(results.map((result) => result.ok || result.refusal)).toEqual([
      true,
      'session-ended',
      'session-ended',
      'session-ended',
      'session-ended',
      true,
      true,
    ])
  })

  it('[INT23] knows only its own sessions and their participants', () => {
    const store = new MemoryIntake(buildLoadedSession(), buildLoadedSession({ id: 'other' }))
    store.commit([join])
    const results = store.commit([
      buildJoin({ sessionId: 'nowhere' }),
      buildResponse({ sessionId: 'other' }),
      buildQuestion({ participantId: 'nobody' }),
      buildCorrection({ sessionId: 'other' }),
      buildRemove({ participantId: 'nobody' }),
    ])
    expect(results).toEqual(
      ['unknown-session', 'not-joined', 'not-joined', 'unknown-participant', 'unknown-participant'].map(
        (refusal) => ({ ok: false, refusal }),
      ),
    )
  })
})

describe('answering', () => {
  const a = buildResponse({ responseId: 'first' })
  const b = buildResponse({
    responseId: 'second',
    revision: 2,
    answer: '{"picked":["b","c"]}',
    counts: { 'o:b': 1, 'o:c': 1 },
  })

  it('[INT5] adds the counts of the answer, and one for its author', () => {
    const store = joined()
    expect(store.commit([a])).toMatchObject([{ ...accepted, elapsedMs: 1000 }])
    expect(store.counts('session', 'poll-one')).toEqual({ 'o:a': 1, '#': 1 })
  })

  it('[INT6] gives the first result to a repeat, also after the slide has closed', () => {
    const store = joined()
    store.commit([a])
    change(store, { open: null })
    const repeat = { ...a, actId: 'again', elapsedMs: 9999, at: a.at + 60_000 }
    expect(store.commit([repeat])).toEqual([{ ...accepted, elapsedMs: 1000, moves: [] }])
    nothing(store, repeat)
  })

  it('[INT7] refuses the same id with another body', () => {
    const store = joined()
    expect(store.commit([a, { ...a, answer: '{"picked":["b"]}', counts: { 'o:b': 1 } }])).toMatchObject([
      { ok: true },
      { ok: false, refusal: 'conflict' },
    ])
    expect(store.counts('session', 'poll-one')).toEqual({ 'o:a': 1, '#': 1 })
  })

  it('[INT8] takes the old counts away when an answer changes', () => {
    for (const batches of [[[a, b]], [[a], [b]]]) {
      const store = joined()
      for (const batch of batches) store.commit(batch)
      expect(store.counts('session', 'poll-one')).toEqual({ 'o:b': 1, 'o:c': 1, '#': 1 })
      expect([...store.responses.values()]).toMatchObject([{ id: 'second', revision: 2 }])
    }
  })

  it('[INT9] takes one answer where only one is allowed', () => {
    const store = joined()
    expect(
      store.commit([
        { ...a, changeable: false },
        { ...b, changeable: false },
      ]),
    ).toMatchObject([{ ok: true }, { ok: false, refusal: 'already-answered' }])
    expect(store.counts('session', 'poll-one')).toEqual({ 'o:a': 1, '#': 1 })
  })

  it('[INT10] leaves the newer answer when an older frame comes late', () => {
    const store = joined()
    expect(store.commit([b, a])).toMatchObject([{ ok: true }, { ok: true }])
    expect(store.counts('session', 'poll-one')).toEqual({ 'o:b': 1, 'o:c': 1, '#': 1 })
    nothing(store, a)
  })

  it('[INT11] takes answers for the open slide and its current run, until the grace is over', () => {
    const closesAt = testTime + 20_000
    const takes = (act: Act, open: LoadedSession['open']) => joined({ open }).commit([act])[0]?.ok
    const open = { slideId: 'poll-one', run: 1, closesAt }
    expect(takes({ ...a, at: closesAt + answerGraceMs }, open)).toBe(true)
    expect(takes({ ...a, at: closesAt + answerGraceMs + 1 }, open)).toBe(false)
    expect(takes({ ...a, at: closesAt + 1e9 }, { ...open, closesAt: null })).toBe(true)
    expect(takes({ ...a, run: 2 }, open)).toBe(false)
    expect(takes({ ...a, slideId: 'quiz-one' }, open)).toBe(false)
    expect(joined({ open: null }).commit([a])).toEqual([{ ok: false, refusal: 'closed' }])
  })

  it('[INT12] takes a lingering answer later too, in the current run', () => {
    const takes = (run: number, runs: Record<string, number>) =>
      joined({ open: null, runs }).commit([buildLead({ run })])[0]?.ok
    expect(takes(1, { 'form-one': 1 })).toBe(true)
    expect(takes(1, { 'form-one': 2 })).toBe(false)
    expect(takes(1, {})).toBe(false)
  })

  it('[INT13] adds up points and times of scored answers, and replaces them on a change', () => {
    const standing = (store: MemoryIntake) => {
      const { score, timeMs } = store.participants.get('participant') ?? {}
      return { score, timeMs }
    }
    const store = joined()
    const scored = { ...a, scored: true, points: 900, elapsedMs: 1200 }
    store.commit([scored, { ...b, scored: false, run: 1, slideId: 'quiz-one' }])
    expect(standing(store)).toEqual({ score: 900, timeMs: 1200 })
    store.commit([{ ...b, scored: true, points: 700, elapsedMs: 3000 }])
    expect(standing(store)).toEqual({ score: 700, timeMs: 3000 })
    change(store, { open: { slideId: 'quiz-one', run: 1, closesAt: null } })
    store.commit([buildQuizAnswer({ points: 50, elapsedMs: 10 })])
    expect(standing(store)).toEqual({ score: 750, timeMs: 3010 })
  })
})

describe('stages', () => {
  it('[INT14] rise to the tag and never fall on their own', () => {
    const store = joined()
    const [rise, fall] = store.commit([
      buildResponse({ actId: 'cause', tag: tag(3), evidence: 'Price' }),
      buildResponse({ revision: 2, tag: tag(1) }),
    ])
    expect(rise).toMatchObject({
      moves: [
        { id: 'cause', from: 0, to: 3, cause: 'response', slideId: 'poll-one', run: 1, evidence: 'Price' },
      ],
    })
    expect(fall).toMatchObject({ ok: true, moves: [] })
    expect(store.participants.get('participant')?.stage).toBe(3)
    expect(store.funnel('session')).toEqual({ [nowKey(3)]: 1, [moveKey(0, 3)]: 1 })
  })

  it('[INT15] are corrected up or down with a reason, and that is no move of the session', () => {
    const store = joined()
    store.commit([buildResponse({ tag: tag(3) })])
    const down = buildCorrection({ stage: 1, actor: 'Dana', reason: 'Tried the wrong form' })
    const results = store.commit([
      down,
      buildCorrection({ stage: 1 }),
      buildCorrection({ stage: 5 }),
      buildCorrection({ stage: 6 }),
    ])
    expect(results).toMatchObject([
      { moves: [{ from: 3, to: 1, cause: 'correction', actor: 'Dana', evidence: 'Tried the wrong form' }] },
      { ok: true, moves: [] },
      { moves: [{ from: 1, to: 5 }] },
      { ok: false, refusal: 'invalid' },
    ])
    expect(store.funnel('session')).toEqual({ [nowKey(5)]: 1, [moveKey(0, 3)]: 1 })
  })
})

describe('questions', () => {
  const question = buildQuestion({ questionId: 'question', tag: tag(2) })
  const other = buildJoin({ participantId: 'other', tokenHash: 'other' })
  const upvote = buildUpvote({ participantId: 'other' })

  it('[INT20] are asked once', () => {
    const store = joined()
    expect(store.commit([question])).toMatchObject([{ moves: [{ to: 2, cause: 'question', run: null }] }])
    nothing(store, { ...question, actId: 'again' })
    store.commit([other])
    expect(
      store.commit([
        { ...question, text: 'Other?' },
        { ...question, participantId: 'other' },
      ]),
    ).toEqual(new Array(2).fill({ ok: false, refusal: 'conflict' }))
    const stored = store.questions.get('question')
    if (stored) store.questions.set('question', { ...stored, text: 'Corrected?' })
    nothing(store, { ...question, actId: 'after the correction' })
    expect(store.commit([{ ...question, text: 'Corrected?' }])).toEqual([{ ok: false, refusal: 'conflict' }])
  })

  it('[INT21] are upvoted once by each, and not by their author', () => {
    const store = joined()
    store.commit([other, question])
    const upvotes = () => store.questions.get('question')?.upvotes
    store.commit([upvote, { ...upvote, actId: 'again' }])
    expect(upvotes()).toBe(1)
    nothing(store, { ...upvote, actId: 'once-more' })
    store.commit([{ ...upvote, up: false }])
    expect(upvotes()).toBe(0)
    nothing(store, { ...upvote, up: false })
    nothing(store, buildUpvote())
    store.commit([upvote, { ...upvote, up: false }, upvote])
    expect(upvotes()).toBe(1)
  })

  it('[INT21] cannot be upvoted while they wait for approval', () => {
    const store = joined()
    const waiting = { ...question, pending: true }
    expect(store.commit([other, waiting, upvote]).at(-1)).toEqual({ ok: false, refusal: 'unknown-question' })
    expect(store.commit([upvote])).toEqual([{ ok: false, refusal: 'unknown-question' }])
  })

  it('[INT21] cannot be upvoted when hidden or unknown', () => {
    const store = joined()
    store.commit([other, question])
    const stored = store.questions.get('question')
    if (stored) store.questions.set('question', { ...stored, hidden: true })
    expect(store.commit([upvote, { ...upvote, questionId: 'nothing' }])).toEqual(
      new Array(2).fill({ ok: false, refusal: 'unknown-question' }),
    )
  })
})

describe('removing', () => {
  it('[INT22] takes a participant off the funnel and leaves what they gave', () => {
    const store = joined()
    store.commit([buildResponse({ tag: tag(2) }), buildRemove()])
    expect(store.funnel('session')).toEqual({ [moveKey(0, 2)]: 1 })
    expect(store.counts('session', 'poll-one')).toEqual({ 'o:a': 1, '#': 1 })
    nothing(store, buildRemove())
  })
})
