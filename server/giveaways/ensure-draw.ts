import { bytesToHex } from '@noble/hashes/utils.js'
import { stageIndex } from '../../shared/core/funnel/stages.ts'
import { openRecord } from '../../shared/core/giveaway/record.ts'
import type { SlideOf } from '../../shared/slides/deck.ts'
import type { Deps } from '../deps.ts'
import type { SessionRow } from '../store/store.ts'
import { signingKey } from './signing-key.ts'

/** What the record says of how entries close: in a live draw the presenter closes them. */
const closing = 'When the presenter locks the entries'
const weightPolicy = 'Every entry has the weight 1'

/** Opens the draw of a slide when it is shown for the first time: the commitment stands before the first entry. */
export async function ensureDraw(
  deps: Deps,
  session: SessionRow,
  slide: SlideOf<'winner-draw'>,
): Promise<void> {
  if (await deps.store.draws.bySlide(session.id, slide.id)) return
  const { config } = slide
  const key = await signingKey(deps.store.settings)
  const drawId = deps.random.bytes(16)
  const seed = deps.random.bytes(32)
  const now = deps.clock.now()
  const record = openRecord(
    {
      drawId,
      seed,
      rules: config.rules,
      prizes: JSON.stringify([{ id: 'prize', name: config.prize, qty: config.winners }]),
      weightPolicy,
      winners: config.winners,
      reserves: config.reserves,
      eligibility: eligibilityOf(session, slide),
      closing,
      tier: config.tier,
      publicKey: key.publicKey,
    },
    now,
    key.sign,
  )
  // False when another node opened it at the same moment; its record is the one that stands.
  await deps.store.draws.open(
    {
      id: bytesToHex(drawId),
      sessionId: session.id,
      slideId: slide.id,
      phase: 'open',
      tier: config.tier,
      seed: bytesToHex(seed),
      createdAt: now,
      lockedAt: null,
      drawnAt: null,
      outcome: null,
    },
    JSON.stringify(record),
  )
}

/** The slide's conditions in the terms of this session: a stage that its funnel lacks is no condition. */
export function eligibilityOf(session: SessionRow, slide: SlideOf<'winner-draw'>) {
  const { present, answeredSlideIds, stageAtLeast, optIn, excludeFormerWinners } = slide.config.eligibility
  const stage = stageAtLeast === null ? -1 : stageIndex(session.stages, stageAtLeast)
  return { present, answeredSlideIds, stageAtLeast: stage < 0 ? null : stage, optIn, excludeFormerWinners }
}
