import { createHash, randomBytes } from 'node:crypto'

/** The only source of randomness: the system's generator, fit for secrets. Tests give a seeded one. */
export interface Random {
  bytes(length: number): Uint8Array
}

/** One call of the system's generator costs 8 µs whatever its length, which is a tenth of an answer: it is asked for 4 KiB at a time. */
const poolBytes = 4096
let pool = Buffer.alloc(0)
let used = 0

export const systemRandom: Random = {
  bytes: (length) => {
    if (length > poolBytes / 8) return randomBytes(length)
    if (used + length > pool.length) {
      pool = randomBytes(poolBytes)
      used = 0
    }
    // A copy, and nothing left behind: what has been given out is in no other hands.
    const bytes = Uint8Array.from(pool.subarray(used, used + length))
    pool.fill(0, used, used + length)
    used += length
    return bytes
  },
}

/** An id of 120 random bits, 20 characters of base64url; sorts in no meaningful order. */
export function newId(random: Random): string {
  return Buffer.from(random.bytes(15)).toString('base64url')
}

/** A whole number in [0, below), every one of them equally likely; `below` is at most 2³². */
export function randomBelow(random: Random, below: number): number {
  // Numbers at the end that would make the first ones likelier are thrown away.
  const fair = 2 ** 32 - (2 ** 32 % below)
  for (;;) {
    const drawn = Buffer.from(random.bytes(4)).readUInt32BE()
    if (drawn < fair) return drawn % below
  }
}

/** A secret of 256 bits for links, logins and phones: 43 characters of base64url. */
export function newToken(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64url')
}

/** What is stored of a secret. The secret has 256 random bits, so a plain hash is enough and no salt is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** No 0/O, 1/I/L, and none that spell words easily. */
const codeAlphabet = '23456789BCDFGHJKMNPQRSTVWXYZ'

/** A session code of six characters, case-insensitive: 28⁶ ≈ 480 million. */
export function newCode(random: Random): string {
  let code = ''
  while (code.length < 6) {
    for (const byte of random.bytes(8)) {
      // 252 = 9 · 28: higher bytes would make the first letters likelier.
      if (byte < 252 && code.length < 6) code += codeAlphabet[byte % 28]
    }
  }
  return code
}
