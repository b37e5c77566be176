import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerGraceMs } from '../../../../shared/core/session/answer-grace.ts'
import { closeDue, decide, type SessionCommand } from '../../../../shared/core/session/decide.ts'
import { newSessionState, type SessionState } from '../../../../shared/core/session/state.ts'
import { newSlide, type Slide } from '../../../../shared/slides/deck.ts'

const quiz: Slide = { ...newSlide('quiz-pick', 'quiz'), timeLimitSec: 20 }
const slides: Slide[] = [
  newSlide('title', 'title'),
  newSlide('poll', 'poll'),
  quiz,
  newSlide('q-and-a', 'ques'),
]

function run(
  commands: readonly SessionCommand[],
  state: SessionState = newSessionState,
  now = 1000,
): SessionState {
  return commands.reduce((before, command) => {
    const decision = decide(before, command, slides, now)
    if (!decision.ok) throw new Error(`${command.do} was refused: ${decision.refusal}`)
    return decision.value
  }, state)
}
const refusal = (state: SessionState, command: SessionCommand, drawn: string[] = []) => {
  const decision = decide(state, command, slides, 1000, drawn)
  return decision.ok ? null : decision.refusal
}
const advance: SessionCommand = { do: 'advance' }

describe('decide', () => {
  it('[CMD1] opens a poll as it is shown and a quiz by hand', () => {
    const atPoll = run([{ do: 'show', slideId: 'poll' }])
    expect(atPoll.slides.poll).toEqual({ run: 1, phase: 'open', openedAt: 1000, closesAt: null })
    const atQuiz = run([{ do: 'show', slideId: 'quiz' }])
    expect(atQuiz.slides.quiz).toEqual({ run: 1, phase: 'ready' })
    expect(run([{ do: 'open' }], atQuiz).slides.quiz).toEqual({
      run: 1,
      phase: 'open',
      openedAt: 1000,
      closesAt: 21_000,
    })
  })

  it('[CMD2] lets the clicker do whatever comes next', () => {
    const phases: string[] = []
    let state = newSessionState
    for (let press = 0; press < 6; press++) {
      state = run([advance], state)
      const { stand } = state
      if (stand.status === 'showing') phases.push(`${stand.slideId} ${state.slides[stand.slideId]?.phase}`)
    }
    expect(phases).toEqual([
      'title ready',
      'poll open',
      'quiz ready',
      'quiz open',
      'quiz revealed',
      'ques ready',
    ])
    expect(refusal(state, advance)).toBe('last-slide')
  })

  it('[CMD3] closes a slide that is left, and does not open it again by coming back', () => {
    const back = run([{ do: 'show', slideId: 'poll' }, advance, { do: 'back' }])
    expect(back.stand).toEqual({ status: 'showing', slideId: 'poll' })
    expect(back.slides.poll).toEqual({ run: 1, phase: 'closed' })
    expect(run([{ do: 'open' }], back).slides.poll?.phase).toBe('open')
  })

  it('[CMD4] begins a new run on reset', () => {
    const reset = run([{ do: 'show', slideId: 'quiz' }, { do: 'open' }, { do: 'reveal' }, { do: 'reset' }])
    expect(reset.slides.quiz).toEqual({ run: 2, phase: 'ready' })
  })

  it('[CMD5] reopens or resets no slide whose draw was locked', () => {
    const state = run([{ do: 'show', slideId: 'poll' }, { do: 'close' }])
    expect(refusal(state, { do: 'reset' }, ['poll'])).toBe('draw-is-done')
    expect(refusal(state, { do: 'open' }, ['poll'])).toBe('draw-is-done')
  })

  it('[CMD6] does nothing after the end', () => {
    const ended = run([advance, { do: 'end' }])
    expect(ended.stand).toEqual({ status: 'ended', endedAt: 1000 })
    expect(refusal(ended, advance)).toBe('session-ended')
    expect(refusal(ended, { do: 'end' })).toBe('session-ended')
  })

  it('[CMD7] says why a command cannot be', () => {
    expect(refusal(newSessionState, { do: 'open' })).toBe('nothing-shown')
    expect(refusal(newSessionState, { do: 'back' })).toBe('first-slide')
    expect(refusal(newSessionState, { do: 'show', slideId: 'none' })).toBe('unknown-slide')
    const title = run([{ do: 'show', slideId: 'title' }])
    expect(refusal(title, { do: 'open' })).toBe('takes-no-answers')
    expect(refusal(title, { do: 'back' })).toBe('first-slide')
    expect(refusal(run([{ do: 'show', slideId: 'poll' }]), { do: 'reveal' })).toBe('nothing-to-reveal')
  })

  it('[CMD8] closes a timed slide when the grace after its limit is over, and not before', () => {
    const open = run([{ do: 'show', slideId: 'quiz' }, { do: 'open' }])
    expect(closeDue(open, 21_000 + answerGraceMs - 1)).toBeNull()
    expect(closeDue(open, 21_000 + answerGraceMs)?.slides.quiz).toEqual({ run: 1, phase: 'closed' })
    expect(closeDue(newSessionState, 1e15)).toBeNull()
  })

  it('[CMD9] never has two slides open, never changes a slide that is not shown, never takes a run back', () => {
    const command: fc.Arbitrary<SessionCommand> = fc.oneof(
      fc.constantFrom<SessionCommand>(
        advance,
        { do: 'back' },
        { do: 'open' },
        { do: 'close' },
        { do: 'reveal' },
        { do: 'reset' },
      ),
      fc
        .constantFrom('title', 'poll', 'quiz', 'ques')
        .map((slideId): SessionCommand => ({ do: 'show', slideId })),
    )
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let state = newSessionState
        for (const next of commands) {
          const decision = decide(state, next, slides, 1000)
          if (!decision.ok) continue
          const after = decision.value
          const open = Object.entries(after.slides).filter(([, progress]) => progress.phase === 'open')
          expect(open.length).toBeLessThanOrEqual(1)
          for (const [id] of open) expect(after.stand).toEqual({ status: 'showing', slideId: id })
          for (const [id, progress] of Object.entries(state.slides)) {
            expect(after.slides[id]?.run).toBeGreaterThanOrEqual(progress.run)
          }
          state = after
        }
      }),
    )
  })
})
