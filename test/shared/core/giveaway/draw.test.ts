import { createHash, createHmac } from 'node:crypto'
import { fc, it as property } from '@fast-check/vitest'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import {
  commitment,
  type DrawEntry,
  drawKey,
  entryLeaf,
  identifierHash,
  merkleRoot,
  prizesHash,
  selectWinners,
  uniform,
  uniformFromWords,
  wordStream,
} from '../../../../shared/core/giveaway/draw.ts'
import { buildEntry, buildVectorEntries, byLeaf, f, vector } from './build-draw.ts'

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })

function vectorKeyParts(beacon: Uint8Array = vector.beacon) {
  const entries = buildVectorEntries().sort(byLeaf)
  return {
    seed: vector.seed,
    drawId: vector.drawId,
    root: merkleRoot(entries.map(({ leaf }) => leaf)),
    entries: 7,
    totalWeight: 9,
    beacon,
    prizesHash: prizesHash(vector.prizes),
  }
}

function drawVector(beacon?: Uint8Array) {
  const entries = buildVectorEntries().sort(byLeaf)
  const key = drawKey(vectorKeyParts(beacon))
  const { winners, reserves } = selectWinners({ entries, key, winners: 2, reserves: 2 })
  return { winners: winners.map(({ user }) => user), reserves: reserves.map(({ user }) => user) }
}

describe('the published vector', () => {
  it('[FD1-1] the commitment', () => {
    expect(bytesToHex(commitment(vector.drawId, vector.seed))).toBe(
      '576b8cb0190a8effac0fc22344baf8239d9dd5ab26c3dc1ada933992012a7a63',
    )
  })

  it('[FD1-1] the root', () => {
    expect(bytesToHex(vectorKeyParts().root)).toBe(
      '97785f2ef8b26ec779f17e2c1c10a82bd17403112ec6c9b5d93f28519a087348',
    )
  })

  it('[FD1-1] the key', () => {
    expect(bytesToHex(drawKey(vectorKeyParts()))).toBe(
      'e95fc63651dfc78ebbec85c6abd7552c5122d75225421edbf1e5ad5fb9069d6d',
    )
  })

  it('[FD1-1] winners and reserves', () => {
    expect(drawVector()).toEqual({ winners: ['user2', 'user1'], reserves: ['user4', 'user0'] })
  })

  it('[FD1-1] winners and reserves with an empty beacon', () => {
    expect(drawVector(new Uint8Array(0))).toEqual({
      winners: ['user3', 'user2'],
      reserves: ['user0', 'user1'],
    })
  })
})

describe('entries', () => {
  it('[FD1-2] an identifier counts by its NFC form', () => {
    const salt = f('salt')
    expect(identifierHash(salt, 'Ай\u0306')).toEqual(identifierHash(salt, 'Ай\u0306'.normalize('NFD')))
    expect(identifierHash(salt, 'caf\u00e9')).toEqual(identifierHash(salt, 'cafe\u0301'))
    expect(identifierHash(salt, 'café')).not.toEqual(identifierHash(f('other'), 'café'))
  })

  it('[FD1-3] a leaf binds draw, entry, weight and identifier', () => {
    const entry = {
      drawId: f('draw').slice(0, 16),
      entryId: f('e').slice(0, 16),
      weight: 1,
      identifierHash: f('i'),
    }
    const leaves = [
      entry,
      { ...entry, drawId: f('x').slice(0, 16) },
      { ...entry, entryId: f('x').slice(0, 16) },
      { ...entry, weight: 2 },
      { ...entry, weight: 2 ** 32 - 1 },
      { ...entry, identifierHash: f('x') },
    ].map((each) => bytesToHex(entryLeaf(each)))
    expect(new Set(leaves).size).toBe(leaves.length)
  })

  it('[FD1-3] parts of the wrong length are refused, since they would shift the others', () => {
    expect(() => commitment(new Uint8Array(15), vector.seed)).toThrow(/drawId/)
    expect(() => commitment(vector.drawId, new Uint8Array(31))).toThrow(/seed/)
    expect(() => identifierHash(new Uint8Array(0), 'x')).toThrow(/salt/)
  })
})

