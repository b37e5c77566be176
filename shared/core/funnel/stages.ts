import * as z from 'zod/mini'
import type { Language } from '../../text/translate.ts'

/** What a stage means, whatever a workspace calls it. Slide kinds name their default stage by role. */
export const stageRoles = [
  'awareness',
  'interest',
  'evaluation',
  'engagement',
  'purchase',
  'loyalty',
] as const
export type StageRole = (typeof stageRoles)[number]

export const stageSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,32}$/)),
  /** The name in each interface language; an own stage carries the same name in all three unless translated. */
  name: z.strictObject({
    en: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
    kk: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
    ru: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  }),
  role: z.enum(stageRoles),
})
export type Stage = z.infer<typeof stageSchema>

/** An ordered funnel of two to eight stages with distinct ids. A session keeps the one it ran with. */
export const stageModelSchema = z.array(stageSchema).check(
  z.minLength(2),
  z.maxLength(8),
  z.refine((stages) => new Set(stages.map((stage) => stage.id)).size === stages.length, 'stage-ids-differ'),
)
export type StageModel = readonly Stage[]

const name = (en: string, kk: string, ru: string): Stage['name'] => ({ en, kk, ru })

export const sixStages: StageModel = [
  { id: 'awareness', name: name('Awareness', 'Танымдық', 'Осведомлённость'), role: 'awareness' },
  { id: 'interest', name: name('Interest', 'Қызығушылық', 'Интерес'), role: 'interest' },
  { id: 'evaluation', name: name('Evaluation', 'Бағалау', 'Оценка'), role: 'evaluation' },
  { id: 'engagement', name: name('Engagement', 'Қатысу', 'Вовлечённость'), role: 'engagement' },
  { id: 'purchase', name: name('Purchase', 'Сатып алу', 'Покупка'), role: 'purchase' },
  { id: 'loyalty', name: name('Loyalty', 'Адалдық', 'Лояльность'), role: 'loyalty' },
]

export const fourStages: StageModel = [
  { id: 'awareness', name: name('Awareness', 'Танымдық', 'Осведомлённость'), role: 'awareness' },
  { id: 'interest', name: name('Interest', 'Қызығушылық', 'Интерес'), role: 'interest' },
  { id: 'decision', name: name('Decision', 'Шешім', 'Решение'), role: 'evaluation' },
  { id: 'action', name: name('Action', 'Әрекет', 'Действие'), role: 'purchase' },
]

export const stagePresets = { six: sixStages, four: fourStages } as const

/** The place of a stage in its model, or -1 when the model has no such stage. */
export function stageIndex(model: StageModel, stageId: string): number {
  return model.findIndex((stage) => stage.id === stageId)
}

/**
 * The stage of this model that plays a role: the furthest whose own role is not beyond the wanted one,
 * so that "engagement" in a four-stage funnel counts as Decision and never as Action.
 */
export function stageIndexForRole(model: StageModel, role: StageRole): number {
  const wanted = stageRoles.indexOf(role)
  let best = 0
  for (const [index, stage] of model.entries()) {
    if (stageRoles.indexOf(stage.role) <= wanted) best = index
  }
  return best
}

export function stageName(stage: Stage, language: Language): string {
  return stage.name[language]
}
