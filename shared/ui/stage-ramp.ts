/** A stage as the design system draws it: its name in the wanted language, its place from 0, and how many there are. */
export interface StageMark {
  name: string
  index: number
  count: number
}

export const rampSteps = 8

/**
 * The step (1 to 8) of the ramp for the stage at `index` of `count`. Stages are spread over the whole ramp, so that
 * a funnel of four keeps the same first and last colour as one of eight.
 */
export function stageStep(index: number, count: number): number {
  if (count <= 1) return 1
  const place = Math.min(Math.max(index, 0), count - 1)
  return 1 + Math.round((place * (rampSteps - 1)) / (count - 1))
}