/** Tree heads of the first n of the Certificate Transparency project's eight well-known test leaves. */
const knownHeads = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const knownLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((data) => sha256(Uint8Array.of(0), hexToBytes(data)))

function sha256(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())
}

/** The RFC's own, recursive words. */
function headByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves
  if (only === undefined) return sha256()
  if (leaves.length === 1) return only
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return sha256(
    Uint8Array.of(1),
    headByDefinition(leaves.slice(0, split)),
    headByDefinition(leaves.slice(split)),
  )
}

describe('the tree', () => {
  it.each(knownHeads.map((head, n) => ({ n, head })))(
    '[FD1-4] the head of $n known leaves',
    ({ n, head }) => {
      expect(bytesToHex(merkleRoot(knownLeaves.slice(0, n)))).toBe(head)
    },
  )

  property.prop([fc.array(bytes32, { maxLength: 70 })])(
    '[FD1-4] any head equals the recursive definition',
    (leaves) => {
      expect(merkleRoot(leaves)).toEqual(headByDefinition(leaves))
    },
  )
})

describe('the key and its words', () => {
  it('[FD1-5] each part changes the key', () => {
    const parts = vectorKeyParts()
    const keys = [
      parts,
      { ...parts, seed: f('x') },
      { ...parts, drawId: f('x').slice(0, 16) },
      { ...parts, root: f('x') },
      { ...parts, entries: 8 },
      { ...parts, totalWeight: 10 },
      { ...parts, beacon: f('x') },
      { ...parts, beacon: new Uint8Array(0) },
      { ...parts, prizesHash: f('x') },
    ].map((each) => bytesToHex(drawKey(each)))
    expect(new Set(keys).size).toBe(keys.length)
  })

  property.prop([bytes32])('[FD1-6] words are those of the HMAC blocks, in order', (key) => {
    const expected = [0, 1, 2].flatMap((block) => {
      const counter = Buffer.alloc(8)
      counter.writeBigUInt64BE(BigInt(block))
      const bytes = createHmac('sha256', key).update('FD1/blk\0').update(counter).digest()
      return [0, 8, 16, 24].map((offset) => bytes.readBigUInt64BE(offset))
    })
    const nextWord = wordStream(key)
    expect(expected.map(() => nextWord())).toEqual(expected)
  })
})

type Uniform = (m: bigint, nextWord: () => bigint, words: bigint) => bigint

/**
 * Feeds every 8-bit word once to `candidate` and says how the results spread: how often each came up at the first
 * word, and how many words were thrown away for a second (which is marked by running out).
 */
function spread(candidate: Uniform, m: number): { counts: number[]; rejected: number } {
  const counts = new Array<number>(m).fill(0)
  let rejected = 0
  for (let word = 0n; word < 256n; word += 1n) {
    const words = [word]
    const nextWord = () => {
      const next = words.shift()
      if (next !== undefined) return next
      rejected += 1
      throw new RangeError('out of words')
    }
    try {
      const outcome = Number(candidate(BigInt(m), nextWord, 256n))
      counts[outcome] = (counts[outcome] ?? 0) + 1
    } catch (error) {
      if (!(error instanceof RangeError && error.message === 'out of words')) throw error
    }
  }
  return { counts, rejected }
}

const everyM = Array.from({ length: 256 }, (_, index) => index + 1)
const isUniform = (candidate: Uniform, m: number) => new Set(spread(candidate, m).counts).size === 1

