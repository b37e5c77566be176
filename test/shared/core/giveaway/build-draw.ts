import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  sign as signWithKey,
  verify as verifyWithKey,
} from 'node:crypto'
import { type DrawEntry, entryLeaf, identifierHash } from '../../../../shared/core/giveaway/draw.ts'
import {
  type DrawFile,
  type DrawTier,
  lockRecord,
  openRecord,
  resultRecord,
  type Sign,
} from '../../../../shared/core/giveaway/record.ts'
import type { VerifySignature } from '../../../../shared/core/giveaway/verify.ts'

/** f of the test vector: SHA-256 of an ASCII string. */
export function f(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text, 'ascii').digest())
}

export const vector = {
  drawId: f('draw').slice(0, 16),
  seed: f('seed'),
  beacon: f('beacon'),
  prizes: '[{"id":"p1","qty":2}]',
}

/** An entry that remembers whose it is. */
export function buildEntry(index: number, weight = 1): DrawEntry & { user: string } {
  const leaf = entryLeaf({
    drawId: vector.drawId,
    entryId: f(`e${index}`).slice(0, 16),
    weight,
    identifierHash: identifierHash(f(`s${index}`), `user${index}@example.test`),
  })
  return { leaf, weight, user: `user${index}` }
}

/** The seven entries of the vector, in the order of entering: user2 has weight 3. */
export function buildVectorEntries(): (DrawEntry & { user: string })[] {
  return [0, 1, 2, 3, 4, 5, 6].map((index) => buildEntry(index, index === 2 ? 3 : 1))
}

export function byLeaf(a: DrawEntry, b: DrawEntry): number {
  return Buffer.compare(a.leaf, b.leaf)
}

const { privateKey, publicKey: ownPublicKey } = generateKeyPairSync('ed25519')
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export const publicKey = new Uint8Array(ownPublicKey.export({ format: 'der', type: 'spki' }).subarray(12))

export const sign: Sign = (message) => new Uint8Array(signWithKey(null, message, privateKey))

export const verifySignature: VerifySignature = (key, message, signature) => {
  const spki = Buffer.concat([spkiPrefix, key])
  return verifyWithKey(null, message, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature)
}

export type DrawOptions = {
  entries?: DrawEntry[]
  tier?: DrawTier
  phrase?: string
  seed?: Uint8Array
  winners?: number
  reserves?: number
}

/** A draw from OPEN to RESULT, of the vector's entries unless others are given. */
export function buildDraw(options: DrawOptions = {}) {
  const tier = options.tier ?? 'B'
  const seed = options.seed ?? vector.seed
  const phrase = options.phrase ?? (tier === 'B' ? 'сәлем, зал!' : '')
  const open = openRecord(
    {
      drawId: vector.drawId,
      seed,
      rules: 'One entry each.',
      prizes: vector.prizes,
      weightPolicy: 'equal',
      winners: options.winners ?? 2,
      reserves: options.reserves ?? 2,
      eligibility: {
        present: true,
        answeredSlideIds: ['slide-1'],
        stageAtLeast: 1,
        optIn: false,
        excludeFormerWinners: true,
      },
      closing: 'when the presenter locks the list',
      tier,
      publicKey,
    },
    1_700_000_000_000,
    sign,
  )
  const list = { entries: options.entries ?? buildVectorEntries(), joined: 9, lockedAt: 1_700_000_060_000 }
  const { record: lock, leaves } = lockRecord(open, list, 1_700_000_060_001, sign)
  const result = resultRecord(open, lock, leaves, { seed, phrase }, 1_700_000_090_000, sign)
  const file: DrawFile = { protocol: 'FD1', records: [open, lock, result], leaves }
  return { open, lock, result, leaves, file, seed, phrase }
}
