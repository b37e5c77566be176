/** The key under which the picks of a plan are counted. */
export const planKey = (planId: string): string => `p:${planId}`

/** The plan that a draft holds; null when it holds none that the slide still has. */
export function draftPlan(draft: unknown, plans: readonly { id: string }[]): string | null {
  if (typeof draft !== 'object' || draft === null || !('picked' in draft)) return null
  const { picked } = draft
  return plans.some(({ id }) => id === picked) ? String(picked) : null
}
