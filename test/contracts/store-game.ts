import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { buildAward, buildJoin, buildQuizAnswer, buildTeam } from '../support/build-acts.ts'
import { openOn } from '../support/build-session.ts'
import { joinIn, sessionIn, take } from './session-in.ts'

/** What the quiz as a whole asks of a store: awards, teams, standings. */
export function describeGame(store: () => Store): void {
  it('keeps the share of an answer exactly, and gives the answers that count', async () => {
    const session = await sessionIn(store(), { state: openOn('quiz-one') })
    const participantId = await joinIn(store(), session.id)
    await take(store(), buildQuizAnswer({ sessionId: session.id, participantId, share: 1 / 3, points: 300 }))
    expect(await store().participants.scoredAnswers(session.id)).toEqual([
      {
        ...{ participantId, slideId: 'quiz-one', run: 1, share: 1 / 3, elapsedMs: 1200, hints: 0 },
        points: 300,
      },
    ])
    await store().sessions.saveState(session.id, 1, openOn('quiz-one', 2), 'quiz-one')
    expect(await store().participants.scoredAnswers(session.id)).toEqual([])
  })

  it('takes awards: points, score, streak and who is out', async () => {
    const session = await sessionIn(store(), { state: openOn('quiz-one') })
    const participantId = await joinIn(store(), session.id)
    const answer = { sessionId: session.id, participantId }
    await take(store(), buildQuizAnswer(answer))
    expect(await store().participants.countLeft(session.id)).toBe(1)
    for (const _ of ['once', 'twice']) await take(store(), buildAward({ ...answer, out: true }))
    expect(await store().participants.byId(participantId)).toMatchObject({ score: 1000, out: true })
    expect(await store().participants.players(session.id)).toMatchObject([
      { id: participantId, streak: 2, out: true },
    ])
    expect((await store().participants.responsesOf(session.id, participantId))[0]?.points).toBe(1000)
    expect(await store().participants.countLeft(session.id)).toBe(0)
    expect(await store().participants.scores(session.id)).toMatchObject([{ score: 1000, out: true }])
    const runs = (run: number) => [{ slideId: 'quiz-one', run }]
    expect(await store().participants.scoresOf(session.id, runs(1))).toEqual([
      { id: participantId, score: 1000, timeMs: 1200 },
    ])
    expect(await store().participants.scoresOf(session.id, runs(2))).toEqual([])
    expect(await store().participants.scoresOf(session.id, [])).toEqual([])
  })

  it('fills the smallest team, also when people come in several batches at the same moment', async () => {
    const session = await sessionIn(store())
    const batches = Array.from({ length: 6 }, () =>
      Array.from({ length: 5 }, () => buildJoin({ sessionId: session.id, balanceOver: 4 })),
    )
    await Promise.all(batches.map((batch) => store().intake.commit(batch)))
    const sizes = Object.values(await store().participants.teamSizes(session.id))
    expect(sizes.toSorted()).toEqual([7, 7, 8, 8])
  })

  it('moves a participant to another team', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id, { team: 0 })
    await take(store(), buildTeam({ sessionId: session.id, participantId, team: 3 }))
    expect((await store().participants.byId(participantId))?.team).toBe(3)
    expect(await store().participants.teamSizes(session.id)).toEqual({ 3: 1 })
  })
}
