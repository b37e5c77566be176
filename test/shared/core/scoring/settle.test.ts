import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { pointsOf, type Scoring } from '../../../../shared/core/scoring/points.ts'
import {
  type Award,
  type SettledAnswer,
  type SettledPlayer,
  type SettledQuestion,
  settle,
} from '../../../../shared/core/scoring/settle.ts'

const flat: Scoring = { points: { policy: 'flat', points: 100 }, double: false, hintCosts: [] }
const byOrder: Scoring = {
  points: { policy: 'order', max: 100, min: 40, step: 25 },
  double: false,
  hintCosts: [],
}
const question = (slideId: string, overrides: Partial<SettledQuestion> = {}): SettledQuestion => ({
  ...{ slideId, run: 1, scoring: flat, limitMs: 20_000, openedAt: 1000 },
  ...overrides,
})
const player = (id: string, overrides: Partial<SettledPlayer> = {}): SettledPlayer => ({
  ...{ id, joinedAt: 0, streak: 0, out: false },
  ...overrides,
})
const answer = (
  participantId: string,
  slideId: string,
  share = 1,
  overrides: Partial<SettledAnswer> = {},
): SettledAnswer => ({
  ...{ participantId, slideId, run: 1, share, elapsedMs: 1000, hints: 0, points: share * 100 },
  ...overrides,
})
const rules = { streakBonus: 0, survivor: false }
const pointsIn = (awards: readonly Award[], id: string) =>
  awards.find((award) => award.participantId === id)?.answers.map(({ slideId, points }) => [slideId, points])

describe('settling a quiz', () => {
  it('[SET1] gives points by the order of the right answers; equal times share a place', () => {
    const unsettled = { points: 0 }
    const awards = settle({
      rules,
      questions: [question('q1', { scoring: byOrder })],
      players: ['a', 'b', 'c', 'd', 'e'].map((id) => player(id)),
      answers: [
        answer('a', 'q1', 1, { elapsedMs: 900, ...unsettled }),
        answer('b', 'q1', 1, { elapsedMs: 500, ...unsettled }),
        answer('c', 'q1', 0, { elapsedMs: 100, ...unsettled }),
        answer('d', 'q1', 1, { elapsedMs: 900, ...unsettled }),
        answer('e', 'q1', 1, { elapsedMs: 9000, ...unsettled }),
      ],
    })
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => pointsIn(awards, id))).toEqual([
      [['q1', 75]],
      [['q1', 100]],
      undefined,
      [['q1', 75]],
      [['q1', 40]],
    ])
  })

  it('[SET2] adds the bonus to each right answer in a row after the first', () => {
    const questions = ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => question(id))
    const [award] = settle({
      rules: { ...rules, streakBonus: 50 },
      questions,
      players: [player('a')],
      answers: [
        answer('a', 'q1'),
        answer('a', 'q2'),
        answer('a', 'q3', 0),
        answer('a', 'q4'),
        answer('a', 'q5'),
      ],
    })
    expect(award).toEqual({
      participantId: 'a',
      streak: 2,
      out: false,
      answers: [
        { slideId: 'q2', run: 1, points: 150 },
        { slideId: 'q5', run: 1, points: 150 },
      ],
    })
  })

  it('[SET2] ends a row where no answer was given', () => {
    const [award] = settle({
      rules: { ...rules, streakBonus: 50 },
      questions: [question('q1'), question('q2'), question('q3')],
      players: [player('a', { streak: 1 })],
      answers: [answer('a', 'q1'), answer('a', 'q3')],
    })
    expect(award).toBeUndefined()
  })

  it('[SET3] puts out whoever misses a question, and spares those who joined after it was opened', () => {
    const awards = settle({
      rules: { ...rules, survivor: true },
      questions: [question('q1', { openedAt: 5000 })],
      players: [
        player('right'),
        player('wrong'),
        player('silent'),
        player('half'),
        player('late', { joinedAt: 5001 }),
        player('late-wrong', { joinedAt: 5001 }),
      ],
      answers: [
        answer('right', 'q1'),
        answer('wrong', 'q1', 0),
        answer('half', 'q1', 0.5),
        answer('late-wrong', 'q1', 0),
      ],
    })
    expect(awards.map(({ participantId, out }) => [participantId, out])).toEqual([
      ['wrong', true],
      ['silent', true],
    ])
  })

  it('[SET4] brings back whom a question had put out that counts no longer', () => {
    const given = {
      rules: { ...rules, survivor: true },
      players: [player('a', { out: true })],
      answers: [answer('a', 'q1', 0)],
    }
    expect(settle({ ...given, questions: [] })).toEqual([
      { participantId: 'a', streak: 0, out: false, answers: [] },
    ])
  })

  const games = fc
    .record({
      streakBonus: fc.constantFrom(0, 50),
      survivor: fc.boolean(),
      scorings: fc.array(fc.constantFrom(flat, byOrder), { maxLength: 4 }),
      people: fc.array(
        fc.record({
          joinedAt: fc.constantFrom(0, 1500, 9000),
          shares: fc.array(fc.constantFrom(null, 0, 0.25, 0.5, 1), { minLength: 4, maxLength: 4 }),
          times: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ streakBonus, survivor, scorings, people }) => {
      const questions = scorings.map((scoring, index) =>
        question(`q${index}`, { scoring, openedAt: 1000 + index * 1000 }),
      )
      const answers = people.flatMap(({ shares, times }, p) =>
        questions.flatMap((asked, index) => {
          const share = shares[index] ?? null
          const elapsedMs = (times[index] ?? 0) * 1000
          if (share === null) return []
          const earned = { share, elapsedMs, limitMs: asked.limitMs, hints: 0, place: null }
          return [
            answer(`p${p}`, asked.slideId, share, { elapsedMs, points: pointsOf(asked.scoring, earned) }),
          ]
        }),
      )
      const players = people.map(({ joinedAt }, p) => player(`p${p}`, { joinedAt }))
      return { rules: { streakBonus, survivor }, questions, players, answers }
    })

  test.prop([games])('[SET5] gives nothing a second time', (game) => {
    const awards = settle(game)
    const of = (id: string) => awards.find(({ participantId }) => participantId === id)
    const players = game.players.map((one) => {
      const award = of(one.id)
      return award ? { ...one, streak: award.streak, out: award.out } : one
    })
    const answers = game.answers.map((one) => {
      const points = of(one.participantId)?.answers.find(({ slideId }) => slideId === one.slideId)?.points
      return points === undefined ? one : { ...one, points }
    })
    expect(settle({ ...game, players, answers })).toEqual([])
  })

  test.prop([games, fc.integer()])(
    '[SET6] does not depend on the order of people and answers',
    (game, seed) => {
      const mixed = <Item>(items: readonly Item[]) =>
        items
          .map((item, index) => ({ item, key: Math.sin(seed + index * 7.13) }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
      const byId = (awards: Award[]) =>
        [...awards].sort((a, b) => (a.participantId < b.participantId ? -1 : 1))
      const other = settle({ ...game, players: mixed(game.players), answers: mixed(game.answers) })
      expect(byId(other)).toEqual(byId(settle(game)))
    },
  )
})
