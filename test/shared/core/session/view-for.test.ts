import { describe, expect, it } from 'vitest'
import { newSessionState, type SessionState } from '../../../../shared/core/session/state.ts'
import {
  audienceView,
  consoleView,
  type SessionFacts,
  screenView,
} from '../../../../shared/core/session/view-for.ts'
import type { DrawView } from '../../../../shared/protocol/views.ts'
import { newSlide, type SlideOf } from '../../../../shared/slides/deck.ts'

const secret = 'SECRET'
const quiz: SlideOf<'quiz-pick'> = {
  ...newSlide('quiz-pick', 'quiz'),
  notes: secret,
  stage: secret,
  rules: [{ when: 'text-contains', words: [secret], stage: secret }],
}
quiz.config = {
  ...quiz.config,
  explanation: secret,
  options: quiz.config.options.map((option) => ({ ...option, text: option.id, stage: secret })),
}

const draw: DrawView = {
  drawId: '0'.repeat(32),
  slideId: 'draw',
  phase: 'drawn',
  tier: 'C',
  commitment: '',
  entries: 2,
  joined: 2,
  root: '',
  winners: [],
  wheel: { names: ['Айгүл', 'Борис'], slices: 2, winnerSlices: [1], spin: 0.5, drawnAt: 1 },
}

function facts(state: Partial<SessionState>, extra: Partial<SessionFacts> = {}): SessionFacts {
  return {
    code: 'ABC234',
    joinUrl: 'http://host/j/ABC234',
    title: 'Deck',
    language: 'kk',
    slides: [quiz],
    state: { ...newSessionState, ...state },
    version: 7,
    draw: null,
    standings: null,
    ...extra,
  }
}
const at = (phase: 'closed' | 'revealed'): Partial<SessionState> => ({
  stand: { status: 'showing', slideId: 'quiz' },
  slides: { quiz: { run: 1, phase } },
})

describe('views', () => {
  it('[VIEW1] keep the key, the tags, the rules and the notes from phones and screens before the reveal', () => {
    for (const view of [audienceView, screenView]) {
      expect(JSON.stringify(view(facts(at('closed')), 5))).not.toContain(secret)
      expect(JSON.stringify(view(facts(at('closed')), 5))).not.toContain('"correct"')
    }
  })

  it('[VIEW2] give the key and the explanation, and nothing more, at the reveal', () => {
    const revealed = audienceView(facts(at('revealed')), 5)
    expect(revealed.slide?.config).toMatchObject({ correct: 'a', explanation: secret })
    expect(JSON.stringify(revealed).split(secret)).toHaveLength(2)
  })

  it('[VIEW3] show results on the screen after the reveal, and on phones only where the deck says so', () => {
    expect(screenView(facts(at('closed')), 5).slide?.showsResults).toBe(false)
    expect(screenView(facts(at('revealed')), 5).slide?.showsResults).toBe(true)
    expect(audienceView(facts(at('revealed')), 5).slide?.showsResults).toBe(false)
    const onPhones = { ...quiz, resultsOnPhones: true }
    expect(audienceView(facts(at('revealed'), { slides: [onPhones] }), 5).slide?.showsResults).toBe(true)
    expect(consoleView(facts(at('closed')), 5).slide?.showsResults).toBe(true)
  })

  it('[VIEW4] keep the names on the wheel from phones', () => {
    expect(audienceView(facts({}, { draw }), 5).draw?.wheel).toEqual({ ...draw.wheel, names: [] })
    expect(screenView(facts({}, { draw }), 5).draw?.wheel?.names).toHaveLength(2)
  })

  it('[VIEW5] carry the version and the server time', () => {
    expect(audienceView(facts({}), 42)).toMatchObject({
      version: 7,
      sentAt: 42,
      status: 'lobby',
      slide: null,
    })
  })
})
