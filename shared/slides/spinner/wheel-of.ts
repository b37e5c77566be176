import type { SpinnerView } from '../../protocol/views.ts'
import type { WheelResult } from '../parts/wheel-show.ts'

/** The show of the latest spin; null: the wheel has not been spun in this round. */
export function wheelOf(view: SpinnerView | null): (WheelResult & { drawnAt: number }) | null {
  if (!view?.spin) return null
  const { slice, stop, drawnAt } = view.spin
  return { slices: view.slices, winnerSlices: [slice], spin: stop, drawnAt }
}
