import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { commitment, prizesHash } from './draw.ts'
import {
  type DrawFile,
  drawFileSchema,
  type LockRecord,
  leavesAscend,
  leavesHash,
  leavesRoot,
  noPreviousHash,
  type OpenRecord,
  phraseFitsTier,
  type Receipt,
  type ResultRecord,
  recomputeResult,
  recordHash,
} from './record.ts'

/** One thing that was verified. `detail` is for logs; an interface names the check in its own language. */
export type DrawCheck = {
  check:
    | 'format'
    | 'order'
    | 'chain'
    | 'signatures'
    | 'prizes'
    | 'leaves'
    | 'root'
    | 'commitment'
    | 'beacon'
    | 'result'
  ok: boolean
  detail: string
}

/** Whether an Ed25519 signature (64 bytes) of a message is by this public key (32 bytes). */
export type VerifySignature = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** All that may be on record. AMEND is not due yet; a second RESULT never is. */
const lawfulOrders = [
  'OPEN',
  'OPEN VOID',
  'OPEN LOCK',
  'OPEN LOCK VOID',
  'OPEN LOCK RESULT',
  'OPEN LOCK RESULT VOID',
]

/**
 * Verifies a draw's document, as far as its records go: a draw that is not locked has no root, one without a RESULT no
 * seed and no winners, and then those checks are not in the list. A document of the wrong shape or order gets
 * only the checks that still mean something. Never throws on any input.
 */
export function verifyDraw(input: unknown, verifySignature: VerifySignature): DrawCheck[] {
  const parsed = drawFileSchema.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return [report('format', false, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'malformed'}`)]
  }
  const file = parsed.data
  const order = file.records.map(({ type }) => type).join(' ')
  const lawful = lawfulOrders.includes(order)
  const [open, lock, result] = file.records
  const checks = [report('format', true, file.protocol), report('order', lawful, order), checkChain(file)]
  if (!lawful || open?.type !== 'OPEN') return checks
  checks.push(checkSignatures(file, open, verifySignature), checkPrizes(open))
  if (lock?.type !== 'LOCK') {
    checks.push(report('leaves', file.leaves.length === 0, 'no list before the lock'))
    return checks
  }
  const leaves = checkLeaves(file, lock)
  checks.push(leaves, checkRoot(file, lock))
  if (result?.type !== 'RESULT') {
    checks.push(
      report('commitment', lock.body.commitment === open.body.commitment, 'LOCK repeats that of OPEN'),
    )
    return checks
  }
  checks.push(checkCommitment(open, lock, result), checkBeacon(open, result))
  checks.push(
    leaves.ok
      ? checkResult(file, open, lock, result)
      : report('result', false, 'nothing to draw from: see leaves'),
  )
  return checks
}

function report(check: DrawCheck['check'], ok: boolean, detail: string): DrawCheck {
  return { check, ok, detail }
}

function checkChain({ records }: DrawFile): DrawCheck {
  let previousHash = noPreviousHash
  for (const [index, record] of records.entries()) {
    const intact =
      record.seq === index &&
      record.previousHash === previousHash &&
      record.hash === bytesToHex(recordHash(record))
    if (!intact) return report('chain', false, `broken at record ${index}`)
    previousHash = record.hash
  }
  return report('chain', true, `${records.length} records`)
}

/** Signatures are of hashes as recomputed, so that they hold for what the records say. */
function checkSignatures(
  { records }: DrawFile,
  open: OpenRecord,
  verifySignature: VerifySignature,
): DrawCheck {
  const key = hexToBytes(open.body.publicKey)
  const forged = records.findIndex(
    (record) => !verifySignature(key, recordHash(record), hexToBytes(record.signature)),
  )
  return forged === -1
    ? report('signatures', true, `${records.length} signatures`)
    : report('signatures', false, `not by the key of OPEN: record ${forged}`)
}

function checkPrizes(open: OpenRecord): DrawCheck {
  const expected = bytesToHex(prizesHash(open.body.prizes))
  return report('prizes', open.body.prizesHash === expected, `hash ${expected}`)
}

function checkLeaves({ leaves }: DrawFile, lock: LockRecord): DrawCheck {
  const { entries, totalWeight } = lock.body
  if (!leavesAscend(leaves)) return report('leaves', false, 'not sorted, or not unique')
  if (leaves.length !== entries)
    return report('leaves', false, `${leaves.length} leaves, LOCK says ${entries}`)
  const total = leaves.reduce((sum, { weight }) => sum + weight, 0)
  if (total !== totalWeight) return report('leaves', false, `total weight ${total}, LOCK says ${totalWeight}`)
  const same = bytesToHex(leavesHash(leaves)) === lock.body.leavesHash
  return report('leaves', same, same ? `${entries} leaves` : 'not the list that LOCK binds')
}

function checkRoot({ leaves }: DrawFile, lock: LockRecord): DrawCheck {
  const root = bytesToHex(leavesRoot(leaves))
  return report('root', root === lock.body.root, `root ${root}`)
}

function checkCommitment(open: OpenRecord, lock: LockRecord, result: ResultRecord): DrawCheck {
  const expected = bytesToHex(commitment(hexToBytes(open.body.drawId), hexToBytes(result.body.seed)))
  const ok = open.body.commitment === expected && lock.body.commitment === expected
  return report('commitment', ok, `the seed gives ${expected}`)
}

function checkBeacon(open: OpenRecord, result: ResultRecord): DrawCheck {
  const { phrase, beacon } = result.body
  const ok = beacon === bytesToHex(utf8ToBytes(phrase)) && phraseFitsTier(phrase, open.body.tier)
  return report('beacon', ok, `tier ${open.body.tier}, ${beacon.length / 2} bytes`)
}

function checkResult(file: DrawFile, open: OpenRecord, lock: LockRecord, result: ResultRecord): DrawCheck {
  const { winners, reserves } = recomputeResult(open, lock, file.leaves, result.body)
  const ok = winners.join() === result.body.winners.join() && reserves.join() === result.body.reserves.join()
  return report('result', ok, ok ? `${winners.length} winners` : `winners should be ${winners.join(', ')}`)
}

/** Whether an entry is in the locked list with its weight, and if not, why. `place` counts from 0 in the list. */
export type ReceiptInclusion =
  | { included: true; place: number }
  | { included: false; reason: 'other-draw' | 'not-locked' | 'not-in-list' | 'other-weight' }

/** Looks a receipt up in a draw's document. Says nothing of the document itself: see `verifyDraw`. */
export function receiptIncluded(file: DrawFile, receipt: Receipt): ReceiptInclusion {
  const [open, lock] = file.records
  if (open?.type !== 'OPEN' || open.body.drawId !== receipt.drawId)
    return { included: false, reason: 'other-draw' }
  if (lock?.type !== 'LOCK') return { included: false, reason: 'not-locked' }
  const place = file.leaves.findIndex(({ leaf }) => leaf === receipt.leaf)
  const found = file.leaves[place]
  if (!found) return { included: false, reason: 'not-in-list' }
  if (found.weight !== receipt.weight) return { included: false, reason: 'other-weight' }
  return { included: true, place }
}
