import { otherId } from './other-answer.ts'

/** The key under which the picks of an option are counted. */
export const pickKey = (optionId: string): string => `o:${optionId}`

/** The picks that a draft holds, without options that the slide no longer has; null when it holds none. */
export function draftPicks(draft: unknown, options: readonly { id: string }[]): string[] | null {
  if (typeof draft !== 'object' || draft === null || !('picked' in draft)) return null
  const { picked } = draft
  if (!Array.isArray(picked)) return null
  return options.flatMap(({ id }) => (picked.includes(id) ? [id] : []))
}

/** Whether two answers pick the same options, in whatever order, and say the same in their own words. */
export function samePicks(a: Picks, b: Picks): boolean {
  return (
    a.picked.length === b.picked.length &&
    a.picked.every((id) => b.picked.includes(id)) &&
    (!a.picked.includes(otherId) || a.other?.trim() === b.other?.trim())
  )
}
interface Picks {
  picked: readonly string[]
  other?: string | undefined
}
