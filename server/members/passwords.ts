import { hash, verify } from '@node-rs/argon2'
import { Gate } from '../system/gate.ts'
import { newToken, type Random } from '../system/random.ts'

/** Argon2id is the library's default algorithm; 64 MiB, three passes, one lane. */
const cost = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const

/** Hashes and checks passwords, two at a time: each takes 64 MiB and a core for a tenth of a second. */
export class Passwords {
  readonly #gate = new Gate({ atOnce: 2, waiting: 50 })
  readonly #random: Random
  #nobodysHash: Promise<string> | null = null

  constructor(random: Random) {
    this.#random = random
  }

  /** The encoded hash, or null when too many are waiting. */
  async hash(password: string): Promise<string | null> {
    const done = await this.#gate.run(() => hash(password.normalize('NFC'), cost))
    return done?.value ?? null
  }

  /**
   * Whether the password is the one behind the hash; null when too many are waiting. Without a hash (nobody has this
   * address) the same work is done for nothing, so that the time taken does not tell which addresses exist.
   */
  async check(password: string, encoded: string | null): Promise<boolean | null> {
    const done = await this.#gate.run(async () => {
      this.#nobodysHash ??= hash(newToken(this.#random), cost)
      const nobodys = await this.#nobodysHash
      return (await verify(encoded ?? nobodys, password.normalize('NFC'))) && encoded !== null
    })
    return done?.value ?? null
  }
}
