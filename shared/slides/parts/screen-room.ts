/**
 * What a 16:9 screen has for a slide's content, in 1 % of its height: the margins, the foot and the gaps taken off
 * (see `screen-slide.tsx`), and the heading by its length. Type fitted to it cannot run over.
 */
export const screenRoom = {
  /** Between the margins. */
  width: 163,
  /** Beside an image that takes two fifths. */
  widthBesideImage: 94,
  height: (heading: string): number => 78 - headingHeight(heading),
} as const

/** Lengths up to which a heading is set in the largest and the second size. */
export const headingSteps = { large: 38, medium: 104 } as const

function headingHeight(heading: string): number {
  const gap = 4
  if (heading === '') return 0
  if (heading.length <= headingSteps.large) return 8.4 + gap
  return heading.length <= headingSteps.medium ? 13.1 + gap : 16.5 + gap
}
