import { fc, it as property } from '@fast-check/vitest'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../shared/core/giveaway/canonical-json.ts'
import {
  type DrawFile,
  type DrawRecord,
  leavesHash,
  leavesRoot,
  noPreviousHash,
  type Receipt,
  recordHash,
  voidRecord,
} from '../../../../shared/core/giveaway/record.ts'
import { receiptIncluded, verifyDraw } from '../../../../shared/core/giveaway/verify.ts'
import { buildDraw, buildEntry, f, sign, vector, verifySignature } from './build-draw.ts'

const failedChecks = (file: unknown) =>
  verifyDraw(file, verifySignature)
    .filter(({ ok }) => !ok)
    .map(({ check }) => check)
const checksOf = (file: unknown) => verifyDraw(file, verifySignature).map(({ check }) => check)

/** Chains and signs records afresh, as an operator who holds the key could. */
function resign(records: readonly DrawRecord[], firstSeq = 0): DrawRecord[] {
  let previousHash = noPreviousHash
  return records.map((record, index) => {
    const changed = { ...record, seq: firstSeq + index, previousHash }
    const hash = recordHash(changed)
    previousHash = bytesToHex(hash)
    return { ...changed, hash: previousHash, signature: bytesToHex(sign(hash)) }
  })
}

type Draw = ReturnType<typeof buildDraw>

/** A document whose bodies or list were altered by the holder of the key. */
function forge(
  draw: Draw,
  changes: {
    open?: Partial<Draw['open']['body']>
    lock?: Partial<Draw['lock']['body']>
    result?: Partial<Draw['result']['body']>
    leaves?: DrawFile['leaves']
  },
): DrawFile {
  const records = resign([
    { ...draw.open, body: { ...draw.open.body, ...changes.open } },
    { ...draw.lock, body: { ...draw.lock.body, ...changes.lock } },
    { ...draw.result, body: { ...draw.result.body, ...changes.result } },
  ])
  return { protocol: 'FD1', records, leaves: changes.leaves ?? draw.leaves }
}

describe('a genuine document', () => {
  it.each([{ tier: 'B' }, { tier: 'C' }, { entries: [] }, { winners: 9 }] as const)(
    '[REC-6] verifies: %j',
    (options) => {
      const { file } = buildDraw(options as Parameters<typeof buildDraw>[0])
      expect(failedChecks(file)).toEqual([])
      expect(checksOf(file)).toEqual([
        'format',
        'order',
        'chain',
        'signatures',
        'prizes',
        'leaves',
        'root',
        'commitment',
        'beacon',
        'result',
      ])
    },
  )

  property.prop([
    fc.uniqueArray(fc.nat(500), { maxLength: 40 }),
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    fc.nat(5),
    fc.nat(5),
  ])(
    '[REC-6] verifies for any entries, weights and numbers of picks',
    (indexes, weight, winners, reserves) => {
      const entries = indexes.map((index) => buildEntry(index, 1 + ((index * 7919) % weight)))
      expect(failedChecks(buildDraw({ entries, winners, reserves }).file)).toEqual([])
    },
  )

  it('[REC-6] verifies at every step, with the checks that the step allows', () => {
    const { open, lock, leaves, result } = buildDraw()
    const opened = { protocol: 'FD1', records: [open], leaves: [] }
    expect(failedChecks(opened)).toEqual([])
    expect(checksOf(opened)).toEqual(['format', 'order', 'chain', 'signatures', 'prizes', 'leaves'])
    const locked = { protocol: 'FD1', records: [open, lock], leaves }
    expect(failedChecks(locked)).toEqual([])
    expect(checksOf(locked)).not.toContain('result')
    for (const last of [open, lock, result]) {
      const records = [open, lock, result].slice(0, last.seq + 1)
      const end = voidRecord(last, 'the fire alarm rang', 1_700_000_100_000, sign)
      expect(
        failedChecks({ protocol: 'FD1', records: [...records, end], leaves: last === open ? [] : leaves }),
      ).toEqual([])
    }
  })

  it('[REC-6] survives a download: JSON, whatever the order of keys and the white space', () => {
    const { file } = buildDraw()
    const reversed = JSON.parse(JSON.stringify(file, null, 4), (_, value: Json) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as unknown
    expect(failedChecks(reversed)).toEqual([])
  })
})

const genuine = buildDraw()
const genuineText = JSON.stringify(genuine.file)

/** Whether a document's text, after a change, no longer verifies: unreadable, or with a check that fails. */
function isCaught(text: string): boolean {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return true
  }
  // A change of spelling only (an escape's letter case) leaves the document what it was.
  return JSON.stringify(file) === genuineText || failedChecks(file).length > 0
}

