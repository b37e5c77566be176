import { describe, expect, it } from 'vitest'
import { completeDeck, newSlide } from '../../../shared/slides/deck.ts'
import { otherId } from '../../../shared/slides/parts/other-answer.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'

const { poll } = slideKinds
const { objectionPoll } = { objectionPoll: slideKinds['objection-poll'] }
const offered = { ...poll.newConfig(), question: 'Why?', maxPicks: 2, other: { stage: 'purchase' } }
const own = { picked: [otherId], other: '  The  price! ' }

describe('an answer of one’s own', () => {
  it('is taken where it is offered, with words, and as one of the picks', () => {
    expect(poll.answerSchema?.parse(own)).toEqual({ picked: [otherId], other: 'The  price!' })
    expect(poll.accepts(own, offered)).toBe(true)
    expect(poll.accepts({ picked: ['a', otherId], other: 'x' }, offered)).toBe(true)
    expect(poll.accepts({ picked: ['a', otherId], other: 'x' }, { ...offered, maxPicks: 1 })).toBe(false)
    for (const wrong of [
      { picked: [otherId] },
      { picked: ['a'], other: 'x' },
      { picked: [otherId], other: ' … ' },
      { picked: [otherId, otherId], other: 'x' },
    ])
      expect(poll.accepts(wrong, offered), JSON.stringify(wrong)).toBe(false)
    expect(poll.accepts(own, { ...offered, other: null })).toBe(false)
  })

  it('is refused empty and beyond sixty characters', () => {
    const fits = (other: string) => poll.answerSchema?.safeParse({ picked: [otherId], other }).success
    expect(fits('x'.repeat(60))).toBe(true)
    for (const other of ['', '   ', 'x'.repeat(61)]) expect(fits(other)).toBe(false)
  })

  it('counts under its words, so that the same words meet', () => {
    expect(poll.count(own, offered)).toEqual({ 'w:the price': 1 })
    expect(poll.count({ picked: ['a', otherId], other: 'THE PRICE' }, offered)).toEqual({
      ...{ 'o:a': 1, 'w:the price': 1 },
    })
  })

  it('can be tested by rules, and has a stage of its own', () => {
    expect(poll.facts(own, offered)).toEqual({ picked: [otherId], text: own.other })
    expect(poll.facts({ picked: ['a'] }, offered)).toEqual({ picked: ['a'] })
    expect(poll.optionStages(own, offered)).toEqual(['purchase'])
    expect(poll.optionStages({ picked: ['a'] }, offered)).toEqual([])
  })

  it('stands in the answer in words', () => {
    const options = offered.options.map((option) => ({ ...option, text: option.id.toUpperCase() }))
    expect(poll.summary({ picked: [otherId, 'a'], other: 'Time' }, { ...offered, options })).toBe('A; Time')
  })

  it('is no secret but its stage is', () => {
    expect(poll.publicConfig(offered)).toMatchObject({ other: true, maxPicks: 2 })
    expect(JSON.stringify(poll.publicConfig(offered))).not.toContain('purchase')
    expect(poll.publicConfig({ ...offered, other: null })).toMatchObject({ other: false })
  })

  it('is an objection under the name that the team gave, never in the person’s words', () => {
    const config = {
      ...{ ...objectionPoll.newConfig(), maxPicks: 2 },
      other: { stage: null, objection: 'Something else' },
    }
    expect(objectionPoll.signals?.(own, config).objections).toEqual(['Something else'])
    const unnamed = { ...config, other: { stage: null, objection: '' } }
    expect(objectionPoll.signals?.(own, unnamed).objections).toEqual([])
  })

  it('is off in decks from before', () => {
    for (const kind of ['poll', 'objection-poll'] as const) {
      const { config, ...slide } = newSlide(kind, 'old')
      const { other: _, ...stored } = config
      expect(slideKinds[kind].configSchema.parse(stored)).toEqual(config)
      const deck = { title: 'Old', language: 'en' as const, slides: [{ ...slide, config: stored }] }
      expect(completeDeck(JSON.parse(JSON.stringify(deck))).slides[0]?.config).toEqual(config)
    }
  })
})
