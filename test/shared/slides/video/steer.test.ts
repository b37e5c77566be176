import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actual, steer } from '../../../../shared/slides/video/steer.ts'

const playing = { playing: true, over: false }
const standing = { playing: false, over: false }

describe('steering a player', () => {
  it('leaves one alone that is where it should be', () => {
    const nothing = { seek: null, set: null }
    expect(steer({ seconds: 10, ...playing }, { seconds: 10.2, state: 'playing' }, 0.35, 9000)).toEqual(
      nothing,
    )
    expect(steer({ seconds: 10, ...standing }, { seconds: 10, state: 'standing' }, 0.35, 9000)).toEqual(
      nothing,
    )
  })

  it('starts and stops it', () => {
    expect(steer({ seconds: 0, ...playing }, { seconds: 0, state: 'standing' }, 0.35, 9000).set).toBe('play')
    expect(steer({ seconds: 5, ...standing }, { seconds: 5, state: 'playing' }, 0.35, 9000).set).toBe('pause')
  })

  it('jumps where it is too far off, and then gives it time to load', () => {
    const late: Actual = { seconds: 6, state: 'playing' }
    expect(steer({ seconds: 10, ...playing }, late, 0.35, 9000).seek).toBe(10)
    expect(steer({ seconds: 10, ...playing }, late, 0.35, 500).seek).toBeNull()
    expect(steer({ seconds: 10, ...standing }, { seconds: 12, state: 'standing' }, 1, 9000).seek).toBe(10)
  })

  it('does not start again what has ended', () => {
    const over = { seconds: 60, playing: true, over: true }
    expect(steer(over, { seconds: 59.9, state: 'standing' }, 0.35, 9000)).toEqual({ seek: null, set: null })
    expect(steer(over, { seconds: 0, state: 'standing' }, 0.35, 9000)).toEqual({ seek: 60, set: null })
  })

  it('brings every player to the place and keeps it there', () => {
    const start = fc.record({
      seconds: fc.double({ min: 0, max: 100, noNaN: true }),
      state: fc.constantFrom<Actual['state']>('playing', 'standing', 'waiting'),
    })
    fc.assert(
      fc.property(
        start,
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.boolean(),
        (actual, place, plays) => {
          let { seconds, state } = actual
          let sinceSeek = Number.POSITIVE_INFINITY
          let jumps = 0
          for (let tick = 0; tick < 40; tick++) {
            const wanted = { seconds: place + (plays ? tick * 0.25 : 0), playing: plays, over: false }
            const { seek, set } = steer(wanted, { seconds, state }, 0.35, sinceSeek)
            sinceSeek += 250
            if (seek !== null) {
              jumps++
              sinceSeek = 0
              seconds = seek
            }
            if (set !== null) state = set === 'play' ? 'playing' : 'standing'
            if (state === 'waiting') state = 'playing'
            if (state === 'playing') seconds += 0.25
          }
          expect(Math.abs(seconds - (place + (plays ? 10 : 0)))).toBeLessThan(0.8)
          expect(state).toBe(plays ? 'playing' : 'standing')
          expect(jumps).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})