describe('uniform', () => {
  it('[FD1-7] is exactly uniform over all 8-bit words, for every m', () => {
    for (const m of everyM) {
      const share = Math.floor(256 / m)
      expect(spread(uniformFromWords, m)).toEqual({
        counts: new Array<number>(m).fill(share),
        rejected: 256 - share * m,
      })
    }
  })

  it('[FD1-7] the proof catches the off-by-one that keeps the limit itself', () => {
    const offByOne: Uniform = (m, nextWord, words) => {
      const limit = words - (words % m)
      let word = nextWord()
      while (word > limit) word = nextWord()
      return word % m
    }
    const caught = everyM.filter((m) => !isUniform(offByOne, m))
    expect(caught).toEqual(everyM.filter((m) => 256 % m !== 0))
  })

  it('[FD1-7] the proof catches a remainder without rejection', () => {
    expect(isUniform((m, nextWord) => nextWord() % m, 3)).toBe(false)
  })

  it('[FD1-7] a word at the 64-bit limit is thrown away, the one below it is not', () => {
    const limit = 2n ** 64n - (2n ** 64n % 3n)
    const fed = (...words: bigint[]) => {
      return () => words.shift() ?? expect.unreachable('asked for one word too many')
    }
    expect(uniform(3n, fed(limit, 2n ** 64n - 1n, 7n))).toBe(1n)
    expect(uniform(3n, fed(limit - 1n))).toBe(2n)
  })

  it('[FD1-7] refuses a number of outcomes that words cannot give', () => {
    expect(() => uniform(0n, () => 0n)).toThrow(RangeError)
    expect(() => uniformFromWords(257n, () => 0n, 256n)).toThrow(RangeError)
  })
})

const weightsOf = (max: number) => fc.array(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 40 })
const buildEntries = (weights: readonly number[]): DrawEntry[] =>
  weights.map((weight, index) => ({ leaf: f(`leaf${index}`), weight })).sort(byLeaf)

/** Selection in the protocol's own words: walk the leaves in order, once per pick. */
function selectByWalking(entries: readonly DrawEntry[], key: Uint8Array, picks: number): DrawEntry[] {
  const nextWord = wordStream(key)
  const left = [...entries]
  const picked: DrawEntry[] = []
  while (picked.length < picks && left.length > 0) {
    const r = Number(uniform(BigInt(left.reduce((sum, { weight }) => sum + weight, 0)), nextWord))
    let cumulative = 0
    const index = left.findIndex(({ weight }) => {
      cumulative += weight
      return cumulative > r
    })
    picked.push(...left.splice(index, 1))
  }
  return picked
}

