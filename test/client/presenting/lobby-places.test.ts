import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Places, placed } from '../../../client/presenting/lobby-places.ts'
import type { LobbyPerson } from '../../../shared/protocol/views.ts'

const person = (key: string): LobbyPerson => ({ key, nickname: key, avatar: 1 })
const people = (keys: string) => [...keys].map(person)
const keys = (places: Places) => places.map((place) => place?.key ?? '-').join('')

describe('placed', () => {
  it('draws the first of a lobby in the order in which they came', () => {
    expect(keys(placed([], people('cba'), 4))).toBe('abc')
  })

  it('leaves everybody where they are and gives newcomers the places of those who are gone', () => {
    const before = placed([], people('dcba'), 4)
    expect(keys(placed(before, people('edca'), 4))).toBe('aecd')
    expect(keys(placed(before, people('dba'), 4))).toBe('ab-d')
    expect(keys(placed(before, people('fedc'), 4))).toBe('efcd')
  })

  it('shows the newest, each once and none twice, and moves nobody', () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 9 }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(lists, (rounds) => {
        let places: Places = []
        for (const round of rounds) {
          const now = placed(places, round.map(person), 5)
          const drawn = now.flatMap((place) => place?.key ?? [])
          expect([...drawn].sort()).toEqual(round.slice(0, 5).sort())
          for (const [place, who] of places.entries()) {
            if (who && drawn.includes(who.key)) expect(now[place]?.key).toBe(who.key)
          }
          places = now
        }
      }),
    )
  })
})
