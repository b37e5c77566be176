import { describe, expect, it } from 'vitest'
import {
  addSlide,
  duplicateSlide,
  insertSlide,
  moveSlide,
  neighbour,
  removeSlide,
  replaceSlide,
} from '../../../client/studio/editor/deck-edits.ts'
import { changedText } from '../../../client/studio/editor/text-change.ts'
import { sameValue } from '../../../client/studio/same-value.ts'
import { type Deck, deckLimits, newSlide, parseDeck } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'

const deckOf = (...ids: string[]): Deck => ({
  title: 'Deck',
  language: 'en',
  settings: newDeckSettings,
  slides: ids.map((id) => newSlide('title', id)),
})
const idsOf = (deck: Deck) => deck.slides.map((slide) => slide.id).join(' ')
const deck = deckOf('s001', 's002', 's003')

describe('changes to a deck', () => {
  it('adds a valid slide after the chosen one, or at the end', () => {
    const added = addSlide(deck, 'poll', 'new1', 's001')
    expect(idsOf(added)).toBe('s001 new1 s002 s003')
    expect(parseDeck(added).ok).toBe(true)
    expect(idsOf(addSlide(deck, 'poll', 'new1', null))).toBe('s001 s002 s003 new1')
  })

  it('adds no slide beyond the limit', () => {
    const full = deckOf(...Array.from({ length: deckLimits.slides }, (_, index) => `slide-${index}`))
    expect(addSlide(full, 'poll', 'new1', null)).toBe(full)
  })

  it('duplicates a slide behind itself, with an id of its own', () => {
    const copied = duplicateSlide(deck, 's002', 'copy')
    expect(idsOf(copied)).toBe('s001 s002 copy s003')
    expect(copied.slides[2]).toEqual({ ...deck.slides[1], id: 'copy' })
    expect(parseDeck(copied).ok).toBe(true)
  })

  it('moves a slide to a place and nowhere outside the deck', () => {
    expect(idsOf(moveSlide(deck, 's001', 2))).toBe('s002 s003 s001')
    expect(idsOf(moveSlide(deck, 's003', 0))).toBe('s003 s001 s002')
    expect(moveSlide(deck, 's001', -1)).toBe(deck)
    expect(moveSlide(deck, 's003', 3)).toBe(deck)
    expect(moveSlide(deck, 'gone', 0)).toBe(deck)
  })

  it('removes and replaces by id', () => {
    expect(idsOf(removeSlide(deck, 's002'))).toBe('s001 s003')
    expect(removeSlide(deck, 'gone')).toBe(deck)
    const changed = newSlide('poll', 's002')
    expect(replaceSlide(deck, changed).slides[1]).toBe(changed)
    expect(replaceSlide(deck, changed).slides[0]).toBe(deck.slides[0])
  })

  it('looks at the slide that took the place of a removed one', () => {
    expect(neighbour(deck, removeSlide(deck, 's002'), 's002')).toBe('s003')
    expect(neighbour(deck, removeSlide(deck, 's003'), 's003')).toBe('s002')
    expect(neighbour(deck, deckOf(), 's003')).toBeNull()
    expect(neighbour(deck, insertSlide(deck, newSlide('poll', 'new1'), null), 'new1')).toBe('new1')
  })
})

describe('changedText', () => {
  it('names the one text that differs', () => {
    const config = { question: 'a', options: [{ id: 'a', text: 'x' }], max: 1 }
    expect(changedText(config, { ...config, question: 'ab' })).toBe('question')
    expect(changedText(config, { ...config, options: [{ id: 'a', text: 'xy' }] })).toBe('options.0.text')
  })

  it('is null where something else differs, several texts do, or nothing does', () => {
    const config = { question: 'a', options: [{ id: 'a', text: 'x' }], max: 1 }
    expect(changedText(config, { ...config, max: 2 })).toBeNull()
    expect(changedText(config, { ...config, question: 'b', options: [{ id: 'a', text: 'y' }] })).toBeNull()
    expect(changedText(config, { ...config, options: [] })).toBeNull()
    expect(changedText({ image: null }, { image: 'hash' })).toBeNull()
    expect(changedText(config, { ...config })).toBeNull()
  })
})

describe('sameValue', () => {
  it('looks at what is said, not at the order of the keys', () => {
    expect(sameValue({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true)
    expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(sameValue([1, 2], [2, 1])).toBe(false)
    expect(sameValue([], {})).toBe(false)
    expect(sameValue(null, {})).toBe(false)
  })
})
