import { describe, expect, it } from 'vitest'
import type { Act, LoadedSession } from '../../../../shared/core/session/acts.ts'
import {
  buildAward,
  buildJoin,
  buildQuizAnswer,
  buildResponse,
  buildTeam,
} from '../../../support/build-acts.ts'
import { buildLoadedSession } from '../../../support/build-loaded.ts'
import { MemoryIntake } from '../../../support/memory-intake.ts'

const quizOpen: Partial<LoadedSession> = {
  open: { slideId: 'quiz-one', run: 1, closesAt: null },
  runs: { 'quiz-one': 1 },
}
const join = buildJoin({ participantId: 'participant', tokenHash: 'token' })

function answered(): MemoryIntake {
  const store = new MemoryIntake(buildLoadedSession(quizOpen))
  store.commit([join, buildQuizAnswer()])
  return store
}
const person = (store: MemoryIntake) => store.participants.get('participant')
const nothing = (store: MemoryIntake, act: Act) =>
  expect(Object.values(store.plan([act]).writes).flat()).toEqual([])

describe('an award', () => {
  it('[INT27] sets points, score, streak and who is out; twice is once', () => {
    const store = answered()
    store.commit([buildAward({ out: true })])
    expect(person(store)).toMatchObject({ score: 1000, timeMs: 1200, streak: 2, out: true })
    expect([...store.responses.values()][0]?.points).toBe(1000)
    nothing(store, buildAward({ out: true }))
  })

  it('[INT27] is taken after the end', () => {
    const store = answered()
    store.sessions.set('session', buildLoadedSession({ ...quizOpen, open: null, ended: true }))
    expect(store.commit([buildAward()])).toMatchObject([{ ok: true }])
    expect(person(store)?.score).toBe(1000)
  })

  it('[INT27] in the batch of the answer itself comes to the same', () => {
    const store = new MemoryIntake(buildLoadedSession(quizOpen))
    store.commit([join, buildQuizAnswer(), buildAward()])
    expect(person(store)?.score).toBe(1000)
    expect([...store.responses.values()][0]?.points).toBe(1000)
  })

  it('[INT28] changes no points of an answer that is missing or was reset', () => {
    const store = answered()
    store.commit([buildAward({ streak: 0, answers: [{ slideId: 'quiz-two', run: 1, points: 50 }] })])
    expect(person(store)?.score).toBe(900)
    store.sessions.set('session', buildLoadedSession({ ...quizOpen, runs: { 'quiz-one': 2 } }))
    store.commit([buildAward({ streak: 0 })])
    expect(person(store)?.score).toBe(900)
  })
})

describe('somebody who is out', () => {
  it('[INT29] cannot answer a scored slide, and can answer a poll', () => {
    const store = answered()
    store.commit([buildAward({ out: true })])
    store.sessions.set(
      'session',
      buildLoadedSession({ open: { slideId: 'quiz-two', run: 1, closesAt: null }, runs: { 'quiz-two': 1 } }),
    )
    expect(store.commit([buildQuizAnswer({ slideId: 'quiz-two' })])).toEqual([{ ok: false, refusal: 'out' }])
    store.sessions.set('session', buildLoadedSession())
    expect(store.commit([buildResponse()])).toMatchObject([{ ok: true }])
  })

  it('[INT29] gets the first result of an earlier answer again', () => {
    const store = new MemoryIntake(buildLoadedSession(quizOpen))
    const first = buildQuizAnswer()
    store.commit([join, first, buildAward({ out: true })])
    expect(store.commit([first])).toMatchObject([{ ok: true, elapsedMs: 1200 }])
  })
})

describe('teams', () => {
  it('[INT30] newcomers get the smallest team, also within a batch', () => {
    const store = new MemoryIntake(buildLoadedSession())
    const joins = Array.from({ length: 7 }, (_, index) =>
      buildJoin({ participantId: `p${index}`, tokenHash: `t${index}`, balanceOver: 3 }),
    )
    const results = [...store.commit(joins.slice(0, 5)), ...store.commit(joins.slice(5))]
    expect(results.map((result) => result.ok && result.team)).toEqual([0, 1, 2, 0, 1, 2, 0])
  })

  it('[INT30] whoever comes back keeps their team', () => {
    const store = new MemoryIntake(buildLoadedSession())
    store.commit([{ ...join, team: 2 }])
    expect(store.commit([{ ...join, team: 0 }])).toMatchObject([{ ok: true, team: 2 }])
    expect(person(store)?.team).toBe(2)
  })

  it('[INT31] are chosen once by oneself, and any time by the presenter', () => {
    const store = new MemoryIntake(buildLoadedSession())
    store.commit([join])
    const own = (team: number) => store.commit([buildTeam({ team, by: 'participant' })])[0]
    expect(own(1)).toMatchObject({ ok: true })
    expect(own(1)).toMatchObject({ ok: true })
    expect(own(0)).toEqual({ ok: false, refusal: 'team-chosen' })
    store.commit([buildTeam({ team: null })])
    expect(person(store)?.team).toBeNull()
    expect(own(0)).toMatchObject({ ok: true })
  })
})
