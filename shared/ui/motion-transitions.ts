/** The one family of movement: springs without overshoot, under 400 ms. Durations in seconds. */
export const transitions = {
  quick: { type: 'spring', duration: 0.2, bounce: 0 },
  base: { type: 'spring', duration: 0.34, bounce: 0 },
  /** Only for the wheel, the podium and the join moment. */
  theatrical: { type: 'spring', duration: 0.9, bounce: 0.25 },
} as const
