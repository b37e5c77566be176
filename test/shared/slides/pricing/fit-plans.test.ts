import { expect, it } from 'vitest'
import { fitPlans, type PlanTexts } from '../../../../shared/slides/pricing/fit-plans.ts'

const plan = (points: number, length: number): PlanTexts => ({
  name: 'Business',
  price: '49 $',
  period: 'a month',
  points: Array.from({ length: points }, () => 'x'.repeat(length)),
})
const plans = (count: number, points: number, length: number) =>
  Array.from({ length: count }, () => plan(points, length))

it('sets a few short plans large', () => {
  expect(fitPlans(plans(2, 3, 20), 'Which?', '').size).toBeGreaterThanOrEqual(3.8)
})

it('never goes below what the back row can read: long points are cut instead', () => {
  const fit = fitPlans(plans(6, 8, 80), 'x'.repeat(200), 'x'.repeat(200))
  expect(fit.size).toBe(2.3)
  expect(fit.lines).toBeGreaterThanOrEqual(1)
  expect(fit.lines).toBe(1)
  expect(fit.points).toBeLessThan(8)
})

it('makes room for a note, and for more plans', () => {
  const size = (count: number, note: string) => fitPlans(plans(count, 6, 40), 'Which?', note).size
  expect(size(3, 'x')).toBeLessThanOrEqual(size(3, ''))
  expect(size(6, '')).toBeLessThan(size(2, ''))
})
