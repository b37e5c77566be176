import * as z from 'zod/mini'
import { headingSchema, partIdSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const agendaLimits = { items: 12, itemText: 100, minutes: { min: 1, max: 600 } } as const

const itemSchema = z.strictObject({
  id: partIdSchema,
  text: z.string().check(z.maxLength(agendaLimits.itemText)),
  minutes: z.nullable(z.int().check(z.gte(agendaLimits.minutes.min), z.lte(agendaLimits.minutes.max))),
})
export type AgendaItem = z.infer<typeof itemSchema>

export const agendaConfigSchema = z.strictObject({
  heading: headingSchema,
  items: z.array(itemSchema).check(
    z.minLength(1),
    z.maxLength(agendaLimits.items),
    z.refine((items) => new Set(items.map((item) => item.id)).size === items.length, 'item-ids-differ'),
  ),
  /** The item that comes now; those before it are done. null, or an item that is gone: none is marked. */
  current: z.nullable(partIdSchema),
})
export type AgendaConfig = z.infer<typeof agendaConfigSchema>
export type AgendaShape = {
  config: AgendaConfig
  answer: never
  public: AgendaConfig
  revealed: AgendaConfig
}

export const agenda: SlideKind<AgendaShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: agendaConfigSchema,
  newConfig: () => ({
    heading: '',
    items: [
      { id: 'a', text: '', minutes: null },
      { id: 'b', text: '', minutes: null },
      { id: 'c', text: '', minutes: null },
    ],
    current: null,
  }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: () => [],
}