describe('an altered document', () => {
  property.prop([fc.nat(genuineText.length - 1), fc.integer({ min: 0x20, max: 0x7e })], { numRuns: 600 })(
    '[REC-7] changing any byte to any other is caught',
    (position, code) => {
      const replacement = String.fromCharCode(code)
      fc.pre(genuineText[position] !== replacement)
      const altered = genuineText.slice(0, position) + replacement + genuineText.slice(position + 1)
      expect(isCaught(altered)).toBe(true)
    },
  )

  it('[REC-7] changing each byte in turn is caught', () => {
    for (const [position, character] of [...genuineText].entries()) {
      const replacement = character === '0' ? '1' : '0'
      const altered = genuineText.slice(0, position) + replacement + genuineText.slice(position + 1)
      if (!isCaught(altered))
        expect.unreachable(`byte ${position}: ${altered.slice(position - 30, position + 30)}`)
    }
  })

  property.prop([fc.nat(2), fc.constantFrom('seq', 'at', 'previousHash', 'hash', 'signature', 'type')])(
    '[REC-7] so is exchanging a field with that of another record',
    (index, field) => {
      const records = genuine.file.records.map((record, place) => {
        const other = genuine.file.records[(index + 1) % 3]
        return place === index ? { ...record, [field]: other?.[field as keyof DrawRecord] } : record
      })
      expect(failedChecks({ ...genuine.file, records })).not.toEqual([])
    },
  )

  it('[REC-7] a body changed with its hash mended breaks the chain or the signature', () => {
    const { open, lock, result, file } = genuine
    const body = { ...result.body, winners: [...result.body.winners].reverse() }
    const mended = { ...result, body, hash: bytesToHex(recordHash({ ...result, body })) }
    expect(failedChecks({ ...file, records: [open, lock, mended] })).toEqual(['signatures', 'result'])
    const early = { ...open, at: open.at - 1 }
    const mendedOpen = { ...early, hash: bytesToHex(recordHash(early)) }
    expect(failedChecks({ ...file, records: [mendedOpen, lock, result] })).toEqual(['chain', 'signatures'])
  })

  it('[REC-7] upper-case hex is not a second spelling', () => {
    const records = [{ ...genuine.open, signature: genuine.open.signature.toUpperCase() }]
    expect(failedChecks({ protocol: 'FD1', records, leaves: [] })).toEqual(['format'])
  })
})

