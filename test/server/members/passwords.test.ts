import { describe, expect, it } from 'vitest'
import { Passwords } from '../../../server/members/passwords.ts'
import { seededRandom } from '../../support/build-deps.ts'

const passwords = new Passwords(seededRandom('passwords'))

describe('passwords', () => {
  it('are kept as argon2id with 64 MiB, three passes and one lane, salted', async () => {
    const [one, two] = await Promise.all([passwords.hash('correct horse'), passwords.hash('correct horse')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
    expect(one).not.toBe(two)
  })

  it('are checked in whatever form a keyboard composes its letters', async () => {
    const encoded = await passwords.hash('Й-пароль'.normalize('NFD'))
    expect(await passwords.check('Й-пароль'.normalize('NFC'), encoded)).toBe(true)
    expect(await passwords.check('й-пароль', encoded)).toBe(false)
  })

  it('are never right where there is none, and take the same work', async () => {
    const encoded = await passwords.hash('correct horse')
    await passwords.check('warm up', null)
    const time = async (hash: string | null) => {
      const start = performance.now()
      expect(await passwords.check('wrong horse', hash)).toBe(false)
      return performance.now() - start
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 4; round++) {
      known.push(await time(encoded))
      unknown.push(await time(null))
    }
    // The fastest of each: a check without the work would take a hundredth.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })
})
