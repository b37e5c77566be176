import { describe, expect, it } from 'vitest'
import { markerLetter } from '../../../shared/ui/marker-letter.ts'
import { rampSteps, stageStep } from '../../../shared/ui/stage-ramp.ts'

describe('stageStep', () => {
  it.each([2, 3, 4, 5, 6, 7, 8])('gives %i stages distinct rising steps over the whole ramp', (count) => {
    const steps = [...Array(count).keys()].map((index) => stageStep(index, count))
    expect(steps[0]).toBe(1)
    expect(steps.at(-1)).toBe(rampSteps)
    expect(new Set(steps).size).toBe(count)
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps)
  })

  it('keeps an index outside of the model on the ramp', () => {
    expect(stageStep(-1, 6)).toBe(1)
    expect(stageStep(9, 6)).toBe(rampSteps)
    expect(stageStep(0, 1)).toBe(1)
  })
})

describe('markerLetter', () => {
  it('goes on after Z', () => {
    expect([0, 25, 26, 51, 52].map(markerLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
  })
})
