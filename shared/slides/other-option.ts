import * as z from 'zod/mini'
import { partIdSchema, stageTagSchema } from './config-parts.ts'
import type { Dice } from './dice.ts'
import { isWritten, otherId, otherLimit } from './parts/other-answer.ts'
import { wordOfKey } from './parts/words.ts'

/** Whether people may write an answer of their own, and the stage that it speaks for; null: they may not. */
export const otherSchema = z._default(z.nullable(z.strictObject({ stage: stageTagSchema })), null)

/** What a person wrote as "Other". */
export const otherTextSchema = z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(otherLimit)))

/** The id of an option, or "Other". */
export const chosenIdSchema = z.union([partIdSchema, z.literal(otherId)])

export interface WithOther {
  other: { stage: string | null } | null
}

/** The ids that can be chosen: those of the options, and "Other" where it is offered. */
export const choosableIds = ({ options, other }: WithOther & { options: readonly { id: string }[] }) => [
  ...options.map(({ id }) => id),
  ...(other === null ? [] : [otherId]),
]

/** Whether what was chosen can be, each once, and "Other" comes with a text that can be read, and only that. */
export function choosesFrom(
  config: WithOther & { options: readonly { id: string }[] },
  chosen: readonly string[],
  other: string | undefined,
): boolean {
  const ids = choosableIds(config)
  return (
    new Set(chosen).size === chosen.length &&
    chosen.every((id) => ids.includes(id)) &&
    chosen.includes(otherId) === (other !== undefined) &&
    (other === undefined || isWritten(other))
  )
}

/** The stage tags of what was chosen, that of "Other" among them. */
export const stagesOf = (
  { options, other }: WithOther & { options: readonly { id: string; stage: string | null }[] },
  chosen: readonly string[],
): string[] =>
  [...options, ...(other === null ? [] : [{ id: otherId, stage: other.stage }])].flatMap(({ id, stage }) =>
    stage !== null && chosen.includes(id) ? [stage] : [],
  )

/** What stage rules may test: what was chosen, and what was written. */
export const choiceFacts = (chosen: readonly string[], other: string | undefined) => ({
  picked: chosen,
  ...(other !== undefined && { text: other }),
})

/** The words for something chosen: the option's, or what the person wrote. */
export const chosenText = (
  { options }: { options: readonly { id: string; text: string }[] },
  id: string,
  other: string | undefined,
): string => (id === otherId ? other : options.find((option) => option.id === id)?.text) ?? ''

/** What somebody in a rehearsal writes as "Other", as one in eight does; null: nothing. */
export const plausibleOther = ({ other }: WithOther, dice: Dice): string | null =>
  other !== null && dice.chance(1 / 8) ? dice.word().slice(0, otherLimit).trim() : null

/** What a kind with "Other" says of its counts: what people wrote is counted as the words of a word cloud are. */
export const countsTexts = {
  textOf: wordOfKey,
  takesTexts: ({ other }: WithOther): boolean => other !== null,
}
