import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupedCounts, withoutTexts } from '../../../../shared/core/grouping/grouped-counts.ts'
import {
  ballotOf,
  brainstormLimits,
  distinctIdeas,
  ideaKey,
  ideasOf,
  normalIdea,
  pickedRows,
  ranked,
  withoutVotes,
} from '../../../../shared/slides/brainstorm/ideas.ts'

describe('an idea in its normal form', () => {
  it('keeps its case and its signs, and loses list marks, full stops and what cannot be seen', () => {
    expect(normalIdea('  -  CRM   integration. ')).toBe('CRM integration')
    expect(normalIdea('Why not C++?')).toBe('Why not C++?')
    expect(normalIdea('\u202eevil\u2069 \u200b idea')).toBe('evil idea')
    expect(normalIdea('...')).toBe('')
    expect(normalIdea('🚀')).toBe('🚀')
  })

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(normalIdea(normalIdea(text))).toBe(normalIdea(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('is sent once, whatever its case', () => {
    expect(distinctIdeas(['Start later', ' start later.', '', 'Баға'])).toEqual(['Start later', 'Баға'])
  })
})

describe('ideas and votes', () => {
  const counts = {
    'i:B': 2,
    'i:A': 2,
    'i:C': 5,
    'votes@i:A': 3,
    'votes@i:C': 1,
    'votes@i:B': 2,
    'votes@i:Nobody': 9,
    'n:voters': 4,
    'n:authors': 7,
  }

  it('are listed by senders, ranked by votes, ties always the same', () => {
    expect(ideasOf(counts).map(({ text }) => text)).toEqual(['C', 'A', 'B'])
    expect(ranked(ideasOf(counts)).map(({ text, votes }) => [text, votes])).toEqual([
      ['A', 3],
      ['B', 2],
      ['C', 1],
    ])
  })

  it('go together to a group, and nowhere with a hidden idea', () => {
    const groups = [{ key: 'i:C', members: ['i:C', 'i:A'] }]
    const room = groupedCounts(withoutTexts(counts, new Set(['i:B'])), groups)
    expect(room).toMatchObject({ 'i:C': 7, 'votes@i:C': 4 })
    expect(room).not.toHaveProperty('votes@i:B')
    expect(withoutVotes(room)).toEqual({ 'i:C': 7, 'n:voters': 4, 'n:authors': 7 })
  })

  it('make a ballot of the most sent', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`i:Idea ${index}`, index < 70 ? 2 : 1]),
    )
    const ballot = ballotOf({ ...many, 'votes@i:Idea 4999': 3, 'votes@i:Idea 0': 1, 'n:voters': 4 })
    expect(ideasOf(ballot)).toHaveLength(brainstormLimits.ballot)
    expect(ideasOf(ballot).every(({ sent }) => sent === 2)).toBe(true)
    expect(ballot['votes@i:Idea 4999']).toBeUndefined()
    expect(ballot).toMatchObject({ 'votes@i:Idea 0': 1, 'n:voters': 4 })
  })

  it('are of every alphabet where more were sent by as many people than find a place', () => {
    const sent = (prefix: string) =>
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`i:${prefix} ${index}`, 1]))
    const ballot = ideasOf(ballotOf({ ...sent('Idea'), ...sent('Ұсыныс'), 'i:Баға': 2 }))
    const withPrefix = (prefix: string) => ballot.filter(({ text }) => text.startsWith(prefix)).length
    expect(ballot[0]?.text).toBe('Баға')
    expect(withPrefix('Idea')).toBeGreaterThan(15)
    expect(withPrefix('Ұсыныс')).toBeGreaterThan(15)
  })

  it('stay ticked when variants were put together', () => {
    const rows = ideasOf({ 'i:Price': 3, 'i:Speed': 1 })
    const variants = [{ key: 'i:Price', members: ['i:Price', 'i:Prices', 'i:The price'] }]
    expect(pickedRows(['Prices', 'The price', 'Speed', 'Hidden'], rows, variants)).toEqual([
      ideaKey('Price'),
      ideaKey('Speed'),
    ])
  })
})