describe('an operator who holds the key', () => {
  const { winners, reserves } = genuine.result.body
  const [one, two] = winners
  const [reserve] = reserves

  it('[REC-8] re-signing alone changes nothing', () => {
    expect(failedChecks(forge(genuine, {}))).toEqual([])
  })

  it('[REC-8] cannot exchange winners', () => {
    expect(failedChecks(forge(genuine, { result: { winners: [two ?? '', one ?? ''] } }))).toEqual(['result'])
    expect(failedChecks(forge(genuine, { result: { winners: [one ?? '', reserve ?? ''] } }))).toEqual([
      'result',
    ])
    expect(failedChecks(forge(genuine, { result: { winners: [one ?? ''] } }))).toEqual(['result'])
    expect(failedChecks(forge(genuine, { result: { reserves: [] } }))).toEqual(['result'])
  })

  it('[REC-8] cannot move the line between winners and reserves', () => {
    const moved = { winners: [...winners, reserve ?? ''], reserves: reserves.slice(1) }
    expect(failedChecks(forge(genuine, { result: moved }))).toEqual(['result'])
  })

  it('[REC-8] cannot reveal another seed, even with the winners that it gives', () => {
    const other = buildDraw({ seed: f('lucky') })
    const forged = forge(genuine, { result: other.result.body })
    expect(failedChecks(forged)).toEqual(['commitment'])
  })

  it('[REC-8] cannot commit anew at the lock', () => {
    const { commitment } = buildDraw({ seed: f('lucky') }).open.body
    expect(failedChecks(forge(genuine, { lock: { commitment } }))).toEqual(['commitment'])
    const locked = { ...forge(genuine, { lock: { commitment } }) }
    expect(failedChecks({ ...locked, records: locked.records.slice(0, 2) })).toEqual(['commitment'])
  })

  it('[REC-8] cannot commit anew in OPEN', () => {
    const { commitment } = buildDraw({ seed: f('lucky') }).open.body
    expect(failedChecks(forge(genuine, { open: { commitment } }))).toEqual(['commitment'])
  })

  it('[REC-8] cannot leave out the beginning of the record', () => {
    expect(failedChecks({ ...genuine.file, records: resign(genuine.file.records, 1) })).toEqual(['chain'])
  })

  it('[REC-8] cannot lock a list in another order, nor one with an entry twice', () => {
    const [first] = genuine.leaves
    if (!first) expect.unreachable('leaves')
    for (const leaves of [[...genuine.leaves].reverse(), [first, ...genuine.leaves]]) {
      const lock = {
        entries: leaves.length,
        totalWeight: leaves.reduce((sum, { weight }) => sum + weight, 0),
        root: bytesToHex(leavesRoot(leaves)),
        leavesHash: bytesToHex(leavesHash(leaves)),
      }
      expect(failedChecks(forge(genuine, { lock, leaves }))).toEqual(['leaves', 'result'])
    }
  })

  it('[REC-8] cannot show a phrase other than the one that decided', () => {
    expect(failedChecks(forge(genuine, { result: { phrase: 'another' } }))).toEqual(['beacon'])
    const beacon = bytesToHex(utf8ToBytes('another'))
    expect(failedChecks(forge(genuine, { result: { phrase: 'another', beacon } }))).toEqual(['result'])
  })

  it('[REC-8] cannot leave out the phrase in tier B, nor slip one into tier C', () => {
    const withoutPhrase = buildDraw({ tier: 'C' })
    expect(failedChecks(forge(withoutPhrase, { open: { tier: 'B' } }))).toEqual(['beacon'])
    expect(failedChecks(forge(genuine, { open: { tier: 'C' } }))).toEqual(['beacon'])
  })

  it('[REC-8] cannot change the prizes', () => {
    expect(failedChecks(forge(genuine, { open: { prizes: '[]' } }))).toEqual(['prizes'])
  })

  it('[REC-8] cannot add, remove or exchange an entry after the lock', () => {
    const { leaves } = genuine
    const added = [...leaves, { leaf: 'ff'.repeat(32), weight: 1 }]
    expect(failedChecks(forge(genuine, { leaves: added }))).toEqual(['leaves', 'root', 'result'])
    expect(failedChecks(forge(genuine, { leaves: leaves.slice(1) }))).toEqual(['leaves', 'root', 'result'])
    const exchanged = [...leaves.slice(0, -1), { leaf: 'ff'.repeat(32), weight: leaves.at(-1)?.weight ?? 0 }]
    expect(failedChecks(forge(genuine, { leaves: exchanged }))).toEqual(['leaves', 'root', 'result'])
    expect(failedChecks(forge(genuine, { leaves: [...leaves].reverse() }))).toEqual([
      'leaves',
      'root',
      'result',
    ])
  })

  it('[REC-8] cannot exchange the weights of two entries, though root and total stay the same', () => {
    const heavy = genuine.leaves.findIndex(({ weight }) => weight === 3)
    const light = (heavy + 1) % genuine.leaves.length
    const leaves = genuine.leaves.map(({ leaf, weight }, index) => {
      return { leaf, weight: index === heavy ? 1 : index === light ? 3 : weight }
    })
    const failed = failedChecks(forge(genuine, { leaves }))
    expect(failed).toContain('leaves')
    expect(failed).not.toContain('root')
  })

  it('[REC-8] cannot publish another count, total or root', () => {
    expect(failedChecks(forge(genuine, { lock: { entries: 8 } }))).toContain('leaves')
    expect(failedChecks(forge(genuine, { lock: { totalWeight: 10 } }))).toContain('leaves')
    expect(failedChecks(forge(genuine, { lock: { root: '00'.repeat(32) } }))).toContain('root')
  })

  it('[REC-8] cannot publish a list before the lock', () => {
    expect(failedChecks({ protocol: 'FD1', records: [genuine.open], leaves: genuine.leaves })).toEqual([
      'leaves',
    ])
  })
})

