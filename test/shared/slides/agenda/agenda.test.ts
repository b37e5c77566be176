import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agenda } from '../../../../shared/slides/agenda/agenda.ts'
import { agendaSteps, totalMinutes } from '../../../../shared/slides/agenda/agenda-steps.ts'
import { fitAgenda } from '../../../../shared/slides/agenda/fit-agenda.ts'

const items = ['Hello', ' ', 'Demo', 'Questions'].map((text, index) => ({
  id: 'abcd'.charAt(index),
  text,
  minutes: index === 0 ? null : 10 * index,
}))

describe('the steps of an agenda', () => {
  it('leave out empty items and count the rest', () => {
    const steps = agendaSteps(items, null)
    expect(steps.map(({ number, text, state }) => [number, text, state])).toEqual([
      [1, 'Hello', 'plain'],
      [2, 'Demo', 'plain'],
      [3, 'Questions', 'plain'],
    ])
  })

  it('are done before the current one and coming after it', () => {
    expect(agendaSteps(items, 'c').map((step) => step.state)).toEqual(['done', 'current', 'coming'])
  })

  it('are unmarked when the current one is gone or empty', () => {
    for (const current of ['b', 'zzz'])
      expect(agendaSteps(items, current).every((step) => step.state === 'plain')).toBe(true)
  })

  it('add up the minutes that are known', () => {
    expect(totalMinutes(agendaSteps(items, null))).toBe(50)
    expect(totalMinutes([{ minutes: null }])).toBeNull()
  })
})

describe('an agenda', () => {
  it('has items with ids of their own', () => {
    const twice = [items[0], items[0]]
    expect(agenda.configSchema.safeParse({ heading: '', items: twice, current: null }).success).toBe(false)
  })

  it('is set as large as its items allow, never below what the back row can read', () => {
    const texts = fc.array(fc.string({ maxLength: 100 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(texts, (list) => {
        const fit = fitAgenda('Бағдарлама', list)
        expect(fit.size).toBeGreaterThanOrEqual(2.4)
        if (list.length < 7) expect(fit.columns).toBe(1)
      }),
    )
    const short = (count: number) =>
      fitAgenda(
        'A',
        Array.from({ length: count }, () => 'Қонақтар'),
      )
    expect(short(4).size).toBeGreaterThan(short(12).size)
    expect([6, 9, 12].map((count) => short(count).columns)).toEqual([1, 1, 2])
  })
})
