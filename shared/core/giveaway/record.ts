import { sha256 } from '@noble/hashes/sha2.js'
import { abytes, bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import { canonicalJson, isWellFormed } from './canonical-json.ts'
import {
  commitment,
  type DrawEntry,
  drawKey,
  maxWeight,
  merkleRoot,
  prizesHash,
  selectWinners,
  sumWeights,
  tag,
  u64,
  weightBytes,
} from './draw.ts'
import { type Eligibility, eligibilitySchema } from './eligibility.ts'

// Lower case only: two spellings of the same bytes would be two records with one meaning.
const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)))
const text = (maxLength: number) => z.string().check(z.maxLength(maxLength), z.refine(isWellFormed))
const count = z.int().check(z.nonnegative())

/** The phrase that the audience gives in tier B. Not trimmed: its exact UTF-8 bytes are the beacon. */
export const beaconPhraseSchema = text(200).check(z.regex(/\S/))

/** B: a phrase from the audience, given after the lock, decides too. C: the seed alone decides. */
export const drawTierSchema = z.enum(['B', 'C'])
export type DrawTier = z.infer<typeof drawTierSchema>

const openBodySchema = z.strictObject({
  drawId: hex(16),
  algorithm: z.literal('FD1'),
  rulesHash: hex(32),
  /** The exact JSON text that `prizesHash` was taken of. */
  prizes: text(100_000),
  prizesHash: hex(32),
  weightPolicy: text(1000),
  winners: count,
  reserves: count,
  eligibility: eligibilitySchema,
  /** When entries close. */
  closing: text(1000),
  tier: drawTierSchema,
  commitment: hex(32),
  /** Ed25519, raw. */
  publicKey: hex(32),
})

const lockBodySchema = z.strictObject({
  entries: count,
  /** How many joined the session: published beside `entries`, so that fake entrants would show. */
  joined: count,
  totalWeight: count,
  root: hex(32),
  /** Binds each weight to its leaf, which the root alone does not do for somebody who cannot open the leaves. */
  leavesHash: hex(32),
  commitment: hex(32),
  /** Milliseconds since 1970, by the server's clock. No entry after it. */
  lockedAt: count,
})

const resultBodySchema = z.strictObject({
  seed: hex(32),
  /** The UTF-8 bytes of `phrase` in hex; both are empty in tier C. */
  beacon: z.string().check(z.regex(/^([0-9a-f]{2})*$/)),
  phrase: text(200),
  /** Leaves, in the order of the picks. */
  winners: z.array(hex(32)),
  reserves: z.array(hex(32)),
})

const voidBodySchema = z.strictObject({
  /** Why the draw does not count: public, so without personal data. */
  reason: text(1000).check(z.regex(/\S/)),
})

const link = { seq: count, at: count, previousHash: hex(32), hash: hex(32), signature: hex(64) }
const openRecordSchema = z.strictObject({ ...link, type: z.literal('OPEN'), body: openBodySchema })
const lockRecordSchema = z.strictObject({ ...link, type: z.literal('LOCK'), body: lockBodySchema })
const resultRecordSchema = z.strictObject({ ...link, type: z.literal('RESULT'), body: resultBodySchema })
const voidRecordSchema = z.strictObject({ ...link, type: z.literal('VOID'), body: voidBodySchema })

export const drawRecordSchema = z.discriminatedUnion('type', [
  openRecordSchema,
  lockRecordSchema,
  resultRecordSchema,
  voidRecordSchema,
])
export type OpenRecord = z.infer<typeof openRecordSchema>
export type LockRecord = z.infer<typeof lockRecordSchema>
export type ResultRecord = z.infer<typeof resultRecordSchema>
export type VoidRecord = z.infer<typeof voidRecordSchema>
/** One line of a draw's public, hash-chained, signed, append-only record. `at` is in ms since 1970. */
export type DrawRecord = z.infer<typeof drawRecordSchema>

const drawLeafSchema = z.strictObject({
  leaf: hex(32),
  weight: z.int().check(z.minimum(1), z.maximum(maxWeight)),
})
/** One entry as published at the lock: noise to everybody but the person who holds its receipt. */
export type DrawLeaf = z.infer<typeof drawLeafSchema>

/** The whole downloadable document of a draw. It has no personal data. `leaves` is empty before the lock. */
export const drawFileSchema = z.strictObject({
  protocol: z.literal('FD1'),
  records: z.array(drawRecordSchema).check(z.minLength(1)),
  leaves: z.array(drawLeafSchema),
})
export type DrawFile = z.infer<typeof drawFileSchema>