describe('the order of records', () => {
  const { open, lock, result } = genuine
  const end = voidRecord(open, 'cancelled', 1, sign)

  it.each([
    { name: 'a second RESULT', records: [open, lock, result, result] },
    { name: 'a RESULT without a LOCK', records: [open, result] },
    { name: 'a second LOCK', records: [open, lock, lock] },
    { name: 'a second OPEN', records: [open, open] },
    { name: 'something after a VOID', records: [open, end, lock] },
    { name: 'a VOID alone', records: [end] },
    { name: 'no OPEN', records: [lock, result] },
  ])('[REC-9] $name is refused, chained and signed as it may be', ({ records }) => {
    const file = { protocol: 'FD1', records: resign(records), leaves: genuine.leaves }
    expect(failedChecks(file)).toEqual(['order'])
  })

  it('[REC-9] a document without records is refused', () => {
    expect(failedChecks({ protocol: 'FD1', records: [], leaves: [] })).toEqual(['format'])
  })
})

describe('receipts', () => {
  const buildReceipt = (overrides: Partial<Receipt> = {}): Receipt => ({
    drawId: bytesToHex(vector.drawId),
    entryId: bytesToHex(f('e2').slice(0, 16)),
    salt: bytesToHex(f('s2')),
    weight: 3,
    leaf: bytesToHex(buildEntry(2, 3).leaf),
    sequence: 2,
    signature: '00'.repeat(64),
    ...overrides,
  })

  it('[REC-10] is found, with its place in the list', () => {
    const receipt = buildReceipt()
    const place = genuine.leaves.findIndex(({ leaf }) => leaf === receipt.leaf)
    expect(place).toBeGreaterThanOrEqual(0)
    expect(receiptIncluded(genuine.file, receipt)).toEqual({ included: true, place })
  })

  it.each([
    { reason: 'other-draw', receipt: { drawId: '00'.repeat(16) } },
    { reason: 'not-in-list', receipt: { leaf: '00'.repeat(32) } },
    { reason: 'other-weight', receipt: { weight: 2 } },
  ])('[REC-10] or the reason is $reason', ({ reason, receipt }) => {
    expect(receiptIncluded(genuine.file, buildReceipt(receipt))).toEqual({ included: false, reason })
  })

  it('[REC-10] before the lock nothing can be said', () => {
    const opened: DrawFile = { protocol: 'FD1', records: [genuine.open], leaves: [] }
    expect(receiptIncluded(opened, buildReceipt())).toEqual({ included: false, reason: 'not-locked' })
  })
})

describe('any input', () => {
  property.prop([fc.anything()])('[REC-11] gets an answer', (input) => {
    expect(failedChecks(input)).toEqual(['format'])
  })

  property.prop([
    fc.array(fc.constantFrom(genuine.open, genuine.lock, genuine.result), { minLength: 1, maxLength: 5 }),
    fc.array(fc.constantFrom(...genuine.leaves), { maxLength: 9 }),
  ])('[REC-11] any mixture of genuine pieces gets an answer', (records, leaves) => {
    const checks = verifyDraw({ protocol: 'FD1', records, leaves }, verifySignature)
    const whole = JSON.stringify([records, leaves])
    const lawful = [
      JSON.stringify([genuine.file.records, genuine.leaves]),
      JSON.stringify([genuine.file.records.slice(0, 2), genuine.leaves]),
      JSON.stringify([[genuine.open], []]),
    ]
    expect(checks.every(({ ok }) => ok)).toBe(lawful.includes(whole))
  })

  it('[REC-11] lone surrogates, which have no canonical text, are a matter of format', () => {
    const body = { ...genuine.open.body, closing: '\ud800' }
    expect(failedChecks({ protocol: 'FD1', records: [{ ...genuine.open, body }], leaves: [] })).toEqual([
      'format',
    ])
  })
})
