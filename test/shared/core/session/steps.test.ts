import { describe, expect, it } from 'vitest'
import { sixStages } from '../../../../shared/core/funnel/stages.ts'
import { decide } from '../../../../shared/core/session/decide.ts'
import type { SessionCommand } from '../../../../shared/core/session/session-command.ts'
import { newSessionState, type SessionState } from '../../../../shared/core/session/state.ts'
import { asksOnPhones, asksOnScreen } from '../../../../shared/core/session/steps.ts'
import { resultsOnScreen } from '../../../../shared/core/session/view-for.ts'
import { canWarmUp } from '../../../../shared/core/session/warm-up.ts'
import { newSlide, type Slide } from '../../../../shared/slides/deck.ts'
import { buildJoin, buildResponse } from '../../../support/build-acts.ts'
import { buildLoadedSession } from '../../../support/build-loaded.ts'
import { MemoryIntake } from '../../../support/memory-intake.ts'

const storm = { ...newSlide('brainstorm', 'storm'), timeLimitSec: 60 }
const slides: Slide[] = [storm, newSlide('poll', 'poll')]

const run = (commands: readonly SessionCommand[], state: SessionState = newSessionState, now = 1000) =>
  commands.reduce((before, command) => {
    const decision = decide(before, command, slides, now)
    if (!decision.ok) throw new Error(`${command.do} was refused: ${decision.refusal}`)
    return decision.value
  }, state)
const to = (step: 'ideas' | 'grouping' | 'voting'): SessionCommand => ({ do: 'step', step })
const refusal = (state: SessionState, command: SessionCommand) => {
  const decision = decide(state, command, slides, 1000)
  return decision.ok ? null : decision.refusal
}
const collecting = run([{ do: 'show', slideId: 'storm' }])

describe('steps of a slide', () => {
  it('[CMD50] are open or closed as they say, each with its own countdown, in either direction', () => {
    expect(collecting.slides.storm).toEqual({ run: 1, phase: 'open', openedAt: 1000, closesAt: 61_000 })
    const grouping = run([to('grouping')], collecting, 5000)
    expect(grouping.slides.storm).toEqual({ run: 1, step: 'grouping', phase: 'closed' })
    const voting = run([to('voting')], grouping, 9000)
    const open = { run: 1, step: 'voting', phase: 'open', openedAt: 9000, closesAt: 69_000 }
    expect(voting.slides.storm).toEqual(open)
    expect(run([to('voting')], voting, 12_000)).toEqual(voting)
    expect(run([{ do: 'close' }, to('voting')], voting, 12_000).slides.storm).toMatchObject({
      phase: 'open',
      openedAt: 12_000,
    })
    expect(run([to('ideas')], voting, 20_000).slides.storm).toMatchObject({ step: 'ideas', phase: 'open' })
  })

  it('[CMD50] keep what was merged by hand', () => {
    const merge: SessionCommand = { do: 'merge', slideId: 'storm', run: 1, key: 'i:b', into: 'i:a' }
    expect(run([merge, to('grouping'), to('voting')], collecting).slides.storm?.merges).toEqual({
      'i:b': 'i:a',
    })
  })

  it('[CMD51] come with the clicker before the reveal and the next slide', () => {
    const advance: SessionCommand = { do: 'advance' }
    expect(run([advance], collecting).slides.storm).toMatchObject({ step: 'grouping', phase: 'closed' })
    expect(run([advance, advance], collecting).slides.storm).toMatchObject({ step: 'voting', phase: 'open' })
    const revealed = run([advance, advance, advance], collecting)
    expect(revealed.slides.storm).toEqual({ run: 1, step: 'voting', phase: 'revealed' })
    expect(run([advance], revealed).stand).toEqual({ status: 'showing', slideId: 'poll' })
  })

  it('[CMD52] begin anew with a new run, and stay when the slide is closed or opened', () => {
    const voting = run([to('voting')], collecting)
    expect(run([{ do: 'reset' }], voting).slides.storm).not.toHaveProperty('step')
    const again = run([{ do: 'ask-again' }], voting).slides.storm
    expect(again).toMatchObject({ run: 2, comparesWith: 1, phase: 'open' })
    expect(again).not.toHaveProperty('step')
    expect(run([{ do: 'close' }], voting).slides.storm).toMatchObject({ step: 'voting', phase: 'closed' })
    expect(run([{ do: 'close' }, { do: 'open' }], voting).slides.storm).toMatchObject({ step: 'voting' })
  })

  it('[CMD53] belong to their kind, and grouping takes no answers', () => {
    expect(refusal(run([{ do: 'show', slideId: 'poll' }]), to('voting'))).toBe('unknown-step')
    expect(refusal(newSessionState, to('voting'))).toBe('nothing-shown')
    expect(refusal(run([to('grouping')], collecting), { do: 'open' })).toBe('takes-no-answers')
    const open = { ...storm, config: { ...storm.config, openVotes: true } }
    expect(canWarmUp(open)).toBe(false)
  })

  it('[CMD31] stay as they are while the presenter looks at another slide than the frozen room', () => {
    const away = run(
      [
        { do: 'freeze', on: true },
        { do: 'show', slideId: 'poll' },
      ],
      collecting,
    )
    expect(refusal(away, to('voting'))).toBe('room-frozen')
  })
})

