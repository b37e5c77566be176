import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import {
  distinctIds,
  headingSchema,
  imageSchema,
  limits,
  optionSchema,
  type PublicOption,
  publicOption,
} from '../config-parts.ts'
import { leanSeveral } from '../dice.ts'
import type { SlideKind } from '../slide-kind.ts'
import { pollKey } from './picks.ts'

export const pollConfigSchema = z.strictObject({
  question: headingSchema,
  image: imageSchema,
  options: z
    .array(optionSchema)
    .check(
      z.minLength(limits.options.min),
      z.maxLength(limits.options.max),
      z.refine(distinctIds, 'option-ids-differ'),
    ),
  /** How many options one participant may pick; 1 makes it a single choice. */
  maxPicks: z.int().check(z.gte(1), z.lte(limits.options.max)),
})
export type PollConfig = z.infer<typeof pollConfigSchema>

export const pollAnswerSchema = z.strictObject({
  picked: z.array(z.string().check(z.maxLength(12))).check(z.minLength(1), z.maxLength(limits.options.max)),
})
export type PollAnswer = z.infer<typeof pollAnswerSchema>

export interface PollPublic {
  question: string
  image: string | null
  options: PublicOption[]
  maxPicks: number
}

export type PollShape = { config: PollConfig; answer: PollAnswer; public: PollPublic; revealed: PollPublic }

const publicConfig = (config: PollConfig): PollPublic => ({
  question: config.question,
  image: config.image,
  options: config.options.map(publicOption),
  maxPicks: Math.min(config.maxPicks, config.options.length),
})

export const poll: SlideKind<PollShape> = {
  group: 'opinion',
  configSchema: pollConfigSchema,
  answerSchema: pollAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({
    question: '',
    image: null,
    options: [
      { id: 'a', text: '', image: null, stage: null },
      { id: 'b', text: '', image: null, stage: null },
    ],
    maxPicks: 1,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: (config) =>
    [config.image, ...config.options.map((option) => option.image)].filter((hash) => hash !== null),
  accepts: (answer, config) =>
    answer.picked.length <= config.maxPicks &&
    new Set(answer.picked).size === answer.picked.length &&
    answer.picked.every((id) => config.options.some((option) => option.id === id)),
  count: (answer): Counts => Object.fromEntries(answer.picked.map((id) => [pollKey(id), 1])),
  facts: (answer) => ({ picked: answer.picked }),
  optionStages: (answer, config) =>
    config.options.flatMap(({ id, stage }) => (stage !== null && answer.picked.includes(id) ? [stage] : [])),
  plausible: ({ options, maxPicks }, dice) => {
    const count = 1 + dice.below(Math.min(maxPicks, options.length, 3))
    return { picked: leanSeveral(dice, count, options.length).flatMap((index) => options[index]?.id ?? []) }
  },
  summary: (answer, config) =>
    config.options
      .filter((option) => answer.picked.includes(option.id))
      .map((option) => option.text)
      .join('; '),
}
