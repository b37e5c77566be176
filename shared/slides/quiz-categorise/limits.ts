export const categoryLimits = { min: 2, max: 5, name: 40 } as const
export const categorisedLimits = { min: 2, max: 20 } as const
