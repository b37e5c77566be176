import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type History,
  mostSteps,
  newHistory,
  pauseMs,
  record,
  redo,
  stretchMs,
  undo,
} from '../../../client/studio/editor/history.ts'

const typed = (history: History<string>, text: string, at: number) =>
  record(history, text, { place: 'a', tag: 'a.title', at })

describe('history', () => {
  it('undoes and redoes one step at a time', () => {
    let history = newHistory('one')
    history = record(history, 'two', { place: 'a', tag: null, at: 0 })
    history = record(history, 'three', { place: 'b', tag: null, at: 1 })
    expect(undo(history).present).toBe('two')
    expect(undo(undo(history)).present).toBe('one')
    expect(undo(undo(undo(history))).present).toBe('one')
    expect(redo(undo(history)).present).toBe('three')
    expect(redo(history)).toBe(history)
  })

  it('takes typing in one field as one step', () => {
    let history = newHistory('')
    for (const [index, text] of ['H', 'He', 'Hel', 'Hell', 'Hello'].entries()) {
      history = typed(history, text, index * 100)
    }
    expect(history.past).toHaveLength(1)
    expect(undo(history).present).toBe('')
    expect(redo(undo(history)).present).toBe('Hello')
  })

  it('begins a new step after a pause, after a long stretch, and in another field', () => {
    const first = typed(newHistory(''), 'H', 0)
    expect(typed(first, 'He', pauseMs).past).toHaveLength(1)
    expect(typed(first, 'He', pauseMs + 1).past).toHaveLength(2)
    expect(record(first, 'x', { place: 'b', tag: 'b.title', at: 1 }).past).toHaveLength(2)
    let long = first
    for (let at = 500; at <= stretchMs + 500; at += 500) long = typed(long, `H${at}`, at)
    expect(long.past).toHaveLength(2)
  })

  it('never joins steps without a tag', () => {
    let history = newHistory('')
    history = record(history, 'a', { place: null, tag: null, at: 0 })
    history = record(history, 'b', { place: null, tag: null, at: 0 })
    expect(history.past).toHaveLength(2)
  })

  it('does not go on with a step that was undone and redone', () => {
    const history = redo(undo(typed(newHistory(''), 'H', 0)))
    const next = typed(history, 'He', 10)
    expect(undo(next).present).toBe('H')
  })

  it('forgets what was undone when something new is done', () => {
    let history = record(newHistory('a'), 'b', { place: null, tag: null, at: 0 })
    history = record(undo(history), 'c', { place: null, tag: null, at: 1 })
    expect(redo(history).present).toBe('c')
    expect(undo(history).present).toBe('a')
  })

  it('keeps no step for a change that changes nothing', () => {
    const history = newHistory('a')
    expect(record(history, 'a', { place: null, tag: null, at: 0 })).toBe(history)
  })

  it('keeps a bounded number of steps', () => {
    let history = newHistory(0)
    for (let value = 1; value <= mostSteps + 50; value += 1) {
      history = record(history, value, { place: null, tag: null, at: value })
    }
    expect(history.past).toHaveLength(mostSteps)
  })

  it('leads back to the start and forth to the end, whatever was done', () => {
    const change = fc.record({
      value: fc.integer(),
      tag: fc.constantFrom('a', 'b', null),
      wait: fc.integer({ min: 0, max: 3000 }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let at = 0
        let history = newHistory(-1)
        for (const { value, tag, wait } of changes) {
          at += wait
          history = record(history, value, { place: null, tag, at })
        }
        const end = history.present
        let back = history
        while (back.past.length > 0) back = undo(back)
        expect(back.present).toBe(-1)
        while (back.future.length > 0) back = redo(back)
        expect(back.present).toBe(end)
      }),
    )
  })
})
