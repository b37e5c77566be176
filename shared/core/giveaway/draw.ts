import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { abytes, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { pickWithoutReplacement } from './weighted-picks.ts'

/** One entry of a draw, as published at the lock: 32 bytes and a weight from 1 to 2³² − 1. */
export type DrawEntry = { leaf: Uint8Array; weight: number }

export const maxWeight = 2 ** 32 - 1

/** T(s): the ASCII of `s` and one zero byte, so that no hash can stand for another's. */
export function tag(s: string): Uint8Array {
  return utf8ToBytes(`${s}\0`)
}

/** A weight as 4 big-endian bytes. Throws a RangeError unless it is an integer from 1 to 2³² − 1. */
export function weightBytes(weight: number): Uint8Array {
  requireWeight(weight)
  return u32(weight)
}

function requireWeight(weight: number): void {
  if (!Number.isInteger(weight) || weight < 1 || weight > maxWeight) {
    throw new RangeError(`a weight is an integer from 1 to ${maxWeight}, not ${weight}`)
  }
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** A count as 8 big-endian bytes. Throws a RangeError unless it is a safe integer of at least 0. */
export function u64(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`)
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
  return bytes
}

/** C: binds a draw (16 bytes) to its seed (32 bytes) before the first entry. */
export function commitment(drawId: Uint8Array, seed: Uint8Array): Uint8Array {
  abytes(drawId, 16, 'drawId')
  abytes(seed, 32, 'seed')
  return sha256(concatBytes(tag('FD1/seed'), drawId, seed))
}

/** Binds the prizes, as the exact JSON text that is published. */
export function prizesHash(json: string): Uint8Array {
  return sha256(concatBytes(tag('FD1/prizes'), utf8ToBytes(json)))
}

/** Hides an identifier (an e-mail address, a participant's id) behind 32 bytes of salt. Normalised to NFC first. */
export function identifierHash(salt: Uint8Array, identifier: string): Uint8Array {
  abytes(salt, 32, 'salt')
  return sha256(concatBytes(tag('FD1/id'), salt, utf8ToBytes(identifier.normalize('NFC'))))
}

/** The 32 bytes that stand for one entry. The leading 0x00 keeps leaves apart from inner nodes (RFC 9162). */
export function entryLeaf(entry: {
  drawId: Uint8Array
  entryId: Uint8Array
  weight: number
  identifierHash: Uint8Array
}): Uint8Array {
  abytes(entry.drawId, 16, 'drawId')
  abytes(entry.entryId, 16, 'entryId')
  abytes(entry.identifierHash, 32, 'identifierHash')
  return sha256(
    concatBytes(
      Uint8Array.of(0),
      tag('FD1/leaf'),
      entry.drawId,
      entry.entryId,
      weightBytes(entry.weight),
      entry.identifierHash,
    ),
  )
}

/**
 * The RFC 9162 Merkle tree head over leaves that are hashed already. Pairing neighbours level by level and
 * lifting an odd last node is the same tree as splitting at the largest power of two below n.
 * An empty list gives SHA-256 of nothing, as the RFC says.
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const node = new Uint8Array(65)
  node[0] = 1
  let level = leaves
  while (level.length > 1) {
    const above: Uint8Array[] = []
    for (let index = 0; index < level.length; index += 2) {
      const left = level[index]
      const right = level[index + 1]
      if (left === undefined) break
      if (right === undefined) {
        above.push(left)
        break
      }
      node.set(left, 1)
      node.set(right, 33)
      above.push(sha256(node))
    }
    level = above
  }
  return level[0] ?? sha256(new Uint8Array(0))
}

/** K: 32 bytes that fix the whole result. It exists only once the list is locked and the beacon is known. */
export function drawKey(parts: {
  seed: Uint8Array
  drawId: Uint8Array
  root: Uint8Array
  entries: number
  totalWeight: number
  beacon: Uint8Array
  prizesHash: Uint8Array
}): Uint8Array {
  abytes(parts.seed, 32, 'seed')
  abytes(parts.drawId, 16, 'drawId')
  abytes(parts.root, 32, 'root')
  abytes(parts.prizesHash, 32, 'prizesHash')
  const message = concatBytes(
    tag('FD1/key'),
    parts.drawId,
    parts.root,
    u64(parts.entries),
    u64(parts.totalWeight),
    u32(parts.beacon.length),
    parts.beacon,
    parts.prizesHash,
  )
  return hmac(sha256, parts.seed, message)
}

/** The endless stream of 64-bit words of a key: four big-endian words from each HMAC block. */
export function wordStream(key: Uint8Array): () => bigint {
  abytes(key, 32, 'key')
  const blockTag = tag('FD1/blk')
  let block = new DataView(new ArrayBuffer(0))
  let blocks = 0
  let offset = 0
  return () => {
    if (offset === block.byteLength) {
      const bytes = hmac(sha256, key, concatBytes(blockTag, u64(blocks)))
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      blocks += 1
      offset = 0
    }
    const word = block.getBigUint64(offset)
    offset += 8
    return word
  }
}

/**
 * A uniform integer in [0, m) from words that are uniform in [0, `words`), for 1 ≤ m ≤ `words`. Words from the
 * last incomplete run of m are thrown away: without that, small results would come up too often.
 */
export function uniformFromWords(m: bigint, nextWord: () => bigint, words: bigint): bigint {
  if (m < 1n || m > words) throw new RangeError(`uniform needs 1 to ${words} outcomes, not ${m}`)
  const limit = words - (words % m)
  let word = nextWord()
  while (word >= limit) word = nextWord()
  return word % m
}

/** `uniform(m)` of FD-1: over 64-bit words. */
export function uniform(m: bigint, nextWord: () => bigint): bigint {
  return uniformFromWords(m, nextWord, 2n ** 64n)
}

/** Below, equal to or above 0, as `a` stands before, at or after `b` bytewise. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (const [index, byte] of a.entries()) {
    const difference = byte - (b[index] ?? -1)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** The sum of the weights. Throws a RangeError when a weight or the sum is out of range. */
export function sumWeights(entries: readonly { weight: number }[]): number {
  let sum = 0
  for (const { weight } of entries) {
    requireWeight(weight)
    sum += weight
  }
  if (!Number.isSafeInteger(sum)) throw new RangeError('the total weight is too large')
  return sum
}

/**
 * The result that a key fixes: the first `winners` picks, then up to `reserves` more. With fewer entries than picks, all
 * are picked. The entries must be in the published order (leaves ascending bytewise, no two alike); a RangeError
 * otherwise, since another order is another result.
 */
export function selectWinners<Entry extends DrawEntry>(draw: {
  entries: readonly Entry[]
  key: Uint8Array
  winners: number
  reserves: number
}): { winners: Entry[]; reserves: Entry[] } {
  const { entries, winners, reserves } = draw
  if (!Number.isSafeInteger(winners) || winners < 0)
    throw new RangeError(`not a number of winners: ${winners}`)
  if (!Number.isSafeInteger(reserves) || reserves < 0) {
    throw new RangeError(`not a number of reserves: ${reserves}`)
  }
  let previous: Uint8Array | undefined
  for (const { leaf } of entries) {
    abytes(leaf, 32, 'leaf')
    if (previous && compareBytes(previous, leaf) >= 0)
      throw new RangeError('leaves must ascend, each only once')
    previous = leaf
  }
  sumWeights(entries)
  const nextWord = wordStream(draw.key)
  const picked = pickWithoutReplacement(
    entries.map((entry) => entry.weight),
    winners + reserves,
    (m) => Number(uniform(BigInt(m), nextWord)),
  ).flatMap((index) => entries[index] ?? [])
  return { winners: picked.slice(0, winners), reserves: picked.slice(winners) }
}