/** What a participant's phone keeps after an entry. With their identifier it opens their leaf. */
export const receiptSchema = z.strictObject({
  drawId: hex(16),
  entryId: hex(16),
  salt: hex(32),
  weight: z.int().check(z.minimum(1), z.maximum(maxWeight)),
  leaf: hex(32),
  /** The entry's place in the order of entering, from 0. */
  sequence: count,
  signature: hex(64),
})
export type Receipt = z.infer<typeof receiptSchema>

/** An Ed25519 signature (64 bytes) of a message, by the key whose public half the OPEN record names. */
export type Sign = (message: Uint8Array) => Uint8Array

/** What the first record has instead of a predecessor's hash. */
export const noPreviousHash = '0'.repeat(64)

/** SHA-256 of the official rules' text. */
export function rulesHash(rules: string): Uint8Array {
  return sha256(utf8ToBytes(rules))
}

/** The hash that a record must carry: over everything in it but the hash and the signature. */
export function recordHash(record: Omit<DrawRecord, 'hash' | 'signature'>): Uint8Array {
  const { seq, type, at, body, previousHash } = record
  return sha256(
    concatBytes(tag('FD1/record'), utf8ToBytes(canonicalJson({ seq, type, at, body, previousHash }))),
  )
}

/** Binds the published list: each leaf with its weight, in order. */
export function leavesHash(leaves: readonly DrawLeaf[]): Uint8Array {
  const list = new Uint8Array(36 * leaves.length)
  for (const [index, { leaf, weight }] of leaves.entries()) {
    list.set(abytes(hexToBytes(leaf), 32, 'leaf'), 36 * index)
    list.set(weightBytes(weight), 36 * index + 32)
  }
  return sha256(concatBytes(tag('FD1/leaves'), list))
}

/** What a receipt's signature covers. 120 bytes with a tag of their own: never mistaken for a record's 32. */
export function receiptBytes(receipt: Omit<Receipt, 'signature'>): Uint8Array {
  return concatBytes(
    tag('FD1/receipt'),
    abytes(hexToBytes(receipt.drawId), 16, 'drawId'),
    abytes(hexToBytes(receipt.entryId), 16, 'entryId'),
    abytes(hexToBytes(receipt.salt), 32, 'salt'),
    weightBytes(receipt.weight),
    abytes(hexToBytes(receipt.leaf), 32, 'leaf'),
    u64(receipt.sequence),
  )
}

/** A receipt with its signature. */
export function signReceipt(receipt: Omit<Receipt, 'signature'>, sign: Sign): Receipt {
  return { ...receipt, signature: bytesToHex(abytes(sign(receiptBytes(receipt)), 64, 'signature')) }
}

type Sealable = Omit<DrawRecord, 'hash' | 'signature'>

function seal<Unsigned extends Sealable>(
  record: Unsigned,
  sign: Sign,
): Unsigned & { hash: string; signature: string } {
  const hash = recordHash(record)
  return { ...record, hash: bytesToHex(hash), signature: bytesToHex(abytes(sign(hash), 64, 'signature')) }
}

/** The first record of a draw, to be published before the first entry. The seed itself stays secret. */
export function openRecord(
  draw: {
    drawId: Uint8Array
    seed: Uint8Array
    rules: string
    prizes: string
    weightPolicy: string
    winners: number
    reserves: number
    eligibility: Eligibility
    closing: string
    tier: DrawTier
    publicKey: Uint8Array
  },
  at: number,
  sign: Sign,
): OpenRecord {
  const body: OpenRecord['body'] = {
    drawId: bytesToHex(draw.drawId),
    algorithm: 'FD1',
    rulesHash: bytesToHex(rulesHash(draw.rules)),
    prizes: draw.prizes,
    prizesHash: bytesToHex(prizesHash(draw.prizes)),
    weightPolicy: draw.weightPolicy,
    winners: draw.winners,
    reserves: draw.reserves,
    eligibility: draw.eligibility,
    closing: draw.closing,
    tier: draw.tier,
    commitment: bytesToHex(commitment(draw.drawId, draw.seed)),
    publicKey: bytesToHex(abytes(draw.publicKey, 32, 'publicKey')),
  }
  return openRecordSchema.parse(seal({ seq: 0, type: 'OPEN', at, body, previousHash: noPreviousHash }, sign))
}

/**
 * The lock: the entries (in any order) as the published list, and the record that binds it.
 * Throws a RangeError when two leaves are alike.
 */
