import { describe, expect, it } from 'vitest'
import { newSessionState, type SessionState } from '../../../../shared/core/session/state.ts'
import {
  audienceView,
  consoleView,
  moderatorView,
  type SessionFacts,
  screenView,
} from '../../../../shared/core/session/view-for.ts'
import type { DrawView } from '../../../../shared/protocol/views.ts'
import { newSlide, type SlideOf } from '../../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../../shared/slides/deck-settings.ts'

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
    rehearsal: false,
    language: 'kk',
    slides: [quiz],
    state: { ...newSessionState, ...state },
    version: 7,
    draw: null,
    standings: null,
    settings: newDeckSettings,
    left: null,
    spotlight: null,
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

  it('[VIEW30] shows held results neither on screens nor on phones before the reveal', () => {
    const poll = { ...newSlide('poll', 'poll'), resultsOnPhones: true }
    const of = (phase: 'closed' | 'revealed', holdResults: boolean) =>
      facts(
        {
          stand: { status: 'showing', slideId: 'poll' },
          slides: { poll: { run: 1, phase } },
          ...(holdResults && { holdResults }),
        },
        { slides: [poll] },
      )
    const shows = (told: SessionFacts) => [
      screenView(told, 1).slide?.showsResults,
      audienceView(told, 1).slide?.showsResults,
      consoleView(told, 1).slide?.showsResults,
    ]
    expect(shows(of('closed', true))).toEqual([false, false, true])
    expect(shows(of('closed', false))).toEqual([true, true, true])
    expect(shows(of('revealed', true))).toEqual([true, true, true])
  })

  it('[VIEW31] tells only consoles where the presenter looks while the room is frozen', () => {
    const told = facts({ ...at('closed'), frozen: { slideId: 'elsewhere' } })
    expect(consoleView(told, 1).frozen).toEqual({ slideId: 'elsewhere' })
    expect(JSON.stringify([screenView(told, 1), audienceView(told, 1)])).not.toContain('elsewhere')
  })

  it('[VIEW32] gives the screens their language, and phones the deck’s', () => {
    const told = facts({ ...at('closed'), language: 'ru' })
    expect(screenView(told, 1).language).toBe('ru')
    expect(consoleView(told, 1).language).toBe('ru')
    expect(audienceView(told, 1).language).toBe('kk')
  })

  it('[VIEW5] carry the version and the server time', () => {
    expect(audienceView(facts({}), 42)).toMatchObject({
      version: 7,
      sentAt: 42,
      status: 'lobby',
      slide: null,
    })
  })

  it('[VIEW7] tell a moderator what is shown, and nothing that is secret', () => {
    const view = moderatorView(facts(at('revealed'), { draw, settings: newDeckSettings }), 5)
    expect(view.slide).toEqual({
      id: 'quiz',
      kind: 'quiz-pick',
      progress: { run: 1 },
      heading: quiz.config.question,
      index: 0,
    })
    expect(JSON.stringify(view)).not.toContain(secret)
    expect(JSON.stringify(view)).not.toContain('Айгүл')
    expect(moderatorView(facts({}), 5)).toMatchObject({ slide: null, status: 'lobby', version: 7 })
  })

  it('[VIEW20] do not tell phones where a video is', () => {
    const playing = facts({
      stand: { status: 'showing', slideId: 'quiz' },
      slides: { quiz: { run: 1, phase: 'ready', playback: { playing: true, positionMs: 5, at: 1 } } },
    })
    expect(audienceView(playing, 5).slide?.progress).toEqual({ run: 1, phase: 'ready' })
    expect(screenView(playing, 5).slide?.progress.playback).toEqual({ playing: true, positionMs: 5, at: 1 })
  })
})
