import { createHash } from 'node:crypto'
import { fc, it as property } from '@fast-check/vitest'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { drawKey, prizesHash, selectWinners } from '../../../../shared/core/giveaway/draw.ts'
import {
  beaconPhraseSchema,
  drawFileSchema,
  leavesHash,
  lockRecord,
  receiptBytes,
  resultRecord,
  signReceipt,
  voidRecord,
} from '../../../../shared/core/giveaway/record.ts'
import {
  buildDraw,
  buildEntry,
  buildVectorEntries,
  byLeaf,
  f,
  publicKey,
  sign,
  vector,
  verifySignature,
} from './build-draw.ts'

describe('records', () => {
  it('[REC-2] OPEN commits, and keeps the seed to itself', () => {
    const { open } = buildDraw()
    expect(open.body).toMatchObject({
      drawId: bytesToHex(vector.drawId),
      algorithm: 'FD1',
      commitment: '576b8cb0190a8effac0fc22344baf8239d9dd5ab26c3dc1ada933992012a7a63',
      prizes: vector.prizes,
      publicKey: bytesToHex(publicKey),
      rulesHash: createHash('sha256').update('One entry each.').digest('hex'),
    })
    expect(JSON.stringify(open)).not.toContain(bytesToHex(vector.seed))
    expect(open.previousHash).toBe('00'.repeat(32))
  })

  it('[REC-2] the hash is over tag and canonical JSON, as anyone would compute it', () => {
    const { lock } = buildDraw()
    const { body } = lock
    const text =
      `{"at":${lock.at},"body":{"commitment":"${body.commitment}","entries":7,"joined":9,"leavesHash":"${body.leavesHash}",` +
      `"lockedAt":${body.lockedAt},"root":"${body.root}","totalWeight":9},"previousHash":"${lock.previousHash}","seq":1,"type":"LOCK"}`
    expect(lock.hash).toBe(createHash('sha256').update(`FD1/record\0${text}`).digest('hex'))
    expect(
      verifySignature(publicKey, Buffer.from(lock.hash, 'hex'), Buffer.from(lock.signature, 'hex')),
    ).toBe(true)
  })

  it('[REC-2] each record names the one before it', () => {
    const { open, lock, result } = buildDraw()
    const end = voidRecord(result, 'the prize was withdrawn', 1_700_000_100_000, sign)
    expect([open, lock, result, end].map(({ seq, type }) => [seq, type])).toEqual([
      [0, 'OPEN'],
      [1, 'LOCK'],
      [2, 'RESULT'],
      [3, 'VOID'],
    ])
    expect([lock, result, end].map(({ previousHash }) => previousHash)).toEqual([
      open.hash,
      lock.hash,
      result.hash,
    ])
  })

  it('[REC-2] the RESULT is the one that FD-1 fixes', () => {
    const { lock, result, phrase } = buildDraw()
    const key = drawKey({
      seed: vector.seed,
      drawId: vector.drawId,
      root: Buffer.from('97785f2ef8b26ec779f17e2c1c10a82bd17403112ec6c9b5d93f28519a087348', 'hex'),
      entries: 7,
      totalWeight: 9,
      beacon: utf8ToBytes(phrase),
      prizesHash: prizesHash(vector.prizes),
    })
    const entries = buildVectorEntries().sort(byLeaf)
    const picked = selectWinners({ entries, key, winners: 2, reserves: 2 })
    expect(result.body.winners).toEqual(picked.winners.map(({ leaf }) => bytesToHex(leaf)))
    expect(result.body.reserves).toEqual(picked.reserves.map(({ leaf }) => bytesToHex(leaf)))
    expect(lock.body.root).toBe('97785f2ef8b26ec779f17e2c1c10a82bd17403112ec6c9b5d93f28519a087348')
    expect(result.body.beacon).toBe(Buffer.from('сәлем, зал!', 'utf8').toString('hex'))
    expect(result.body.seed).toBe(bytesToHex(vector.seed))
  })

  it('[REC-2] tier C gives the winners of the vector with an empty beacon', () => {
    const { result } = buildDraw({ tier: 'C' })
    const userOf = new Map(buildVectorEntries().map(({ leaf, user }) => [bytesToHex(leaf), user]))
    expect(result.body.winners.map((leaf) => userOf.get(leaf))).toEqual(['user3', 'user2'])
    expect(result.body.reserves.map((leaf) => userOf.get(leaf))).toEqual(['user0', 'user1'])
    expect(result.body).toMatchObject({ beacon: '', phrase: '' })
  })

  property.prop([fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })])(
    '[REC-3] the order of entering does not matter',
    (order) => {
      const usual = buildDraw()
      const entries = order.flatMap((index) => buildVectorEntries()[index] ?? [])
      const { leaves, lock } = buildDraw({ entries })
      expect(leaves).toEqual(usual.leaves)
      expect(lock.body).toEqual(usual.lock.body)
    },
  )

  it('[REC-3] two alike are refused', () => {
    const { open } = buildDraw()
    const entries = [buildEntry(0), buildEntry(1), buildEntry(0)]
    expect(() => lockRecord(open, { entries, joined: 3, lockedAt: 1 }, 1, sign)).toThrow(RangeError)
  })

  it('[REC-3] a draw that nobody entered can be locked, and has no winners', () => {
    expect(buildDraw({ entries: [] }).result.body).toMatchObject({ winners: [], reserves: [] })
  })

  it('[REC-3] the published list binds weights', () => {
    const { leaves } = buildDraw()
    const bytes = leaves.map(({ leaf, weight }) => `${leaf}${weight.toString(16).padStart(8, '0')}`).join('')
    const expected = createHash('sha256')
      .update('FD1/leaves\0')
      .update(Buffer.from(bytes, 'hex'))
      .digest('hex')
    expect(bytesToHex(leavesHash(leaves))).toBe(expected)
  })

  it('[REC-4] refuses another seed', () => {
    const { open, lock, leaves } = buildDraw()
    expect(() => resultRecord(open, lock, leaves, { seed: f('other'), phrase: 'x' }, 1, sign)).toThrow(/seed/)
  })

  it('[REC-4] refuses another list', () => {
    const { open, lock, leaves, seed } = buildDraw()
    expect(() => resultRecord(open, lock, leaves.slice(1), { seed, phrase: 'x' }, 1, sign)).toThrow(/leaves/)
  })

  it.each([
    { tier: 'B', phrase: '' },
    { tier: 'B', phrase: '  ' },
    { tier: 'B', phrase: '\ud800' },
    { tier: 'B', phrase: 'x'.repeat(201) },
    { tier: 'C', phrase: 'x' },
  ] as const)('[REC-4] refuses the phrase $phrase in tier $tier', ({ tier, phrase }) => {
    expect(() => buildDraw({ tier, phrase })).toThrow(/phrase/)
  })

  it('[REC-4] a phrase is taken as it is', () => {
    expect(beaconPhraseSchema.parse(' Ё e\u0308 ')).toBe(' Ё e\u0308 ')
    expect(buildDraw({ phrase: ' Ё ' }).result.body.beacon).toBe('20d08120')
  })

  it('[REC-4] a lock refuses a list whose entries have bad weights', () => {
    const { open } = buildDraw()
    const list = { entries: [{ leaf: f('a'), weight: 0 }], joined: 1, lockedAt: 1 }
    expect(() => lockRecord(open, list, 1, sign)).toThrow(RangeError)
  })

  it('[REC-5] an unknown field is refused, wherever it is', () => {
    const { file, open, leaves } = buildDraw()
    expect(drawFileSchema.safeParse(file).success).toBe(true)
    const [leaf] = leaves
    const email = 'user0@example.test'
    for (const altered of [
      { ...file, email },
      { ...file, records: [{ ...open, email }] },
      { ...file, records: [{ ...open, body: { ...open.body, email } }] },
      { ...file, leaves: [{ ...leaf, email }] },
    ]) {
      expect(drawFileSchema.safeParse(altered).success).toBe(false)
    }
  })

  it('[REC-5] no identifier, salt or entry id is in the document', () => {
    const text = JSON.stringify(buildDraw().file)
    expect(text).not.toContain('example.test')
    expect(text).not.toContain(bytesToHex(f('s0')))
    expect(text).not.toContain(bytesToHex(f('e0').slice(0, 16)))
  })

  it('[REC-10] a receipt is signed over all that it says', () => {
    const receipt = signReceipt(
      {
        drawId: bytesToHex(vector.drawId),
        entryId: bytesToHex(f('e2').slice(0, 16)),
        salt: bytesToHex(f('s2')),
        weight: 3,
        leaf: bytesToHex(buildEntry(2, 3).leaf),
        sequence: 258,
      },
      sign,
    )
    const bytes = Buffer.concat([
      Buffer.from('FD1/receipt\0'),
      vector.drawId,
      f('e2').slice(0, 16),
      f('s2'),
      Buffer.from('00000003', 'hex'),
      buildEntry(2, 3).leaf,
      Buffer.from('0000000000000102', 'hex'),
    ])
    expect(Buffer.from(receiptBytes(receipt))).toEqual(bytes)
    expect(bytes.length).toBe(120)
    expect(verifySignature(publicKey, bytes, Buffer.from(receipt.signature, 'hex'))).toBe(true)
  })
})
