import * as z from 'zod/mini'
import {
  distinctIds,
  headingSchema,
  imageSchema,
  limits,
  partIdSchema,
  stageTagSchema,
} from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import { isInZone, percentOf, pinCells, pinKey, type ZoneBox } from './cells.ts'

export const pinLimits = { zones: 12, alt: 300 } as const

const cell = z.int().check(z.gte(0), z.lt(pinCells))
const length = z.int().check(z.gte(1), z.lte(pinCells))

const zoneSchema = z
  .strictObject({
    id: partIdSchema,
    name: z.string().check(z.maxLength(limits.optionText)),
    x: cell,
    y: cell,
    width: length,
    height: length,
    stage: stageTagSchema,
  })
  .check(
    z.refine((zone) => zone.x + zone.width <= pinCells && zone.y + zone.height <= pinCells, 'zone-in-image'),
  )
export type PinZone = z.infer<typeof zoneSchema>

export const pinOnImageConfigSchema = z.strictObject({
  question: headingSchema,
  image: imageSchema,
  /** What the image shows, for those who do not see it. */
  alt: z.string().check(z.maxLength(pinLimits.alt)),
  zones: z.array(zoneSchema).check(z.maxLength(pinLimits.zones), z.refine(distinctIds, 'zone-ids-differ')),
  /** The zones and how many tapped each are shown with the results; else only the report has them. */
  zonesShown: z.boolean(),
})
export type PinOnImageConfig = z.infer<typeof pinOnImageConfigSchema>

export const pinOnImageAnswerSchema = z.strictObject({ x: cell, y: cell })
export type PinOnImageAnswer = z.infer<typeof pinOnImageAnswerSchema>

export interface NamedZone extends ZoneBox {
  id: string
  name: string
}

export interface PinOnImagePublic {
  question: string
  image: string | null
  alt: string
  zones: NamedZone[]
}

export type PinOnImageShape = {
  config: PinOnImageConfig
  answer: PinOnImageAnswer
  public: PinOnImagePublic
  revealed: PinOnImagePublic
}

const publicConfig = ({ question, image, alt, zones, zonesShown }: PinOnImageConfig): PinOnImagePublic => ({
  question,
  image,
  alt,
  zones: zonesShown
    ? zones.map(({ id, name, x, y, width, height }) => ({ id, name, x, y, width, height }))
    : [],
})

const zonesOf = (answer: PinOnImageAnswer, config: PinOnImageConfig): PinZone[] =>
  config.zones.filter((zone) => isInZone(answer, zone))

export const pinOnImage: SlideKind<PinOnImageShape> = {
  group: 'opinion',
  configSchema: pinOnImageConfigSchema,
  answerSchema: pinOnImageAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({ question: '', image: null, alt: '', zones: [], zonesShown: false }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: () => true,
  count: (answer) => ({ [pinKey(answer)]: 1 }),
  facts: (answer, config) => ({ picked: zonesOf(answer, config).map(({ id }) => id) }),
  optionStages: (answer, config) => zonesOf(answer, config).flatMap(({ stage }) => stage ?? []),
  plausible: (_, dice) => {
    // Around the middle of one of nine parts; some are looked at more than others.
    const part = dice.lean(9)
    const near = (third: number) => {
      const middle = ((third + 0.5) * pinCells) / 3
      return Math.min(Math.max(Math.floor(middle + (dice.share() - 0.5) * 14), 0), pinCells - 1)
    }
    return { x: near(part % 3), y: near(Math.floor(part / 3)) }
  },
  summary: (answer, config) => {
    const at = `${percentOf(answer.x)} % / ${percentOf(answer.y)} %`
    const names = zonesOf(answer, config).flatMap(({ name }) => (name === '' ? [] : [name]))
    return names.length > 0 ? `${names.join(', ')} (${at})` : at
  },
}
