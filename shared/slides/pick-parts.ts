import * as z from 'zod/mini'
import type { Counts } from '../core/counts.ts'
import { limits } from './config-parts.ts'
import { type Dice, leanSeveral } from './dice.ts'
import {
  choiceFacts,
  choosableIds,
  choosesFrom,
  chosenIdSchema,
  chosenText,
  countsTexts,
  otherTextSchema,
  plausibleOther,
  stagesOf,
} from './other-option.ts'
import { otherId } from './parts/other-answer.ts'
import { pickKey } from './parts/picks.ts'
import { wordKey } from './parts/words.ts'

/** One or several of a list of options, and where it is offered "Other" with a text. */
export const pickAnswerSchema = z.strictObject({
  picked: z.array(chosenIdSchema).check(z.minLength(1), z.maxLength(limits.options.max)),
  other: otherTextSchema,
})
export type PickAnswer = z.infer<typeof pickAnswerSchema>

export interface PickConfig {
  options: readonly { id: string; text: string; stage: string | null }[]
  other: { stage: string | null } | null
  maxPicks: number
}

/** How many can be picked at most: a poll of three options cannot take four picks. */
export const mostPicks = (config: PickConfig): number =>
  Math.min(config.maxPicks, choosableIds(config).length)

/** The config with the number of picks no higher than what there is to pick. */
export const withPicksInRange = <Config extends PickConfig>(config: Config): Config => ({
  ...config,
  maxPicks: mostPicks(config),
})

/** What the kinds have in common whose answers are picks. */
export const pickManner = {
  answerSchema: pickAnswerSchema,
  accepts: ({ picked, other }: PickAnswer, config: PickConfig): boolean =>
    picked.length <= config.maxPicks && choosesFrom(config, picked, other),
  count: ({ picked, other }: PickAnswer): Counts => ({
    ...Object.fromEntries(picked.flatMap((id) => (id === otherId ? [] : [[pickKey(id), 1]]))),
    ...(other !== undefined && { [wordKey(other)]: 1 }),
  }),
  facts: ({ picked, other }: PickAnswer) => choiceFacts(picked, other),
  optionStages: ({ picked }: PickAnswer, config: PickConfig) => stagesOf(config, picked),
  plausible: (config: PickConfig, dice: Dice): PickAnswer => {
    const { options } = config
    const other = plausibleOther(config, dice)
    const count = 1 + dice.below(Math.min(config.maxPicks, options.length, 3))
    const picked = leanSeveral(dice, count, options.length).flatMap((index) => options[index]?.id ?? [])
    return other === null ? { picked } : { picked: [...picked.slice(1), otherId], other }
  },
  /** In the order of the options. */
  summary: ({ picked, other }: PickAnswer, config: PickConfig): string =>
    choosableIds(config)
      .filter((id) => picked.includes(id))
      .map((id) => chosenText(config, id, other))
      .join('; '),
  ...countsTexts,
}