describe('selection', () => {
  property.prop([weightsOf(2 ** 32 - 1), bytes32, fc.nat(12), fc.nat(12)])(
    '[FD1-9] picks what walking the leaves would pick',
    (weights, key, winners, reserves) => {
      const entries = buildEntries(weights)
      const result = selectWinners({ entries, key, winners, reserves })
      const expected = selectByWalking(entries, key, winners + reserves)
      expect(result).toEqual({ winners: expected.slice(0, winners), reserves: expected.slice(winners) })
    },
  )

  property.prop([weightsOf(9), bytes32])('[FD1-8] nobody is picked twice, and all can be', (weights, key) => {
    const entries = buildEntries(weights)
    const { winners } = selectWinners({ entries, key, winners: entries.length, reserves: 0 })
    expect([...winners].sort(byLeaf)).toEqual(entries)
  })

  it('[FD1-8] over many keys, first and second picks follow the weights', () => {
    const entries = buildEntries([1, 2, 3, 4, 10])
    const draws = 8_000
    const first = new Map(entries.map((entry) => [entry, 0]))
    const second = new Map(first)
    for (let index = 0; index < draws; index += 1) {
      const { winners } = selectWinners({ entries, key: f(`key${index}`), winners: 2, reserves: 0 })
      const [one, two] = winners
      if (!one || !two) expect.unreachable('two winners')
      first.set(one, (first.get(one) ?? 0) + 1)
      second.set(two, (second.get(two) ?? 0) + 1)
    }
    const total = 20
    const firstShare = ({ weight }: DrawEntry) => weight / total
    const secondShare = (entry: DrawEntry) =>
      entries
        .filter((other) => other !== entry)
        .reduce((sum, other) => sum + firstShare(other) * (entry.weight / (total - other.weight)), 0)
    // 18.47: the chi-square value with 4 degrees of freedom that one fair draw in a thousand exceeds. The keys are fixed.
    expect(chiSquare(first, firstShare, draws)).toBeLessThan(18.47)
    expect(chiSquare(second, secondShare, draws)).toBeLessThan(18.47)
    expect(chiSquare(first, () => 1 / 5, draws)).toBeGreaterThan(18.47)
  })

  it('[FD1-10] winners come first when there are too few entries', () => {
    const entries = buildEntries([1, 1, 1])
    const few = selectWinners({ entries, key: f('k'), winners: 2, reserves: 5 })
    expect([few.winners.length, few.reserves.length]).toEqual([2, 1])
    const fewer = selectWinners({ entries, key: f('k'), winners: 9, reserves: 5 })
    expect([fewer.winners.length, fewer.reserves.length]).toEqual([3, 0])
    expect(selectWinners({ entries: [], key: f('k'), winners: 1, reserves: 1 })).toEqual({
      winners: [],
      reserves: [],
    })
  })

  it('[FD1-10] reserves do not change who wins', () => {
    const entries = buildEntries([5, 1, 4, 2, 3])
    const alone = selectWinners({ entries, key: f('k'), winners: 2, reserves: 0 })
    expect(selectWinners({ entries, key: f('k'), winners: 2, reserves: 3 }).winners).toEqual(alone.winners)
  })

  it('[FD1-11] entries out of order or repeated are refused', () => {
    const [a, b] = buildEntries([1, 1])
    if (!a || !b) expect.unreachable('two entries')
    const draw = { key: f('k'), winners: 1, reserves: 0 }
    expect(() => selectWinners({ ...draw, entries: [b, a] })).toThrow(RangeError)
    expect(() => selectWinners({ ...draw, entries: [a, a] })).toThrow(RangeError)
  })

  it.each([0, -1, 1.5, 2 ** 32, Number.NaN])('[FD1-11] a weight of %d is refused', (weight) => {
    const draw = { key: f('k'), winners: 1, reserves: 0 }
    expect(() => selectWinners({ ...draw, entries: [{ leaf: f('a'), weight }] })).toThrow(RangeError)
    expect(() => buildEntry(0, weight)).toThrow(RangeError)
  })

  it.each([-1, 0.5, Number.POSITIVE_INFINITY])('[FD1-11] %d winners are refused', (winners) => {
    expect(() => selectWinners({ entries: [], key: f('k'), winners, reserves: 0 })).toThrow(RangeError)
    expect(() => selectWinners({ entries: [], key: f('k'), winners: 0, reserves: winners })).toThrow(
      RangeError,
    )
  })

  it('[FD1-12] 100,000 entries, 1,000 of them picked', () => {
    const nextWord = wordStream(f('leaves'))
    const entries = Array.from({ length: 100_000 }, (_, index) => {
      const leaf = new Uint8Array(32)
      const view = new DataView(leaf.buffer)
      for (const offset of [0, 8, 16, 24]) view.setBigUint64(offset, nextWord())
      return { leaf, weight: 1 + (index % 7) }
    }).sort(byLeaf)
    const root = merkleRoot(entries.map(({ leaf }) => leaf))
    const totalWeight = entries.reduce((sum, { weight }) => sum + weight, 0)
    const beacon = utf8ToBytes('phrase')
    const key = drawKey({ ...vectorKeyParts(), root, entries: entries.length, totalWeight, beacon })
    const { winners, reserves } = selectWinners({ entries, key, winners: 500, reserves: 500 })
    expect(new Set([...winners, ...reserves]).size).toBe(1000)
    expect(winners.slice(0, 3)).toEqual(selectByWalking(entries, key, 3))
  })
})

function chiSquare(
  counts: ReadonlyMap<DrawEntry, number>,
  share: (entry: DrawEntry) => number,
  draws: number,
): number {
  let sum = 0
  for (const [entry, observed] of counts) {
    const expected = share(entry) * draws
    sum += (observed - expected) ** 2 / expected
  }
  return sum
}