describe('what a step asks about', () => {
  const at = (step: 'ideas' | 'grouping' | 'voting', slide: Slide = storm, holdResults = false) => {
    const { storm: progress } = run([to(step)], collecting).slides
    if (!progress) throw new Error('not shown')
    const state = { holdResults }
    return {
      screen: asksOnScreen(state, slide, progress),
      phones: asksOnPhones(state, slide, progress),
      results: resultsOnScreen(state, slide, progress),
    }
  }
  const withPhones: Slide = { ...storm, resultsOnPhones: true }
  const silent: Slide = { ...storm, results: 'on-reveal' }

  it('[VIEW50] is on the screens from the start, on all phones when they vote', () => {
    expect(at('ideas')).toEqual({ screen: true, phones: false, results: false })
    expect(at('grouping')).toEqual({ screen: true, phones: false, results: false })
    expect(at('voting')).toEqual({ screen: true, phones: true, results: false })
    expect(at('ideas', withPhones)).toMatchObject({ phones: true })
  })

  it('[VIEW50] waits while it is collected, where results are held back, and is there for the vote', () => {
    for (const held of [at('ideas', silent), at('ideas', withPhones, true)]) {
      expect(held).toMatchObject({ screen: false, phones: false })
    }
    expect(at('voting', silent, true)).toEqual({ screen: true, phones: true, results: false })
  })
})

describe('answers to a slide with steps', () => {
  const person = { participantId: 'participant', sessionId: 'session' }
  const openAt = (store: MemoryIntake, step: 'ideas' | 'voting') =>
    store.sessions.set('session', buildLoadedSession(openOn(step)))
  const openOn = (step: 'ideas' | 'voting') => ({
    open: { slideId: 'storm', run: 1, step, closesAt: null },
    runs: { storm: 1 },
  })
  const answer = (number: number, ideas: string[], votes: string[]) =>
    buildResponse({
      ...person,
      actId: `act-${number}`,
      responseId: `response-${number}`,
      slideId: 'storm',
      revision: number,
      changeable: true,
      answer: JSON.stringify({ ideas, votes }),
      byStep: { slide: storm, model: sixStages },
    })
  const started = () => {
    const store = new MemoryIntake(buildLoadedSession(openOn('ideas')))
    store.commit([buildJoin({ participantId: 'participant', tokenHash: 'token' })])
    return store
  }
  const counted = (store: MemoryIntake) => store.counts('session', 'storm')

  it('[INT40] take ideas at the first step and votes at the last, and keep the other part', () => {
    const store = started()
    store.commit([answer(1, ['Start later'], ['Forged'])])
    expect(counted(store)).toEqual({ 'i:Start later': 1, 'n:authors': 1, '#': 1 })
    openAt(store, 'voting')
    store.commit([answer(2, ['Something else'], ['Start later'])])
    expect(counted(store)).toEqual({
      ...{ 'i:Start later': 1, 'n:authors': 1, 'votes@i:Start later': 1, 'n:voters': 1 },
      '#': 1,
    })
    openAt(store, 'ideas')
    store.commit([answer(3, ['Start earlier'], [])])
    expect(counted(store)).toEqual({
      ...{ 'i:Start earlier': 1, 'n:authors': 1, 'votes@i:Start later': 1, 'n:voters': 1 },
      '#': 1,
    })
  })

  it('[INT41] are refused where they come too late, and lose nothing', () => {
    const store = started()
    store.commit([answer(1, ['Start later'], [])])
    const before = counted(store)
    openAt(store, 'voting')
    expect(store.commit([answer(2, ['Too late'], [])])).toEqual([{ ok: false, refusal: 'closed' }])
    expect(counted(store)).toEqual(before)
  })

  it('[INT41] give the first result again at a later step, and under another body a conflict', () => {
    const store = started()
    const first = answer(1, ['Start later'], [])
    store.commit([first])
    openAt(store, 'voting')
    expect(store.commit([first])).toMatchObject([{ ok: true }])
    store.commit([answer(2, [], ['Start later'])])
    expect(store.commit([answer(2, [], ['Start later'])])).toMatchObject([{ ok: true }])
    expect(store.commit([answer(2, ['Other'], ['Other'])])).toEqual([{ ok: false, refusal: 'conflict' }])
  })
})
