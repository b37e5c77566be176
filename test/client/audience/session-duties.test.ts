import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { spreadMs, startDuties } from '../../../client/audience/session-duties.ts'
import { noAnswers } from '../../../client/connection/audience-answers.ts'
import type { AudienceState } from '../../../client/connection/audience-store.ts'
import { emptyLiveState } from '../../../client/connection/live-state.ts'
import type { SlideView } from '../../../shared/protocol/views.ts'
import { buildAudienceView, buildSlideView } from '../connection/build-views.ts'
import { createManualSystem } from '../connection/manual-system.ts'

const answer = { run: 1, revision: 1, answer: { picked: 'a' }, points: null, elapsedMs: 10 }

function watch(slide: SlideView | null, change: Partial<AudienceState> = {}) {
  const system = createManualSystem()
  const asked: string[] = []
  const store = createStore<AudienceState>(() => ({
    ...emptyLiveState,
    ...noAnswers,
    connection: { status: 'live' },
    view: buildAudienceView({ slide }),
    me: { participantId: 'p1', nickname: 'Otter', avatar: 0, team: null, out: false },
    game: null,
    join: { step: 'joined' },
    standing: null,
    upvoted: [],
    asked: [],
    lingering: [],
    hints: {},
    receipts: {},
    ...change,
  }))
  const stop = startDuties(
    {
      ...store,
      loadStanding: async () => void asked.push('standing'),
      loadQuestions: async () => void asked.push('questions'),
      loadReceipt: async (drawId) => void asked.push(`receipt ${drawId}`),
      won: (drawId, place) => void asked.push(`won ${drawId} ${place}`),
    },
    system,
  )
  return { system, asked, store, stop }
}

const quiz = buildSlideView({
  kind: 'quiz-pick',
  scored: true,
  progress: { phase: 'revealed', run: 1 },
  revealed: true,
})
const answered = { answers: { 'slide-1:1': answer } }
const draw = {
  drawId: 'd1',
  slideId: 'slide-1',
  phase: 'locked' as const,
  tier: 'C' as const,
  commitment: '',
  entries: 1,
  joined: 1,
  root: '',
  winners: [],
  wheel: null,
}

describe('session duties', () => {
  it('ask for the standing after the reveal of an own answer, once, within the spread', async () => {
    const { system, asked, store } = watch(quiz, answered)
    expect(asked).toEqual([])
    await system.advance(spreadMs.standing)
    expect(asked).toEqual(['standing'])
    store.setState({ clockOffsetMs: 5 })
    await system.advance(10_000)
    expect(asked).toEqual(['standing'])
  })

  it('do not all ask at the same moment', async () => {
    const moments = new Set<number>()
    for (let seed = 1; seed <= 10; seed += 1) {
      const system = createManualSystem({ seed })
      const { store } = watch(quiz, answered)
      let at = -1
      startDuties(
        {
          ...store,
          loadStanding: async () => {
            at = system.now()
          },
          loadQuestions: async () => {},
          loadReceipt: async () => {},
          won: () => {},
        },
        system,
      )
      await system.advance(spreadMs.standing)
      moments.add(at)
    }
    expect(moments.size).toBeGreaterThan(5)
  })

  it('ask for no standing without an answer, without a reveal, or for a kind without points', async () => {
    const hidden = buildSlideView({ kind: 'quiz-pick', scored: true })
    const poll = buildSlideView({ kind: 'poll', revealed: true })
    for (const [slide, change] of [
      [quiz, {}],
      [hidden, answered],
      [poll, answered],
      [quiz, { ...answered, me: null }],
      [quiz, { ...answered, connection: { status: 'reconnecting', overdue: false } }],
    ] as const) {
      const { system, asked } = watch(slide, change)
      await system.advance(5000)
      expect(asked).toEqual([])
    }
  })

  it('ask for the standing on a leaderboard, and again after a reconnect', async () => {
    const { system, asked, store } = watch(buildSlideView({ kind: 'leaderboard' }))
    await system.advance(5000)
    store.setState({ connection: { status: 'reconnecting', overdue: false } })
    store.setState({ connection: { status: 'live' } })
    await system.advance(5000)
    expect(asked).toEqual(['standing', 'standing'])
  })

  it('ask for the standing at the end, of those who played', async () => {
    const ended = buildAudienceView({ status: 'ended', slide: null })
    const played = watch(null, { view: ended, answers: { 'slide-1:1': { ...answer, points: 0 } } })
    await played.system.advance(5000)
    expect(played.asked).toEqual(['standing'])
    const polled = watch(null, { view: ended, ...answered })
    await polled.system.advance(5000)
    expect(polled.asked).toEqual([])
  })

  it('ask for the questions where they are shown', async () => {
    const { system, asked } = watch(buildSlideView({ kind: 'q-and-a' }))
    await system.advance(spreadMs.questions)
    expect(asked).toEqual(['questions'])
  })

  it('ask for the receipt once the draw is locked, and find the place in it without asking', async () => {
    const slide = buildSlideView({ kind: 'winner-draw' })
    const open = buildAudienceView({ slide, draw: { ...draw, phase: 'open' } })
    const { system, asked, store } = watch(slide, { view: open })
    await system.advance(5000)
    expect(asked).toEqual([])
    store.setState({ view: { ...open, draw } })
    await system.advance(spreadMs.receipt)
    expect(asked).toEqual(['receipt d1'])
    store.setState({ receipts: { d1: { receipt: { entryId: 'e1' }, place: null } } })
    const winners = [{ nickname: 'Otter', avatar: 0, entryId: 'e1' }]
    store.setState({ view: { ...open, draw: { ...draw, phase: 'drawn', winners } } })
    await system.advance(5000)
    expect(new Set(asked)).toEqual(new Set(['receipt d1', 'won d1 1']))
  })

  it('drop what was planned when the slide has gone, and all when stopped', async () => {
    const { system, asked, store, stop } = watch(quiz, answered)
    store.setState({ view: buildAudienceView({ version: 2, slide: buildSlideView({ id: 'next' }) }) })
    await system.advance(5000)
    store.setState({ view: buildAudienceView({ version: 3, slide: quiz }) })
    stop()
    await system.advance(5000)
    expect(asked).toEqual([])
  })
})
