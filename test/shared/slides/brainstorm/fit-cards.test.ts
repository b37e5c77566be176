import { describe, expect, it } from 'vitest'
import { fitCards, roomIn } from '../../../../shared/slides/brainstorm/fit-cards.ts'

const box = { width: 163, height: 56 }
const times = (count: number, text: string) => Array.from({ length: count }, () => text)
const short = 'Fewer meetings'
const long = 'x'.repeat(120)

describe('cards on the screen', () => {
  it('are large for a few, and as many as find room for thousands', () => {
    const few = fitCards([short, short], box, 'first')
    const many = fitCards(times(5000, long), box, 'first')
    expect(few.size).toBeGreaterThan(many.size)
    expect(roomIn(few)).toBe(2)
    expect(roomIn(many)).toBeGreaterThanOrEqual(12)
    expect(roomIn(many)).toBeLessThan(100)
  })

  it('take no more room than their own text', () => {
    const all = fitCards(times(300, short), box, 'first')
    expect(roomIn(all)).toBeGreaterThanOrEqual(24)
    // One long idea does not take the room of the others.
    expect(roomIn(fitCards([long, ...times(299, short)], box, 'first'))).toBeGreaterThanOrEqual(
      roomIn(all) - 3,
    )
  })

  it('have their whole text while all of them find room', () => {
    expect(fitCards(times(6, long), box, 'first').lines).toBeGreaterThan(3)
    expect(fitCards(times(200, long), box, 'first').lines).toBe(3)
  })

  it('are the newest or the first of too many', () => {
    const texts = [...times(100, long), ...times(100, short)]
    const newest = fitCards(texts, box, 'last')
    expect(newest.from + roomIn(newest)).toBe(200)
    expect(newest.from).toBeGreaterThanOrEqual(100)
    const first = fitCards(texts, box, 'first')
    expect(first.from).toBe(0)
    expect(roomIn(first)).toBeLessThan(roomIn(newest))
  })

  it('stand in columns that are about as long as one another', () => {
    const { columns } = fitCards(times(20, short), box, 'first')
    expect(columns.length).toBeGreaterThan(1)
    expect(Math.max(...columns) - Math.min(...columns)).toBeLessThanOrEqual(columns.length - 1)
  })
})
