import * as z from 'zod/mini'
import {
  distinctIds,
  headingSchema,
  imageSchema,
  limits,
  optionSchema,
  type PublicOption,
  publicOption,
} from '../config-parts.ts'
import { otherSchema } from '../other-option.ts'
import { mostPicks, type PickAnswer, pickManner } from '../pick-parts.ts'
import type { SlideKind } from '../slide-kind.ts'

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
  other: otherSchema,
})
export type PollConfig = z.infer<typeof pollConfigSchema>

export interface PollPublic {
  question: string
  image: string | null
  options: PublicOption[]
  maxPicks: number
  /** People may write an answer of their own. */
  other: boolean
}

export type PollShape = { config: PollConfig; answer: PickAnswer; public: PollPublic; revealed: PollPublic }

const publicConfig = (config: PollConfig): PollPublic => ({
  question: config.question,
  image: config.image,
  options: config.options.map(publicOption),
  maxPicks: mostPicks(config),
  other: config.other !== null,
})

export const poll: SlideKind<PollShape> = {
  group: 'opinion',
  configSchema: pollConfigSchema,
  ...pickManner,
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
    other: null,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: (config) =>
    [config.image, ...config.options.map((option) => option.image)].filter((hash) => hash !== null),
}