export function lockRecord(
  open: OpenRecord,
  list: { entries: readonly DrawEntry[]; joined: number; lockedAt: number },
  at: number,
  sign: Sign,
): { record: LockRecord; leaves: DrawLeaf[] } {
  const leaves = list.entries
    .map(({ leaf, weight }) => ({ leaf: bytesToHex(abytes(leaf, 32, 'leaf')), weight }))
    .sort((a, b) => (a.leaf < b.leaf ? -1 : 1))
  if (!leavesAscend(leaves)) throw new RangeError('two entries have the same leaf')
  const body: LockRecord['body'] = {
    entries: leaves.length,
    joined: list.joined,
    totalWeight: sumWeights(leaves),
    root: bytesToHex(leavesRoot(leaves)),
    leavesHash: bytesToHex(leavesHash(leaves)),
    commitment: open.body.commitment,
    lockedAt: list.lockedAt,
  }
  const record = seal({ seq: open.seq + 1, type: 'LOCK', at, body, previousHash: open.hash }, sign)
  return { record: lockRecordSchema.parse(record), leaves }
}

/** Whether the leaves are in the published order: ascending, no two alike. Hex sorts as its bytes do. */
export function leavesAscend(leaves: readonly DrawLeaf[]): boolean {
  return leaves.every(({ leaf }, index) => index === 0 || (leaves[index - 1]?.leaf ?? '') < leaf)
}

/** The Merkle root of a published list. */
export function leavesRoot(leaves: readonly DrawLeaf[]): Uint8Array {
  return merkleRoot(leaves.map(({ leaf }) => hexToBytes(leaf)))
}

/** Winners and reserves, as leaves, that the records, the list, the seed and the beacon (hex) fix. */
export function recomputeResult(
  open: OpenRecord,
  lock: LockRecord,
  leaves: readonly DrawLeaf[],
  revealed: { seed: string; beacon: string },
): { winners: string[]; reserves: string[] } {
  const key = drawKey({
    seed: hexToBytes(revealed.seed),
    drawId: hexToBytes(open.body.drawId),
    root: hexToBytes(lock.body.root),
    entries: lock.body.entries,
    totalWeight: lock.body.totalWeight,
    beacon: hexToBytes(revealed.beacon),
    prizesHash: hexToBytes(open.body.prizesHash),
  })
  const picked = selectWinners({
    entries: leaves.map(({ leaf, weight }) => ({ leaf: hexToBytes(leaf), weight })),
    key,
    winners: open.body.winners,
    reserves: open.body.reserves,
  })
  return {
    winners: picked.winners.map(({ leaf }) => bytesToHex(leaf)),
    reserves: picked.reserves.map(({ leaf }) => bytesToHex(leaf)),
  }
}

/**
 * Draws: reveals the seed and publishes who won. `phrase` is the audience's in tier B (see `beaconPhraseSchema`) and
 * empty in tier C. Throws a RangeError when the seed or the list is not the one that the records bind, or when
 * the phrase does not fit the tier: such a RESULT could never be verified.
 */
export function resultRecord(
  open: OpenRecord,
  lock: LockRecord,
  leaves: readonly DrawLeaf[],
  revealed: { seed: Uint8Array; phrase: string },
  at: number,
  sign: Sign,
): ResultRecord {
  const committed = bytesToHex(commitment(hexToBytes(open.body.drawId), revealed.seed))
  if (committed !== open.body.commitment) throw new RangeError('this is not the seed that OPEN commits to')
  if (bytesToHex(leavesHash(leaves)) !== lock.body.leavesHash) {
    throw new RangeError('these are not the leaves that LOCK binds')
  }
  if (!phraseFitsTier(revealed.phrase, open.body.tier)) {
    throw new RangeError('tier B needs a phrase, and tier C has none')
  }
  const seed = bytesToHex(revealed.seed)
  const beacon = bytesToHex(utf8ToBytes(revealed.phrase))
  const body: ResultRecord['body'] = {
    seed,
    beacon,
    phrase: revealed.phrase,
    ...recomputeResult(open, lock, leaves, { seed, beacon }),
  }
  const record = seal({ seq: lock.seq + 1, type: 'RESULT', at, body, previousHash: lock.hash }, sign)
  return resultRecordSchema.parse(record)
}

/** Whether a beacon phrase may stand in a draw of this tier. */
export function phraseFitsTier(phrase: string, tier: DrawTier): boolean {
  return tier === 'B' ? beaconPhraseSchema.safeParse(phrase).success : phrase === ''
}

/** Ends a draw without effect, at any point, for everybody to see. Nothing follows it. */
export function voidRecord(
  previous: OpenRecord | LockRecord | ResultRecord,
  reason: string,
  at: number,
  sign: Sign,
): VoidRecord {
  const record = {
    seq: previous.seq + 1,
    type: 'VOID' as const,
    at,
    body: { reason },
    previousHash: previous.hash,
  }
  return voidRecordSchema.parse(seal(record, sign))
}
