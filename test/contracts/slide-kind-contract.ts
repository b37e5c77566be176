import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rehearsalDice, seededFraction } from '../../server/rehearsal/dice.ts'
import { addCounts, type Counts } from '../../shared/core/counts.ts'
import { newSlide, parseDeck } from '../../shared/slides/deck.ts'
import { signalLength } from '../../shared/slides/signals.ts'
import { type KindName, type KindShapes, slideKinds } from '../../shared/slides/slide-kinds.ts'
import { personalMark, secretMark } from './arbitrary-parts.ts'
import { slideSamples } from './slide-samples.ts'

const runs = { numRuns: 60 }

/** The laws of `shared/slides/SPEC.md`, for one kind. */
export function slideKindContract<Name extends KindName>(name: Name): void {
  const kind = slideKinds[name]
  const sample = slideSamples[name]
  const answering = sample.answer

  describe(`slide kind ${name}`, () => {
    it('[SK1] a new config is valid, and nobody else’s', () => {
      const config = kind.newConfig()
      expect(kind.configSchema.safeParse(config).error).toBeUndefined()
      expect(kind.newConfig()).not.toBe(config)
      const deck = parseDeck({ title: 'Deck', language: 'kk', slides: [newSlide(name, 'slide-1')] })
      expect(deck.ok).toBe(true)
    })

    it('[SK2] a config survives the schema and JSON unchanged; an unknown key is refused', () => {
      fc.assert(
        fc.property(sample.config, (config) => {
          const travelled: unknown = JSON.parse(JSON.stringify(config))
          expect(kind.configSchema.parse(travelled)).toEqual(config)
          expect(kind.configSchema.safeParse({ ...config, unknownKey: 1 }).success).toBe(false)
        }),
        runs,
      )
    })

    it('[SK3] the public config tells nothing of keys and stage tags', () => {
      fc.assert(
        fc.property(sample.config, (config) => {
          const shown = JSON.stringify(kind.publicConfig(config))
          expect(shown).not.toContain(secretMark)
          expect(JSON.stringify(kind.publicConfig(sample.withOtherSecrets(config)))).toBe(shown)
        }),
        runs,
      )
    })

    it('[SK4] the revealed config tells nothing of stage tags either', () => {
      fc.assert(
        fc.property(sample.config, (config) => {
          const tags = JSON.stringify(config).match(new RegExp(`"${secretMark}-[^"]*"`, 'g')) ?? []
          const shown = JSON.stringify(kind.revealedConfig(config))
          for (const tag of tags) expect(shown).not.toContain(tag)
        }),
        runs,
      )
    })

    it('[SK5] asking for public, revealed, heading and media changes nothing in the config', () => {
      fc.assert(
        fc.property(sample.config, (config) => {
          const before = JSON.stringify(config)
          deepFreeze(config)
          kind.publicConfig(config)
          kind.revealedConfig(config)
          expect(typeof kind.heading(config)).toBe('string')
          kind.media(config)
          expect(JSON.stringify(config)).toBe(before)
        }),
        runs,
      )
    })

    it('[SK6] media are all the images that the config names, and no others', () => {
      fc.assert(
        fc.property(sample.config, (config) => {
          const named = JSON.stringify(config).match(/(?<=")[0-9a-f]{64}(?=")/g) ?? []
          expect([...kind.media(config)].sort()).toEqual(named.sort())
        }),
        runs,
      )
    })

    if (answering === null) {
      it('[SK7] a kind that takes no answers is never open', () => {
        expect(kind.answerSchema).toBeNull()
        expect(kind.opening).toBe('never')
        expect(kind.hasKey).toBe(false)
      })
      return
    }

    const answered = sample.config.chain((config) =>
      fc.tuple(fc.constant(config), fc.array(answering(config), { minLength: 1, maxLength: 12 })),
    )

    it('[SK8] a valid answer is accepted, also after it has travelled', () => {
      expect(kind.opening).not.toBe('never')
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          for (const answer of answers) {
            const travelled = kind.answerSchema?.parse(JSON.parse(JSON.stringify(answer)))
            expect(travelled).toEqual(answer)
            expect(kind.accepts(answer, config)).toBe(true)
          }
        }),
        runs,
      )
    })

    it('[SK9] what does not fit the schema is refused: other shapes, further keys', () => {
      const refused = [null, 1, 'a', [], {}, { picked: {} }, { text: '' }, { words: [] }, { rating: '5' }]
      for (const raw of refused) expect(kind.answerSchema?.safeParse(raw).success).toBe(false)
      fc.assert(
        fc.property(answered, ([, answers]) => {
          for (const answer of answers) {
            const padded = JSON.parse(`{"extra":1,${JSON.stringify(answer).slice(1)}`)
            expect(kind.answerSchema?.safeParse(padded).success).toBe(false)
          }
        }),
        runs,
      )
    })

    it('[SK10] an answer counts as positive whole numbers under plain keys, never under “#”', () => {
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          for (const answer of answers) {
            for (const [key, value] of Object.entries(kind.count(answer, config))) {
              expect(Number.isSafeInteger(value) && value > 0).toBe(true)
              expect(key).not.toBe('#')
              expect(key).not.toMatch(/^(__proto__|constructor|prototype)$/)
            }
          }
        }),
        runs,
      )
    })

    it('[SK11] a recount equals the sum, in whatever order the answers came', () => {
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          const total = sum<Name>(answers, (answer) => kind.count(answer, config))
          const backwards = sum<Name>([...answers].reverse(), (answer) => kind.count(answer, config))
          expect(backwards).toEqual(total)
          const half = Math.floor(answers.length / 2)
          const parts = [answers.slice(half), answers.slice(0, half)].map((part) =>
            sum<Name>(part, (answer) => kind.count(answer, config)),
          )
          expect(parts.reduce((all, part) => addCounts(all, part), {})).toEqual(total)
        }),
        runs,
      )
    })

    it('[SK12] a change is the old answer taken away and the new one added', () => {
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          const [old, changed, ...others] = answers
          if (old === undefined || changed === undefined) return
          const count = (answer: KindShapes[Name]['answer']) => kind.count(answer, config)
          const before = sum<Name>([old, ...others], count)
          const after = addCounts(addCounts(before, count(old), -1), count(changed))
          expect(after).toEqual(sum<Name>([changed, ...others], count))
        }),
        runs,
      )
    })

    it('[SK13] what is stored counts as what was sent, so that a recount can be trusted', () => {
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          for (const answer of answers) {
            const stored = kind.stored?.(answer, config) ?? answer
            expect(kind.count(stored, config)).toEqual(kind.count(answer, config))
            expect(kind.answerSchema?.safeParse(stored).success).toBe(true)
          }
        }),
        runs,
      )
    })

    it('[SK14] the score is a share from 0 to 1, the same from the revealed config as for the rules', () => {
      const { score } = kind
      expect(score !== undefined).toBe(kind.scoring !== undefined)
      if (score === undefined) return
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          for (const answer of answers) {
            const share = score(answer, kind.revealedConfig(config))
            expect(share >= 0 && share <= 1).toBe(true)
            expect(kind.facts(answer, config).share).toBe(share)
          }
        }),
        runs,
      )
    })

    it('[SK23] what a simulated person answers is an answer that the kind takes', () => {
      const { plausible, answerSchema } = kind
      expect(plausible !== undefined, 'every kind that takes answers has it').toBe(answerSchema !== null)
      if (plausible === undefined) return
      fc.assert(
        fc.property(sample.config, fc.integer(), (config, seed) => {
          const answer = plausible(config, rehearsalDice(seededFraction(seed), seed, 'kk'))
          expect(answerSchema?.safeParse(answer).success).toBe(true)
          expect(kind.accepts(answer, config)).toBe(true)
        }),
        runs,
      )
    })

    it('[SK15] option stages are tags of the config', () => {
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          const named = JSON.stringify(config)
          for (const answer of answers) {
            for (const stage of kind.optionStages(answer, config)) expect(named).toContain(`"${stage}"`)
          }
        }),
        runs,
      )
    })

    it('[SK16] nothing personal is in the summary, the facts, the counts or the listed text', () => {
      fc.assert(
        fc.property(answered, ([config, answers]) => {
          for (const answer of answers) {
            const told = [
              kind.summary(answer, config),
              kind.facts(answer, config),
              kind.count(answer, config),
              kind.entry?.(answer),
            ]
            expect(JSON.stringify(told)).not.toContain(personalMark)
          }
        }),
        runs,
      )
    })

    const { steps, takenAt } = kind
    it('[SK24] a kind with steps begins with one that takes answers', () => {
      expect(steps !== undefined).toBe(takenAt !== undefined)
      if (steps) {
        expect(steps[0]?.open).toBe(true)
        expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
      }
    })
    if (steps && takenAt) {
      it('[SK25] what a step takes is an answer, and taking it again changes nothing', () => {
        fc.assert(
          fc.property(answered, fc.nat(), ([config, answers], number) => {
            const { name } = steps[number % steps.length] ?? steps[0] ?? { name: 'ideas' as const }
            const [before, sent] = answers
            if (before === undefined || sent === undefined) return
            const taken = takenAt(sent, name, before)
            if (taken === null) return
            expect(kind.answerSchema?.parse(taken)).toEqual(taken)
            expect(kind.accepts(taken, config)).toBe(true)
            expect(takenAt(sent, name, taken) ?? taken).toEqual(taken)
          }),
          runs,
        )
      })

      it('[SK26] a step takes nothing of an answer twice over: the parts of different steps do not touch', () => {
        const open = steps.filter((step) => step.open)
        fc.assert(
          fc.property(answered, ([, answers]) => {
            const [before, sent] = answers
            if (before === undefined || sent === undefined) return
            const afterAll = open.reduce<KindShapes[Name]['answer']>(
              (kept, { name }) => takenAt(sent, name, kept) ?? kept,
              before,
            )
            expect(afterAll).toEqual(sent)
          }),
          runs,
        )
      })
    }

    const { choices } = kind
    if (choices !== undefined) {
      it('[SK18] an answer makes choices that the kind names, and only right ones where it is right in all', () => {
        fc.assert(
          fc.property(answered, ([config, answers]) => {
            const named = choices(config)
            expect(new Set(named.map(({ key }) => key)).size).toBe(named.length)
            for (const answer of answers) {
              const counts = kind.count(answer, config)
              const made = named.filter(({ key }) => (counts[key] ?? 0) > 0)
              expect(made.length).toBeGreaterThan(0)
              if (kind.score?.(answer, kind.revealedConfig(config)) === 1) {
                expect(made.filter(({ right }) => !right)).toEqual([])
              }
            }
          }),
          runs,
        )
      })
    }

    const { signals } = kind
    if (signals !== undefined) {
      it('[SK17] signals are texts of the config, short, each once, and nothing personal', () => {
        fc.assert(
          fc.property(answered, ([config, answers]) => {
            const known = textsIn(config).map((text) => text.trim().slice(0, signalLength).trim())
            for (const answer of answers) {
              const { objections, interests } = signals(answer, config)
              for (const list of [objections, interests]) {
                expect(new Set(list).size).toBe(list.length)
                for (const signal of list) {
                  expect(signal).toBe(signal.trim())
                  expect(signal).not.toBe('')
                  expect(signal.length).toBeLessThanOrEqual(signalLength)
                  expect(known).toContain(signal)
                  expect(signal).not.toContain(personalMark)
                }
              }
            }
          }),
          runs,
        )
      })
    }
  })
}

/** Every text anywhere in a config. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function sum<Name extends KindName>(
  answers: readonly KindShapes[Name]['answer'][],
  count: (answer: KindShapes[Name]['answer']) => Counts,
): Counts {
  return answers.reduce<Counts>((total, answer) => addCounts(total, count(answer)), {})
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
}
