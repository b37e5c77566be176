import * as z from 'zod/mini'
import { distinctIds, headingSchema, partIdSchema, signalSchema, stageTagSchema } from '../config-parts.ts'
import { signalsFrom } from '../signals.ts'
import type { SlideKind } from '../slide-kind.ts'
import { planKey } from './keys.ts'

export const pricingLimits = {
  plans: { min: 2, max: 6 },
  name: 40,
  price: 24,
  period: 40,
  points: 8,
  point: 80,
  note: 200,
} as const

const short = (most: number) => z.string().check(z.maxLength(most))

const planSchema = z.strictObject({
  id: partIdSchema,
  name: short(pricingLimits.name),
  /** As it is to be read: "49 $", "по запросу". Nothing is computed from it. */
  price: short(pricingLimits.price),
  /** "a month for each user"; empty: none. */
  period: short(pricingLimits.period),
  points: z.array(short(pricingLimits.point)).check(z.maxLength(pricingLimits.points)),
  stage: stageTagSchema,
  /** What somebody who picks it cares about; empty: the plan's name. */
  interest: signalSchema,
})
export type Plan = z.infer<typeof planSchema>

export const pricingConfigSchema = z.strictObject({
  heading: headingSchema,
  plans: z
    .array(planSchema)
    .check(
      z.minLength(pricingLimits.plans.min),
      z.maxLength(pricingLimits.plans.max),
      z.refine(distinctIds, 'plan-ids-differ'),
    ),
  /** The plan that the author recommends, or none. */
  highlighted: z.nullable(partIdSchema),
  /** A line under the plans: taxes, terms. */
  note: short(pricingLimits.note),
})
export type PricingConfig = z.infer<typeof pricingConfigSchema>

export const pricingAnswerSchema = z.strictObject({ picked: z.string().check(z.maxLength(12)) })
export type PricingAnswer = z.infer<typeof pricingAnswerSchema>

export type PublicPlan = Omit<Plan, 'stage' | 'interest'>
export interface PricingPublic {
  heading: string
  plans: PublicPlan[]
  highlighted: string | null
  note: string
}
export type PricingShape = {
  config: PricingConfig
  answer: PricingAnswer
  public: PricingPublic
  revealed: PricingPublic
}

const publicConfig = ({ heading, plans, highlighted, note }: PricingConfig): PricingPublic => ({
  heading,
  plans: plans.map(({ id, name, price, period, points }) => ({ id, name, price, period, points })),
  highlighted,
  note,
})

const pickedPlan = (answer: PricingAnswer, config: PricingConfig): Plan[] =>
  config.plans.filter(({ id }) => id === answer.picked)

const blankPlan = (id: string): Plan => ({
  id,
  name: '',
  price: '',
  period: '',
  points: [],
  stage: null,
  interest: '',
})

export const pricing: SlideKind<PricingShape> = {
  group: 'sales',
  configSchema: pricingConfigSchema,
  answerSchema: pricingAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'evaluation',
  newConfig: () => ({ heading: '', plans: [blankPlan('a'), blankPlan('b')], highlighted: null, note: '' }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.heading,
  media: () => [],
  accepts: (answer, config) => pickedPlan(answer, config).length === 1,
  count: (answer) => ({ [planKey(answer.picked)]: 1 }),
  facts: (answer) => ({ picked: [answer.picked] }),
  optionStages: (answer, config) =>
    pickedPlan(answer, config).flatMap(({ stage }) => (stage === null ? [] : [stage])),
  summary: (answer, config) =>
    pickedPlan(answer, config)
      .map(({ name, price }) => [name, price].filter((part) => part !== '').join(', '))
      .join(''),
  plausible: ({ plans }, dice) => ({ picked: plans[dice.lean(plans.length)]?.id ?? '' }),
  signals: (answer, config) =>
    signalsFrom({ interests: pickedPlan(answer, config).map(({ name, interest }) => interest || name) }),
}
