import * as z from 'zod/mini'
import { bodySchema, headingSchema, imageSchema, limits, linkSchema } from '../config-parts.ts'
import { signalsFrom } from '../signals.ts'
import type { SlideKind } from '../slide-kind.ts'

const fileSchema = z.strictObject({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The name under which it is saved. */
  name: z.string().check(z.minLength(1), z.maxLength(limits.handout.name)),
  bytes: z.int().check(z.gte(0), z.lte(limits.handout.bytes)),
})

export const resourceConfigSchema = z.strictObject({
  heading: headingSchema,
  text: bodySchema,
  image: imageSchema,
  source: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('file'), file: z.nullable(fileSchema) }),
    z.strictObject({ type: z.literal('link'), url: linkSchema }),
  ]),
})
export type ResourceConfig = z.infer<typeof resourceConfigSchema>

/** The file was saved, or the link opened. */
export const resourceAnswerSchema = z.strictObject({ taken: z.literal(true) })
export type ResourceAnswer = z.infer<typeof resourceAnswerSchema>
export type ResourceShape = {
  config: ResourceConfig
  answer: ResourceAnswer
  public: ResourceConfig
  revealed: ResourceConfig
}

const nameOf = ({ heading, source }: ResourceConfig): string =>
  heading || (source.type === 'file' ? (source.file?.name ?? '') : source.url)

export const resource: SlideKind<ResourceShape> = {
  group: 'sales',
  configSchema: resourceConfigSchema,
  answerSchema: resourceAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: false,
  lingers: true,
  defaultStage: 'interest',
  newConfig: () => ({ heading: '', text: '', image: null, source: { type: 'file', file: null } }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: nameOf,
  media: ({ image, source }) =>
    [image, source.type === 'file' ? (source.file?.hash ?? null) : null].filter((hash) => hash !== null),
  accepts: () => true,
  count: () => ({ taken: 1 }),
  facts: () => ({}),
  optionStages: () => [],
  summary: (_answer, config) => nameOf(config),
  plausible: () => ({ taken: true }),
  signals: (_answer, config) => signalsFrom({ interests: [nameOf(config)] }),
}
