import { phraseFitsTier, resultRecord } from '../../shared/core/giveaway/record.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { DrawView } from '../../shared/protocol/views.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import type { DrawOutcome } from '../sessions/views.ts'
import type { DrawEntry } from '../store/draw-store.ts'
import type { Random } from '../system/random.ts'
import { drawFile, lockRecordOf, openRecordOf } from './draw-file.ts'
import { findDraw } from './lock-draw.ts'
import { signingKey } from './signing-key.ts'

/** The widest wheel that a screen draws. */
const maxSlices = 5000

/**
 * Draws the winners of a locked draw and publishes seed, phrase and result. A second result is impossible: the store
 * takes one only.
 * @param phrase what the audience gave after the lock (tier B); ignored in tier C
 */
export async function finishDraw(
  deps: LiveDeps,
  sessionId: string,
  slideId: string,
  phrase: string,
): Promise<Result<Record<string, never>, Refusal>> {
  const found = await findDraw(deps, sessionId, slideId)
  if (!found.ok) return found
  const { draw } = found.value
  if (draw.phase === 'open') return refuse({ kind: 'draw-not-locked' })
  if (draw.phase !== 'locked') return refuse({ kind: 'already-drawn' })
  const beacon = draw.tier === 'B' ? phrase : ''
  if (!phraseFitsTier(beacon, draw.tier)) return refuse({ kind: 'phrase-needed' })
  const file = await drawFile(deps.store.draws, draw.id)
  if (!file) return refuse({ kind: 'unknown-draw' })

  const key = await signingKey(deps.store.settings)
  const drawnAt = deps.clock.now()
  const seed = Buffer.from(draw.seed, 'hex')
  const revealed = { seed, phrase: beacon }
  const record = resultRecord(
    openRecordOf(file),
    lockRecordOf(file),
    file.leaves,
    revealed,
    drawnAt,
    key.sign,
  )

  const entries = await deps.store.draws.entries(draw.id)
  const byLeaf = new Map(entries.map((entry) => [entry.leaf, entry]))
  const places = record.body.winners.flatMap((leaf, index) => {
    const entry = byLeaf.get(leaf)
    return entry ? [{ entryId: entry.entryId, place: index + 1 }] : []
  })
  const people = new Map((await deps.store.draws.candidates(sessionId)).map((person) => [person.id, person]))
  const winners = record.body.winners.flatMap((leaf) => byLeaf.get(leaf) ?? [])
  const nameOf = (entry: DrawEntry) => people.get(entry.participantId)?.nickname ?? ''
  const outcome: DrawOutcome = {
    winners: winners.map((entry) => ({
      nickname: nameOf(entry),
      avatar: people.get(entry.participantId)?.avatar ?? 0,
      entryId: entry.entryId,
    })),
    wheel: wheelOf(entries, winners, nameOf, drawnAt, deps.random),
  }
  const finished = await deps.store.draws.finish(
    draw.id,
    drawnAt,
    places,
    JSON.stringify(outcome),
    JSON.stringify(record),
  )
  if (!finished) return refuse({ kind: 'already-drawn' })
  await deps.publish.sessionChanged(sessionId)
  return accept({})
}

/** The wheel that plays the result: one slice an entry in the order of the leaves, which is as good as shuffled. */
function wheelOf(
  entries: readonly DrawEntry[],
  winners: readonly DrawEntry[],
  nameOf: (entry: DrawEntry) => string,
  drawnAt: number,
  random: Random,
): NonNullable<DrawView['wheel']> {
  const byLeaf = [...entries].sort((a, b) => (a.leaf < b.leaf ? -1 : 1))
  // A wheel of more slices than a screen can draw shows the winners and as many others as there is room for.
  const others = byLeaf
    .filter((entry) => !winners.includes(entry))
    .slice(0, Math.max(0, maxSlices - winners.length))
  const shown = new Set([...winners, ...others])
  const onWheel = byLeaf.filter((entry) => shown.has(entry))
  const [a = 0, b = 0, c = 0] = random.bytes(3)
  return {
    names: onWheel.map(nameOf),
    slices: onWheel.length,
    winnerSlices: winners.map((entry) => onWheel.indexOf(entry)),
    spin: (a * 65_536 + b * 256 + c) / 16_777_216,
    drawnAt,
  }
}
