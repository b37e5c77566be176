import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerGraceMs } from '../../../../shared/core/session/answer-grace.ts'
import { approvesFirst } from '../../../../shared/core/session/approves-first.ts'
import { closeDue, decide } from '../../../../shared/core/session/decide.ts'
import type { SessionCommand } from '../../../../shared/core/session/session-command.ts'
import {
  currentSlideId,
  newSessionState,
  revealedRuns,
  type SessionState,
} from '../../../../shared/core/session/state.ts'
import { canWarmUp, lobbyState } from '../../../../shared/core/session/warm-up.ts'
import { newSlide, type Slide } from '../../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../../shared/slides/deck-settings.ts'

const quiz: Slide = { ...newSlide('quiz-pick', 'quiz'), timeLimitSec: 20 }
const slides: Slide[] = [
  newSlide('title', 'title'),
  newSlide('poll', 'poll'),
  quiz,
  newSlide('q-and-a', 'ques'),
  newSlide('leaderboard', 'board'),
]
const withText: Slide[] = [...slides, newSlide('open-text', 'text')]

function run(
  commands: readonly SessionCommand[],
  state: SessionState = newSessionState,
  now = 1000,
  deck: readonly Slide[] = slides,
): SessionState {
  return commands.reduce((before, command) => {
    const decision = decide(before, command, deck, now)
    if (!decision.ok) throw new Error(`${command.do} was refused: ${decision.refusal}`)
    return decision.value
  }, state)
}
const refusal = (state: SessionState, command: SessionCommand, drawn: string[] = []) => {
  const decision = decide(state, command, slides, 1000, drawn)
  return decision.ok ? null : decision.refusal
}
const advance: SessionCommand = { do: 'advance' }
const lobbyWith = (warmUpSlideId: string | null, deck: Slide[] = slides) =>
  lobbyState({ slides: deck, settings: { ...newDeckSettings, lobby: { text: '', warmUpSlideId } } }, 500)

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
    for (let press = 0; press < 7; press++) {
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
      'board ready',
    ])
    expect(refusal(state, advance)).toBe('last-slide')
  })

  const openPoll = [{ do: 'show', slideId: 'poll' }] as const

  it('[CMD30] keeps the room where it is while it is frozen, and moves the presenter alone', () => {
    const before = run(openPoll)
    const frozen = run([{ do: 'freeze', on: true }, advance, advance], before)
    expect(frozen).toEqual({ ...before, frozen: { slideId: 'ques' } })
    expect(run([{ do: 'back' }], frozen).frozen).toEqual({ slideId: 'quiz' })
    expect(run([{ do: 'show', slideId: 'title' }], frozen)).toMatchObject({
      stand: before.stand,
      frozen: { slideId: 'title' },
    })
    expect(refusal(run([{ do: 'show', slideId: 'board' }], frozen), advance)).toBe('last-slide')
    expect(refusal(frozen, { do: 'show', slideId: 'none' })).toBe('unknown-slide')
  })

  it('[CMD30] takes a frozen slide’s answers and time as ever', () => {
    const open = run([{ do: 'show', slideId: 'quiz' }, { do: 'open' }, { do: 'freeze', on: true }, advance])
    expect(open.slides.quiz?.phase).toBe('open')
    expect(closeDue(open, 21_000 + answerGraceMs)?.slides.quiz?.phase).toBe('closed')
  })

  it('[CMD31] lets nobody change a slide that is out of the presenter’s sight', () => {
    const elsewhere = run([...openPoll, { do: 'freeze', on: true }, advance])
    for (const what of ['open', 'close', 'reveal', 'reset', 'ask-again', 'pause', 'resume'] as const)
      expect(refusal(elsewhere, { do: what })).toBe('room-frozen')
    expect(run([{ do: 'back' }, { do: 'close' }], elsewhere).slides.poll?.phase).toBe('closed')
    expect(run([{ do: 'blackout', on: true }], elsewhere).blackout).toBe(true)
  })

  it('[CMD32] follows to where the presenter is when the room is let go', () => {
    const frozen = run([...openPoll, { do: 'freeze', on: true }, advance])
    const thawed = run([{ do: 'freeze', on: false }], frozen)
    expect(thawed.stand).toEqual({ status: 'showing', slideId: 'quiz' })
    expect(thawed.slides.poll?.phase).toBe('closed')
    expect(thawed.frozen).toBeUndefined()
    expect(run([{ do: 'back' }, { do: 'freeze', on: false }], frozen)).toEqual(run(openPoll))
    expect(run([{ do: 'end' }], frozen).frozen).toBeUndefined()
    expect(refusal(newSessionState, { do: 'freeze', on: true })).toBe('nothing-shown')
  })

  it('[CMD33] gives the screens a language of their own, and back the deck’s', () => {
    const russian = run([{ do: 'language', language: 'ru' }])
    expect(russian.language).toBe('ru')
    expect(run([{ do: 'language', language: null }], russian)).toEqual(newSessionState)
  })

  it('[CMD34] holds every slide’s results back until they are revealed', () => {
    const held = run([{ do: 'hold-results', on: true }, ...openPoll])
    const revealed = run([advance], held)
    expect(revealed).toMatchObject({ stand: { slideId: 'poll' }, slides: { poll: { phase: 'revealed' } } })
    expect(run([advance], revealed).stand).toEqual({ status: 'showing', slideId: 'quiz' })
    const free = run([{ do: 'hold-results', on: false }], held)
    expect(refusal(free, { do: 'reveal' })).toBe('nothing-to-reveal')
  })

  it('[CMD35] puts one free-text answer over its slide until the slide changes', () => {
    const spot: SessionCommand = { do: 'spotlight', participantId: 'p1' }
    const runText = (commands: SessionCommand[], state?: SessionState) => run(commands, state, 1000, withText)
    const lit = runText([{ do: 'show', slideId: 'text' }, spot])
    expect(lit.spotlight).toEqual({ slideId: 'text', run: 1, participantId: 'p1' })
    expect(runText([{ do: 'spotlight', participantId: null }], lit).spotlight).toBeUndefined()
    expect(runText([{ do: 'show', slideId: 'poll' }], lit).spotlight).toBeUndefined()
    expect(runText([{ do: 'end' }], lit).spotlight).toBeUndefined()
    const pinned = runText([{ do: 'pin-question', questionId: 'question-1-aaaaaaaa' }], lit)
    expect(pinned).not.toHaveProperty('spotlight')
    expect(runText([spot], pinned).pinnedQuestion).toBeNull()
    expect(refusal(run(openPoll), spot)).toBe('hidden-answer')
    expect(refusal(newSessionState, spot)).toBe('nothing-shown')
  })

  it('[CMD40] begins with the warm-up question open, where the deck has one that can be', () => {
    expect(lobbyWith('poll')).toEqual({
      ...newSessionState,
      warmUp: 'poll',
      slides: { poll: { run: 1, phase: 'open', openedAt: 500, closesAt: null } },
    })
    for (const none of [null, 'gone', 'title', 'quiz', 'ques'])
      expect(lobbyWith(none)).toEqual(newSessionState)
    for (const fits of [newSlide('poll', 'some'), newSlide('word-cloud', 'some'), newSlide('rating', 'some')])
      expect(canWarmUp(fits)).toBe(true)
  })

  it('[CMD41] closes the warm-up question when another slide is shown, and goes on with it when it is shown itself', () => {
    const begun = run([advance], lobbyWith('poll'))
    expect(begun.stand).toEqual({ status: 'showing', slideId: 'title' })
    expect(begun.startedAt).toBe(1000)
    expect(begun.slides.poll).toEqual({ run: 1, phase: 'closed' })
    const shownItself = run([{ do: 'show', slideId: 'poll' }], lobbyWith('poll'))
    expect(shownItself.slides).toEqual(lobbyWith('poll').slides)
    expect(shownItself.startedAt).toBe(1000)
    expect(run([{ do: 'end' }], lobbyWith('poll')).slides.poll).toEqual({ run: 1, phase: 'closed' })
  })

  it('[CMD42] lets the presenter close, open and reset the warm-up question, without a countdown', () => {
    const timed = slides.map((slide) => (slide.id === 'poll' ? { ...slide, timeLimitSec: 30 } : slide))
    const commanded = (...commands: SessionCommand[]) =>
      commands.reduce(
        (state, command) => {
          const decision = decide(state, command, timed, 1000)
          return decision.ok ? decision.value : state
        },
        lobbyWith('poll', timed),
      )
    expect(commanded({ do: 'close' }).slides.poll).toEqual({ run: 1, phase: 'closed' })
    const open = { phase: 'open', openedAt: 1000, closesAt: null }
    expect(commanded({ do: 'close' }, { do: 'open' }).slides.poll).toEqual({ run: 1, ...open })
    expect(commanded({ do: 'reset' }).slides.poll).toEqual({ run: 2, ...open })
    expect(commanded({ do: 'reset' }).stand).toEqual({ status: 'lobby' })
    expect(refusal(lobbyWith('poll'), { do: 'back' })).toBe('first-slide')
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

  it('[CMD14] remembers the scored questions in the order of their opening', () => {
    const asked = run([{ do: 'show', slideId: 'quiz' }, { do: 'open' }, { do: 'reveal' }])
    expect(asked.asked).toEqual([{ slideId: 'quiz', run: 1, at: 1000, times: 1 }])
    expect(revealedRuns(asked)).toHaveLength(1)
    const again = run([{ do: 'open' }], asked, 5000)
    expect(again.asked).toEqual([{ slideId: 'quiz', run: 1, at: 1000, times: 2 }])
    expect(revealedRuns(again)).toEqual([])
    const reset = run([{ do: 'reset' }], asked)
    expect(revealedRuns(reset)).toEqual([])
    expect(run([{ do: 'open' }], reset, 9000).asked).toEqual([
      { slideId: 'quiz', run: 2, at: 9000, times: 1 },
    ])
    expect(run([{ do: 'show', slideId: 'poll' }]).asked).toBeUndefined()
  })

  it('[CMD15] remembers what counted when standings were shown, and before that', () => {
    const board: SessionCommand = { do: 'show', slideId: 'board' }
    const first = run([board])
    expect(first.boards).toEqual({ before: null, now: [] })
    const played = run([{ do: 'show', slideId: 'quiz' }, { do: 'open' }, { do: 'reveal' }, board], first)
    const now = [{ slideId: 'quiz', run: 1 }]
    expect(played.boards).toEqual({ before: [], now })
    expect(run([{ do: 'back' }, board], played).boards).toEqual({ before: [], now })
  })

  it('[CMD10] asks again in a new run that is shown beside the last one', () => {
    const again = run([{ do: 'show', slideId: 'poll' }, { do: 'ask-again' }])
    expect(again.slides.poll).toEqual({
      run: 2,
      comparesWith: 1,
      phase: 'open',
      openedAt: 1000,
      closesAt: null,
    })
    expect(run([{ do: 'close' }], again).slides.poll).toEqual({ run: 2, comparesWith: 1, phase: 'closed' })
    expect(run([{ do: 'reset' }], again).slides.poll).toMatchObject({ run: 3 })
    expect(run([{ do: 'reset' }], again).slides.poll).not.toHaveProperty('comparesWith')
  })

  describe('[CMD16] putting texts together by hand', () => {
    const cloud = [newSlide('word-cloud', 'cloud'), newSlide('poll', 'poll')]
    const at = { slideId: 'cloud', run: 1 }
    const given = (commands: readonly SessionCommand[]): SessionState =>
      commands.reduce((before, command) => {
        const decision = decide(before, command, cloud, 1000)
        if (!decision.ok) throw new Error(decision.refusal)
        return decision.value
      }, newSessionState)
    const shownCloud: SessionCommand = { do: 'show', slideId: 'cloud' }
    const merge = (key: string, into: string): SessionCommand => ({ do: 'merge', ...at, key, into })
    const merges = (state: SessionState) => state.slides.cloud?.merges

    it('is remembered, replaced and taken back, wherever the presenter is', () => {
      const both = given([
        shownCloud,
        merge('w:cost', 'w:price'),
        { do: 'show', slideId: 'poll' },
        merge('w:fee', ''),
      ])
      expect(merges(both)).toEqual({ 'w:cost': 'w:price', 'w:fee': '' })
      const undone = decide(both, { do: 'unmerge', ...at, key: 'w:cost' }, cloud, 1000)
      expect(undone.ok && merges(undone.value)).toEqual({ 'w:fee': '' })
    })

    it('outlives closing and asking again, and is forgotten by a reset', () => {
      const begun = [shownCloud, merge('w:cost', 'w:price')]
      expect(merges(given([...begun, { do: 'close' }, { do: 'open' }]))).toEqual({ 'w:cost': 'w:price' })
      expect(given([...begun, { do: 'ask-again' }]).slides.cloud).toMatchObject({
        ...{ run: 2, comparesWith: 1, merges: { 'w:cost': 'w:price' } },
      })
      expect(merges(given([...begun, { do: 'reset' }]))).toBeUndefined()
    })

    it('makes no circle: two that are together already stay as they are', () => {
      const state = given([shownCloud, merge('w:cost', 'w:price'), merge('w:price', 'w:cost')])
      expect(merges(state)).toEqual({ 'w:cost': 'w:price' })
    })

    it('is refused for another run, for what is no text, after the end, and beyond 500', () => {
      const state = given([shownCloud])
      const refused = (command: SessionCommand, before = state) => {
        const decision = decide(before, command, cloud, 1000)
        return decision.ok ? null : decision.refusal
      }
      expect(refused({ do: 'merge', ...at, run: 2, key: 'w:cost', into: '' })).toBe('unknown-slide')
      expect(refused({ do: 'unmerge', ...at, slideId: 'poll', key: 'w:cost' })).toBe('unknown-slide')
      expect(refused(merge('o:a', ''))).toBe('unknown-slide')
      expect(refused(merge('w:cost', 'o:a'))).toBe('unknown-slide')
      expect(refused(merge('w:cost', ''), given([shownCloud, { do: 'end' }]))).toBe('session-ended')
      const full = given([shownCloud, ...Array.from({ length: 500 }, (_, index) => merge(`w:${index}`, ''))])
      expect(refused(merge('w:cost', ''), full)).toBe('too-many-merges')
      expect(refused(merge('w:7', 'w:8'), full)).toBeNull()
    })
  })

  it('[CMD11] moves the times of a slide by as long as it was paused, and does not close it meanwhile', () => {
    const open = run([{ do: 'show', slideId: 'quiz' }, { do: 'open' }])
    const paused = run([{ do: 'pause' }], open, 6000)
    expect(run([{ do: 'pause' }], paused, 7000)).toEqual(paused)
    expect(closeDue(paused, 1e9)).toBeNull()
    const progress = { run: 1, phase: 'open', openedAt: 31_000, closesAt: 51_000 }
    expect(run([{ do: 'resume' }], paused, 36_000).slides.quiz).toEqual(progress)
    expect(run([{ do: 'open' }], paused, 36_000).slides.quiz).toEqual(progress)
    expect(run([{ do: 'close' }], paused, 36_000).slides.quiz).toEqual({ run: 1, phase: 'closed' })
    expect(refusal(run([{ do: 'show', slideId: 'title' }]), { do: 'pause' })).toBe('not-open')
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
        { do: 'ask-again' },
        { do: 'pause' },
        { do: 'resume' },
      ),
      fc
        .constantFrom('title', 'poll', 'quiz', 'ques')
        .map((slideId): SessionCommand => ({ do: 'show', slideId })),
    )
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let state = lobbyWith('poll')
        for (const next of commands) {
          const decision = decide(state, next, slides, 1000)
          if (!decision.ok) continue
          const after = decision.value
          const open = Object.entries(after.slides).filter(([, progress]) => progress.phase === 'open')
          expect(open.length).toBeLessThanOrEqual(1)
          for (const [id] of open) expect(currentSlideId(after)).toBe(id)
          for (const [id, progress] of Object.entries(state.slides)) {
            expect(after.slides[id]?.run).toBeGreaterThanOrEqual(progress.run)
          }
          state = after
        }
      }),
    )
  })

  it('[CMD12] approves first as the deck says, until it is switched', () => {
    const both = [true, false].map((approveFirst) => approvesFirst(newSessionState, { approveFirst }))
    expect(both).toEqual([true, false])
    for (const on of [true, false]) {
      const switched = run([{ do: 'approve-first', on }, advance])
      expect(approvesFirst(switched, { approveFirst: !on })).toBe(on)
    }
  })

  it('[CMD13] takes a pinned question away with its slide and at the end', () => {
    const pinned = run([advance, { do: 'pin-question', questionId: 'question-00000001' }])
    expect(pinned.pinnedQuestion).toBe('question-00000001')
    expect(run([{ do: 'show', slideId: 'title' }], pinned).pinnedQuestion).toBe('question-00000001')
    for (const command of [advance, { do: 'show', slideId: 'quiz' }, { do: 'end' }] as const) {
      expect(run([command], pinned).pinnedQuestion).toBeNull()
    }
    expect(run([{ do: 'pin-question', questionId: null }], pinned).pinnedQuestion).toBeNull()
    expect(run([{ do: 'blackout', on: true }], pinned).pinnedQuestion).toBe('question-00000001')
  })
})
