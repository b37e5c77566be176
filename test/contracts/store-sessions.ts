import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { fourStages } from '../../shared/core/funnel/stages.ts'
import { answerGraceMs } from '../../shared/core/session/answer-grace.ts'
import { newSessionState, type SessionState } from '../../shared/core/session/state.ts'
import { buildQuizAnswer, buildRemove, buildResponse } from '../support/build-acts.ts'
import { buildDeck, buildSession, openOn, showing, testTime, uniqueId } from '../support/build-session.ts'
import { joinIn, sessionIn, take } from './session-in.ts'

const ended: SessionState = {
  ...newSessionState,
  stand: { status: 'ended', endedAt: testTime + 9 },
  startedAt: testTime,
}

export function describeSessions(store: () => Store): void {
  it('gives a session back as it was', async () => {
    const session = await sessionIn(store(), { stages: fourStages, state: newSessionState })
    expect(await store().sessions.byId(session.id)).toEqual(session)
    expect(await store().sessions.byCode(session.code)).toEqual(session)
    expect(await store().sessions.byId('nothing')).toBeNull()
    expect(await store().sessions.byCode('NOCODE')).toBeNull()
  })

  it('uses a code again after the end only, and finds the running session first', async () => {
    const first = await sessionIn(store())
    const again = buildSession({
      workspaceId: first.workspaceId,
      code: first.code,
      createdAt: testTime - 1,
    })
    expect(await store().sessions.create(again)).toBe(false)
    expect(await store().sessions.saveState(first.id, 1, ended, null)).toBe(true)
    expect((await store().sessions.byCode(first.code))?.id).toBe(first.id)
    expect(await store().sessions.create(again)).toBe(true)
    expect((await store().sessions.byCode(first.code))?.id).toBe(again.id)
    await store().sessions.saveState(again.id, 1, ended, null)
    expect((await store().sessions.byCode(first.code))?.id).toBe(first.id)
  })

  it('lets one of two changes at the same version win', async () => {
    const session = await sessionIn(store())
    const states = ['quiz-one', 'text-one'].map((slideId) => openOn(slideId))
    const saved = await Promise.all(
      states.map((state) => store().sessions.saveState(session.id, 1, state, null)),
    )
    expect([...saved].sort()).toEqual([false, true])
    const stored = await store().sessions.byId(session.id)
    expect(stored?.version).toBe(2)
    expect(stored?.state).toEqual(states[saved.indexOf(true)])
    expect(await store().sessions.saveState('nothing', 1, ended, null)).toBe(false)
  })

  it('knows which slides are due', async () => {
    const closesAt = testTime + 20_000
    const session = await sessionIn(store(), { state: openOn('quiz-one', 1, closesAt) })
    const isDue = async (now: number) => (await store().sessions.due(now)).includes(session.id)
    expect(await isDue(closesAt + answerGraceMs - 1)).toBe(false)
    expect(await isDue(closesAt + answerGraceMs)).toBe(true)
    await store().sessions.saveState(session.id, 1, showing('quiz-one', { run: 1, phase: 'closed' }), null)
    expect(await isDue(closesAt + answerGraceMs)).toBe(false)
    await store().sessions.saveState(session.id, 2, openOn('quiz-one', 2, closesAt), null)
    expect(await isDue(closesAt + answerGraceMs)).toBe(true)
    await store().sessions.saveState(session.id, 3, ended, null)
    expect(await isDue(closesAt + answerGraceMs)).toBe(false)
  })

  it('takes the points of a reset slide off, once, and leaves the others', async () => {
    const session = await sessionIn(store(), { state: openOn('quiz-one') })
    const participantId = await joinIn(store(), session.id)
    const other = await joinIn(store(), session.id)
    const answer = { sessionId: session.id, participantId, scored: true, changeable: false }
    const standing = async (id: string) => {
      const record = await store().participants.byId(id)
      return [record?.score, record?.timeMs]
    }
    const scored = async () => (await store().participants.scores(session.id)).map(({ id }) => id)
    await take(store(), buildQuizAnswer({ ...answer, points: 900, elapsedMs: 1200 }))
    await take(store(), buildQuizAnswer({ ...answer, participantId: other, points: 0, elapsedMs: 5000 }))
    await store().sessions.saveState(session.id, 1, openOn('poll-one'), null)
    await take(store(), buildResponse({ ...answer, points: 40, elapsedMs: 8 }))
    expect(await standing(participantId)).toEqual([940, 1208])
    expect(await scored()).toEqual([participantId, other].sort())

    await store().sessions.saveState(session.id, 2, openOn('quiz-one', 2), 'quiz-one')
    expect(await standing(participantId)).toEqual([40, 8])
    expect(await standing(other)).toEqual([0, 0])
    expect(await scored()).toEqual([participantId])

    await take(store(), buildQuizAnswer({ ...answer, run: 2, points: 500, elapsedMs: 100 }))
    expect(await standing(participantId)).toEqual([540, 108])
    await store().sessions.saveState(session.id, 3, openOn('quiz-one', 3), 'quiz-one')
    expect(await standing(participantId)).toEqual([40, 8])
    expect(await store().participants.responsesOf(session.id, participantId)).toHaveLength(3)
  })

  it('does not take points off when another change came first', async () => {
    const session = await sessionIn(store(), { state: openOn('quiz-one') })
    const participantId = await joinIn(store(), session.id)
    await take(store(), buildQuizAnswer({ sessionId: session.id, participantId }))
    expect(await store().sessions.saveState(session.id, 7, openOn('quiz-one', 2), 'quiz-one')).toBe(false)
    expect((await store().participants.byId(participantId))?.score).toBe(900)
  })

  it('lists the newest first with who is there and how many answers there are', async () => {
    const old = await sessionIn(store())
    const fresh = await sessionIn(store(), {
      workspaceId: old.workspaceId,
      createdAt: testTime + 1,
      state: newSessionState,
      title: 'Later',
    })
    const [one, two] = [await joinIn(store(), old.id), await joinIn(store(), old.id)]
    for (const participantId of [one, two]) {
      await take(store(), buildResponse({ sessionId: old.id, participantId }))
    }
    await take(store(), buildRemove({ sessionId: old.id, participantId: two }))
    await store().sessions.saveState(old.id, 1, ended, null)
    expect(await store().sessions.list(old.workspaceId)).toEqual([
      {
        ...{ id: fresh.id, title: 'Later', code: fresh.code, deckId: null, status: 'lobby' },
        ...{ createdAt: testTime + 1, startedAt: null, endedAt: null, participants: 0, responses: 0 },
      },
      {
        ...{ id: old.id, title: old.title, code: old.code, deckId: null, status: 'ended' },
        ...{ createdAt: testTime, startedAt: testTime, endedAt: testTime + 9, participants: 1, responses: 2 },
      },
    ])
    expect(await store().sessions.list('nowhere')).toEqual([])
  })

  it('outlives its deck', async () => {
    const { workspaceId } = await sessionIn(store())
    const row = { id: uniqueId('deck'), workspaceId, deck: buildDeck(), version: 1, isDemo: false }
    await store().decks.create({ ...row, createdAt: testTime, updatedAt: testTime })
    const session = await sessionIn(store(), { workspaceId, deckId: row.id })
    await store().decks.delete(workspaceId, row.id)
    expect(await store().sessions.byId(session.id)).toEqual({ ...session, deckId: null })
  })

  it('goes with everything of its own when deleted, by its own workspace only', async () => {
    const session = await sessionIn(store())
    const participantId = await joinIn(store(), session.id)
    await take(store(), buildResponse({ sessionId: session.id, participantId }))
    expect(await store().sessions.delete('another', session.id)).toBe(false)
    expect(await store().sessions.delete(session.workspaceId, session.id)).toBe(true)
    expect(await store().sessions.delete(session.workspaceId, session.id)).toBe(false)
    expect(await store().sessions.byId(session.id)).toBeNull()
    expect(await store().participants.byId(participantId)).toBeNull()
    expect(await store().reports.recount(session.id)).toEqual({ slides: [], funnel: {} })
    expect(await store().reports.slideCounts(session.id, 'poll-one', 1)).toEqual({})
    expect(await store().reports.funnelCounts(session.id)).toEqual({})
  })

  it('keeps scoped tokens until they are revoked', async () => {
    const session = await sessionIn(store())
    const token = { sessionId: session.id, createdAt: testTime }
    const screen = { ...token, tokenHash: uniqueId('token'), role: 'screen' as const }
    const console = { ...token, tokenHash: uniqueId('token'), role: 'console' as const }
    const helper = {
      ...token,
      createdAt: testTime + 1,
      tokenHash: uniqueId('token'),
      role: 'moderator' as const,
    }
    for (const each of [screen, console, helper]) await store().sessions.createToken(each)
    expect(await store().sessions.tokens(session.id)).toEqual([helper, screen, console])
    const other = await sessionIn(store())
    expect(await store().sessions.tokens(other.id)).toEqual([])
    expect(await store().sessions.revokeToken(other.id, helper.tokenHash)).toBe(false)
    expect(await store().sessions.revokeToken(session.id, helper.tokenHash)).toBe(true)
    expect(await store().sessions.revokeToken(session.id, helper.tokenHash)).toBe(false)
    expect(await store().sessions.byToken(helper.tokenHash)).toBeNull()
    expect(await store().sessions.byToken(screen.tokenHash)).toEqual(screen)
    expect(await store().sessions.byToken(console.tokenHash)).toEqual(console)
    expect(await store().sessions.byToken('nothing')).toBeNull()
    await store().sessions.revokeTokens(session.id)
    expect(await store().sessions.byToken(screen.tokenHash)).toBeNull()
  })
}
