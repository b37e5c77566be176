import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { WaitingRoom } from '../../../server/realtime/waiting-room.ts'

const full = { taken: 2, capacity: 2 }
const oneFree = { taken: 1, capacity: 2 }

/** A room with a queue of these phones, who came one second after another from time 0. */
function queueOf(...names: string[]): WaitingRoom {
  const room = new WaitingRoom()
  names.forEach((name, index) => {
    room.ask('s', name, full, index * 1000)
  })
  return room
}

describe('the queue before a full session', () => {
  it('QUEUE1 lets newcomers in while nobody waits, and behind those who wait otherwise', () => {
    const room = new WaitingRoom()
    expect(room.ask('s', 'anna', oneFree, 0)).toBeNull()
    expect(room.ask('s', 'boris', full, 0)).toMatchObject({ kind: 'full', place: 1 })
    expect(room.ask('s', 'clara', oneFree, 1000)).toMatchObject({ place: 1 })
    expect(room.ask('s', 'boris', oneFree, 3000)).toBeNull()
    expect(room.ask('another', 'clara', oneFree, 3000)).toBeNull()
  })

  it('QUEUE2 offers places in order of arrival, and asking often changes nothing', () => {
    const room = queueOf('anna', 'boris', 'clara')
    expect(room.ask('s', 'clara', full, 3000)).toMatchObject({ place: 3 })
    expect(room.ask('s', 'clara', oneFree, 4000)).toMatchObject({ place: 2 })
    expect(room.ask('s', 'boris', oneFree, 5000)).toMatchObject({ place: 1 })
    expect(room.ask('s', 'anna', oneFree, 6000)).toBeNull()
    expect(room.ask('s', 'boris', oneFree, 6000)).toMatchObject({ place: 1 })
  })

  it('QUEUE3 keeps an offered place for 15 s, then offers it to the next', () => {
    const room = queueOf('anna', 'boris')
    room.ask('s', 'boris', oneFree, 2000)
    expect(room.ask('s', 'boris', oneFree, 17_000)).toMatchObject({ place: 1 })
    expect(room.ask('s', 'boris', oneFree, 17_001)).toBeNull()
    expect(room.ask('s', 'anna', oneFree, 17_002)).toMatchObject({ place: 1 })
  })

  it('QUEUE3 keeps the place of a phone that asks seldom until 10 s after it was to ask', () => {
    const names = Array.from({ length: 541 }, (_, index) => `phone ${index}`)
    const room = new WaitingRoom()
    for (const name of names) room.ask('s', name, full, 0)
    // Phone 300 asks again within 1.5 × (3 s + 301 × 50 ms) = 27.075 s.
    const many = { taken: 0, capacity: 301 }
    expect(room.ask('s', 'phone 540', many, 0)).toMatchObject({ place: 240 })
    const again = { taken: 301, capacity: 301 }
    expect(room.ask('s', 'phone 300', again, 37_075)).toBeNull()
    const late = new WaitingRoom()
    for (const name of names) late.ask('s', name, full, 0)
    late.ask('s', 'phone 540', many, 0)
    expect(late.ask('s', 'phone 300', again, 37_076)).toMatchObject({ kind: 'full', place: 241 })
  })

  it('QUEUE4 keeps the place of somebody who has come for 60 s to join, once', () => {
    const room = queueOf('anna', 'boris')
    expect(room.ask('s', 'anna', oneFree, 3000)).toBeNull()
    expect(room.ask('s', 'anna', oneFree, 50_000)).toBeNull()
    expect(room.ask('s', 'boris', oneFree, 63_000)).toMatchObject({ place: 1 })
    expect(room.ask('s', 'boris', oneFree, 63_001)).toBeNull()
    expect(room.enter('s', 'anna', oneFree, 63_002)).toMatchObject({ place: 1 })
  })

  it('QUEUE5 forgets who was not heard of for 120 s', () => {
    const room = queueOf('anna', 'boris')
    expect(room.ask('s', 'boris', full, 100_000)).toMatchObject({ place: 2 })
    expect(room.ask('s', 'boris', full, 120_001)).toMatchObject({ place: 1 })
    room.tidy(240_002)
    expect(room.ask('s', 'clara', oneFree, 240_003)).toBeNull()
  })

  it('QUEUE6 asks those who are far behind to ask less often', () => {
    const room = new WaitingRoom()
    const waits = Array.from({ length: 600 }, (_, index) => room.ask('s', `${index}`, full, 0)?.retryAfterMs)
    expect(waits[0]).toBe(3050)
    expect(waits[99]).toBe(8000)
    expect(waits[539]).toBe(30_000)
    expect(waits[599]).toBe(30_000)
  })

  it('QUEUE7 estimates from the places that became free, and not without any', () => {
    const room = queueOf('anna', 'boris', 'clara', 'dina')
    expect(room.ask('s', 'dina', full, 30_000)).toMatchObject({ place: 4, estimateMs: null })
    expect(room.enter('s', 'anna', oneFree, 40_000)).toBeNull()
    room.entered('s')
    // One place in less than a minute counts as one a minute.
    expect(room.ask('s', 'dina', full, 50_000)).toMatchObject({ place: 3, estimateMs: 180_000 })
    expect(room.enter('s', 'boris', oneFree, 100_000)).toBeNull()
    room.entered('s')
    expect(room.ask('s', 'dina', full, 120_000)).toMatchObject({ place: 2, estimateMs: 120_000 })
    for (let now = 220_000; now <= 700_000; now += 100_000) room.ask('s', 'dina', full, now)
    expect(room.ask('s', 'dina', full, 700_000)).toMatchObject({ place: 1, estimateMs: 600_000 })
    expect(room.ask('s', 'dina', full, 700_001)).toMatchObject({ place: 1, estimateMs: null })
  })

  it('QUEUE8 counts a join that is under way', () => {
    const room = new WaitingRoom()
    expect(room.enter('s', 'anna', oneFree, 0)).toBeNull()
    expect(room.enter('s', 'boris', oneFree, 0)).toMatchObject({ place: 1 })
    room.entered('s')
    expect(room.enter('s', 'boris', oneFree, 0)).toBeNull()
  })

  const step = fc.record({
    phone: fc.nat(7),
    does: fc.constantFrom('ask', 'enter', 'leave'),
    afterMs: fc.nat(30_000),
  })
  test.prop([fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 3 })])(
    'QUEUE1 QUEUE2 QUEUE8 never lets in more than there are places, nor a newcomer past one who waits',
    (steps, capacity) => {
      const room = new WaitingRoom()
      const inside = new Set<number>()
      let now = 0
      for (const { phone, does, afterMs } of steps) {
        now += afterMs
        if (does === 'leave') inside.delete(phone)
        if (does === 'leave' || inside.has(phone)) continue
        const place = { taken: inside.size, capacity }
        const stranger = room.ask('s', `stranger at ${now}`, { taken: capacity, capacity }, now)
        room.leave('s', `stranger at ${now}`)
        expect(stranger).not.toBeNull()
        const refusal =
          does === 'ask' ? room.ask('s', `${phone}`, place, now) : room.enter('s', `${phone}`, place, now)
        if (refusal) expect(refusal.place).toBeLessThanOrEqual(stranger?.place ?? 0)
        if (does === 'enter' && !refusal) {
          inside.add(phone)
          room.entered('s')
        }
        expect(inside.size).toBeLessThanOrEqual(capacity)
      }
    },
  )
})
