import { describe, expect, it } from 'vitest'
import { accepts, followingSlide, nextLeaderboard, nextStep } from '../../../client/console/session-state.ts'
import type { SlideProgress } from '../../../shared/core/session/state.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { buildConsoleView, buildDeck, viewOf } from '../presenting/build-session.ts'

const { slides } = buildDeck()

const at = (slideId: string, progress: SlideProgress): ConsoleView => {
  const view = viewOf(slideId)
  return { ...view, slide: view.slide && { ...view.slide, progress }, slides: { [slideId]: progress } }
}

describe('nextStep', () => {
  it('says what the large button would do', () => {
    expect(nextStep(buildConsoleView(), slides)).toBe('start')
    expect(nextStep(viewOf('slide-title'), slides)).toBe('next')
    expect(nextStep(viewOf('slide-poll'), slides)).toBe('next')
    expect(nextStep(at('slide-quiz', { run: 1, phase: 'ready' }), slides)).toBe('open')
    expect(nextStep(at('slide-quiz', { run: 1, phase: 'closed' }), slides)).toBe('reveal')
    expect(nextStep(at('slide-quiz', { run: 1, phase: 'revealed' }), slides)).toBe('next')
    expect(nextStep(viewOf('slide-draw'), slides)).toBe('none')
  })
})

describe('accepts', () => {
  it('asks the core', () => {
    expect(accepts(buildConsoleView(), slides, { do: 'back' })).toBe(false)
    expect(accepts(viewOf('slide-title'), slides, { do: 'open' })).toBe(false)
    expect(accepts(viewOf('slide-poll'), slides, { do: 'close' })).toBe(true)
    expect(accepts(viewOf('slide-poll'), slides, { do: 'reveal' })).toBe(false)
  })
})

describe('what comes', () => {
  it('is the first slide in the lobby, then the one after', () => {
    expect(followingSlide(buildConsoleView(), slides)?.id).toBe('slide-title')
    expect(followingSlide(viewOf('slide-poll'), slides)?.id).toBe('slide-quiz')
    expect(followingSlide(viewOf('slide-draw'), slides)).toBeNull()
  })

  it('is the leaderboard ahead, else the first of the deck', () => {
    expect(nextLeaderboard(viewOf('slide-poll'), slides)?.id).toBe('slide-board')
    expect(nextLeaderboard(viewOf('slide-draw'), slides)?.id).toBe('slide-board')
    expect(nextLeaderboard(viewOf('slide-draw'), slides.slice(0, 3))).toBeNull()
  })
})
