/** Of a hint: its most characters, its most cost in percent of the answer's points, and what a new one costs. */
export const hintLimits = { text: 200, cost: 100, usualCost: 25 } as const
