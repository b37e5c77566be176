import type { DrawView } from '../../shared/protocol/views.ts'
import type { AudienceProps } from '../../shared/slides/view-props.tsx'
import type { KeptReceipt } from '../connection/remembered.ts'

/** The entry of a receipt, by which its owner finds themselves among the winners; null: none. */
function entryOf(receipt: unknown): string | null {
  if (typeof receipt !== 'object' || receipt === null || !('entryId' in receipt)) return null
  return typeof receipt.entryId === 'string' ? receipt.entryId : null
}

/** This person's part in a draw, from what the phone knows. */
export function drawPlace(
  draw: DrawView | null,
  receipts: Readonly<Record<string, KeptReceipt>>,
): AudienceProps<'winner-draw'>['drawPlace'] {
  const kept = draw && receipts[draw.drawId]
  if (!draw || !kept) return 'unknown'
  const entryId = entryOf(kept.receipt)
  if (entryId === null) return 'not-in'
  if (draw.phase !== 'drawn') return 'in'
  const index = draw.winners.findIndex((winner) => winner.entryId === entryId)
  return index === -1 ? 'in' : index + 1
}
