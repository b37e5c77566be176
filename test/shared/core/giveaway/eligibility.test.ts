import { describe, expect, it } from 'vitest'
import {
  type Candidate,
  type Eligibility,
  eligibilitySchema,
  judge,
} from '../../../../shared/core/giveaway/eligibility.ts'

function buildEligibility(overrides: Partial<Eligibility> = {}): Eligibility {
  return {
    present: true,
    answeredSlideIds: ['a', 'b'],
    stageAtLeast: 2,
    optIn: true,
    excludeFormerWinners: true,
    ...overrides,
  }
}

function buildCandidate(overrides: Partial<Candidate> = {}): Candidate {
  return {
    participantId: 'p1',
    connected: true,
    answered: new Set(['a', 'b', 'c']),
    stage: 2,
    optedIn: true,
    wonBefore: false,
    removed: false,
    ...overrides,
  }
}

const everyFault: Partial<Candidate> = {
  connected: false,
  answered: new Set(),
  stage: 0,
  optedIn: false,
  wonBefore: true,
  removed: true,
}
const noRules: Eligibility = {
  present: false,
  answeredSlideIds: [],
  stageAtLeast: null,
  optIn: false,
  excludeFormerWinners: false,
}

describe('judge', () => {
  it('[ELI-1] takes who meets every rule', () => {
    expect(judge(buildCandidate(), buildEligibility())).toEqual({ eligible: true })
  })

  it.each([
    { fault: { removed: true }, reason: 'removed', waived: {} },
    { fault: { connected: false }, reason: 'not-present', waived: { present: false } },
    { fault: { answered: new Set(['a', 'c']) }, reason: 'not-answered', waived: { answeredSlideIds: ['a'] } },
    { fault: { stage: 1 }, reason: 'stage-too-low', waived: { stageAtLeast: null } },
    { fault: { optedIn: false }, reason: 'not-opted-in', waived: { optIn: false } },
    { fault: { wonBefore: true }, reason: 'won-before', waived: { excludeFormerWinners: false } },
  ])('[ELI-1] $reason excludes, unless that rule is off', ({ fault, reason, waived }) => {
    const candidate = buildCandidate(fault)
    expect(judge(candidate, buildEligibility())).toEqual({ eligible: false, reason })
    const alwaysExcluded = reason === 'removed'
    expect(judge(candidate, buildEligibility(waived)).eligible).toBe(!alwaysExcluded)
  })

  it('[ELI-1] without rules only the removed stay out', () => {
    expect(judge(buildCandidate(everyFault), noRules)).toEqual({ eligible: false, reason: 'removed' })
    expect(judge(buildCandidate({ ...everyFault, removed: false }), noRules)).toEqual({ eligible: true })
  })

  it('[ELI-2] gives the first reason', () => {
    const cures: Partial<Candidate>[] = [
      { removed: false },
      { connected: true },
      { answered: new Set(['a', 'b']) },
      { stage: 7 },
      { optedIn: true },
      { wonBefore: false },
    ]
    const outcomes = [{}, ...cures].map((_, cured) => {
      const candidate = buildCandidate(Object.assign({}, everyFault, ...cures.slice(0, cured)))
      const judgement = judge(candidate, buildEligibility())
      return judgement.eligible ? 'eligible' : judgement.reason
    })
    expect(outcomes).toEqual([
      'removed',
      'not-present',
      'not-answered',
      'stage-too-low',
      'not-opted-in',
      'won-before',
      'eligible',
    ])
  })

  it.each([
    { stage: 1, eligible: false },
    { stage: 2, eligible: true },
    { stage: 3, eligible: true },
  ])('[ELI-3] stage $stage against a lowest of 2', ({ stage, eligible }) => {
    expect(judge(buildCandidate({ stage }), buildEligibility()).eligible).toBe(eligible)
  })

  it('[ELI-3] a lowest stage of 0 keeps nobody out', () => {
    expect(judge(buildCandidate({ stage: 0 }), buildEligibility({ stageAtLeast: 0 })).eligible).toBe(true)
  })
})

describe('eligibilitySchema', () => {
  it('[ELI-4] takes a full rule set', () => {
    expect(eligibilitySchema.parse(buildEligibility())).toEqual(buildEligibility())
    expect(eligibilitySchema.parse(noRules)).toEqual(noRules)
  })

  it.each([
    { ...noRules, score: 1 },
    { ...noRules, stageAtLeast: 8 },
    { ...noRules, stageAtLeast: -1 },
    { ...noRules, stageAtLeast: 0.5 },
    { ...noRules, answeredSlideIds: [''] },
    { ...noRules, answeredSlideIds: ['a b'] },
    { ...noRules, present: 'yes' },
    { present: true },
  ])('[ELI-4] refuses %j', (rules) => {
    expect(eligibilitySchema.safeParse(rules).success).toBe(false)
  })
})
