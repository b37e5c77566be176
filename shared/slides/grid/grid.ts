import * as z from 'zod/mini'
import { distinctIds, headingSchema, partIdSchema, stageTagSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import { countPlaces } from './grid-sums.ts'
import { axisMax, quarterOf, quarters } from './quarters.ts'

export const gridLimits = { items: { min: 1, max: 8 }, itemText: 50, axisText: 24 } as const

const axisText = z.string().check(z.maxLength(gridLimits.axisText))
const axisSchema = z.strictObject({
  name: axisText,
  /** What the two ends mean; may be empty. */
  low: axisText,
  high: axisText,
})
export type GridAxis = z.infer<typeof axisSchema>

const itemSchema = z.strictObject({
  id: partIdSchema,
  text: z.string().check(z.maxLength(gridLimits.itemText)),
  /** The stage of those who place it in the quarter that counts. */
  stage: stageTagSchema,
})

export const gridConfigSchema = z.strictObject({
  question: headingSchema,
  x: axisSchema,
  y: axisSchema,
  items: z
    .array(itemSchema)
    .check(
      z.minLength(gridLimits.items.min),
      z.maxLength(gridLimits.items.max),
      z.refine(distinctIds, 'item-ids-differ'),
    ),
  /** Stage tags and rules look at what is placed in this quarter. */
  quarter: z.enum(quarters),
})
export type GridConfig = z.infer<typeof gridConfigSchema>

const position = z.int().check(z.gte(0), z.lte(axisMax))
export const gridAnswerSchema = z.strictObject({
  /** Items may be left out; those placed are named once. */
  places: z
    .array(z.strictObject({ id: partIdSchema, x: position, y: position }))
    .check(z.minLength(1), z.maxLength(gridLimits.items.max), z.refine(distinctIds, 'item-ids-differ')),
})
export type GridAnswer = z.infer<typeof gridAnswerSchema>

export interface GridPublic {
  question: string
  x: GridAxis
  y: GridAxis
  items: { id: string; text: string }[]
}
export type GridShape = { config: GridConfig; answer: GridAnswer; public: GridPublic; revealed: GridPublic }

const publicConfig = ({ question, x, y, items }: GridConfig): GridPublic => ({
  question,
  x,
  y,
  items: items.map(({ id, text }) => ({ id, text })),
})

const inQuarter = (answer: GridAnswer, config: GridConfig): string[] =>
  answer.places.filter((place) => quarterOf(place) === config.quarter).map(({ id }) => id)

export const grid: SlideKind<GridShape> = {
  group: 'opinion',
  configSchema: gridConfigSchema,
  answerSchema: gridAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({
    question: '',
    x: { name: '', low: '', high: '' },
    y: { name: '', low: '', high: '' },
    items: [
      { id: 'a', text: '', stage: null },
      { id: 'b', text: '', stage: null },
    ],
    quarter: 'hh',
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: () => [],
  accepts: (answer, config) => answer.places.every(({ id }) => config.items.some((item) => item.id === id)),
  count: (answer) => countPlaces(answer.places),
  facts: (answer, config) => ({ picked: inQuarter(answer, config) }),
  optionStages: (answer, config) => {
    const placed = inQuarter(answer, config)
    return config.items.flatMap(({ id, stage }) => (stage !== null && placed.includes(id) ? [stage] : []))
  },
  plausible: ({ items }, dice) => ({
    places: items.flatMap(({ id }, index) => {
      if (index > 0 && dice.chance(0.1)) return []
      // Every item has a place of its own, around which people differ.
      const near = (place: number) => Math.round(((place % axisMax) + axisMax * dice.share()) / 2)
      return [{ id, x: near(15 + index * 37), y: near(80 + index * 61) }]
    }),
  }),
  summary: (answer, config) =>
    answer.places
      .map(({ id, x, y }) => `${config.items.find((item) => item.id === id)?.text ?? id}: ${x}/${y}`)
      .join('; '),
}
