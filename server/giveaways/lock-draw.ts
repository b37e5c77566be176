import { bytesToHex } from '@noble/hashes/utils.js'
import { entryLeaf, identifierHash } from '../../shared/core/giveaway/draw.ts'
import { judge } from '../../shared/core/giveaway/eligibility.ts'
import { lockRecord } from '../../shared/core/giveaway/record.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { SlideOf } from '../../shared/slides/deck.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import { runCommand } from '../sessions/run-command.ts'
import type { DrawEntry, DrawRow } from '../store/draw-store.ts'
import type { SessionRow } from '../store/store.ts'
import { drawFile, openRecordOf } from './draw-file.ts'
import { eligibilityOf } from './ensure-draw.ts'
import { signingKey } from './signing-key.ts'

type Done = Result<Record<string, never>, Refusal>

export interface FoundDraw {
  session: SessionRow
  slide: SlideOf<'winner-draw'>
  draw: DrawRow
}

/** The draw of a slide of a session that is running. */
export async function findDraw(
  deps: LiveDeps,
  sessionId: string,
  slideId: string,
): Promise<Result<FoundDraw, Refusal>> {
  const session = await deps.store.sessions.byId(sessionId)
  if (!session) return refuse({ kind: 'unknown-session' })
  if (session.state.stand.status === 'ended') return refuse({ kind: 'session-ended' })
  const slide = session.deck.slides.find((candidate) => candidate.id === slideId)
  const draw = await deps.store.draws.bySlide(sessionId, slideId)
  if (slide?.kind !== 'winner-draw' || !draw) return refuse({ kind: 'unknown-draw' })
  return accept({ session, slide, draw })
}

/**
 * Closes the entries: everybody who qualifies at this moment becomes a leaf, and the root of the tree is published.
 * No entry is possible after it.
 */
export async function lockDraw(deps: LiveDeps, sessionId: string, slideId: string): Promise<Done> {
  const found = await findDraw(deps, sessionId, slideId)
  if (!found.ok) return found
  const { session, slide, draw } = found.value
  if (draw.phase !== 'open') return refuse({ kind: 'already-drawn' })
  // First no more opt-ins, then the count of those there are: an opt-in that was acknowledged is in the tree.
  const stand = session.state.stand
  if (
    stand.status === 'showing' &&
    stand.slideId === slideId &&
    session.state.slides[slideId]?.phase === 'open'
  ) {
    const closed = await runCommand(deps, sessionId, { do: 'close' }, null)
    if (!closed.ok) return closed
  }
  const file = await drawFile(deps.store.draws, draw.id)
  if (!file) return refuse({ kind: 'unknown-draw' })
  const entries = await makeEntries(deps, session, slide, draw.id)
  if (entries.length === 0) {
    await runCommand(deps, sessionId, { do: 'open' }, null)
    return refuse({ kind: 'no-entrants' })
  }
  const key = await signingKey(deps.store.settings)
  const lockedAt = deps.clock.now()
  const joined = (await deps.store.draws.candidates(sessionId)).length
  const leaves = entries.map(({ leaf, weight }) => ({ leaf: Buffer.from(leaf, 'hex'), weight }))
  const { record } = lockRecord(openRecordOf(file), { entries: leaves, joined, lockedAt }, lockedAt, key.sign)
  const locked = await deps.store.draws.lock(draw.id, lockedAt, entries, JSON.stringify(record))
  if (!locked) return refuse({ kind: 'already-drawn' })
  await deps.publish.sessionChanged(sessionId)
  return accept({})
}

async function makeEntries(
  deps: LiveDeps,
  session: SessionRow,
  slide: SlideOf<'winner-draw'>,
  drawId: string,
): Promise<DrawEntry[]> {
  const [candidates, connected, winners] = await Promise.all([
    deps.store.draws.candidates(session.id),
    deps.presence.connected(session.id),
    deps.store.draws.winners(session.id),
  ])
  const eligibility = eligibilityOf(session, slide)
  const eligible = candidates.filter(
    (candidate) =>
      judge(
        {
          participantId: candidate.id,
          connected: connected.has(candidate.id),
          answered: new Set(candidate.answered),
          stage: candidate.stage,
          optedIn: candidate.answered.includes(slide.id),
          wonBefore: winners.includes(candidate.id),
          removed: false,
        },
        eligibility,
      ).eligible,
  )
  return eligible.map((candidate, sequence) => {
    const entryId = deps.random.bytes(16)
    const salt = deps.random.bytes(32)
    const leaf = entryLeaf({
      drawId: Buffer.from(drawId, 'hex'),
      entryId,
      weight: 1,
      identifierHash: identifierHash(salt, candidate.id),
    })
    return {
      drawId,
      entryId: bytesToHex(entryId),
      participantId: candidate.id,
      salt: bytesToHex(salt),
      weight: 1,
      leaf: bytesToHex(leaf),
      sequence,
      place: null,
    }
  })
}
