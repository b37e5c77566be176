import type * as z from 'zod/mini'
import type { Counts } from '../core/counts.ts'
import type { StageRole } from '../core/funnel/stages.ts'
import type { Facts } from '../core/funnel/tag-response.ts'
import type { PointsPolicy } from '../core/scoring/points.ts'

/** The four shapes of a slide kind. Without a secret, `public` and `revealed` are what `config` is. */
export interface KindShape {
  config: unknown
  answer: unknown
  /** What a phone may see before the reveal: no correct answers, no stage tags. */
  public: unknown
  /** What a phone may see after the reveal. */
  revealed: unknown
}

/** What a person says of themselves in a form, with the consents given there. */
export interface Identity {
  email: string
  name: string
  company: string
  role: string
  phone: string
  /** Own fields of the form by their label. */
  fields: Readonly<Record<string, string>>
  consents: readonly { purpose: string; text: string; given: boolean }[]
}

/**
 * Everything generic code needs to know of a slide kind; pure. The views of the kind stand beside it:
 * `audience.tsx` (phone), `screen.tsx` (projector), `editor.tsx` (studio), `results.tsx` (report).
 */
export interface SlideKind<T extends KindShape> {
  readonly group: 'content' | 'opinion' | 'quiz' | 'sales' | 'game' | 'q-and-a'
  readonly configSchema: z.ZodMiniType<T['config']>
  /** null: the kind takes no answers. Limits that depend on the config are for `accepts`. */
  readonly answerSchema: z.ZodMiniType<T['answer']> | null
  /** A fresh, valid, blank config. */
  newConfig(): T['config']
  publicConfig(config: T['config']): T['public']
  revealedConfig(config: T['config']): T['revealed']
  /** The line that names the slide in lists, reports and evidence; may be empty in an unfinished deck. */
  heading(config: T['config']): string
  /** Content hashes of the uploaded images that the config refers to. */
  media(config: T['config']): readonly string[]
  /** `on-show`: takes answers as soon as it is shown; `by-hand`: the presenter opens it; `never`: takes none. */
  readonly opening: 'on-show' | 'by-hand' | 'never'
  /** There is something to reveal after closing (a right answer), whatever the slide's own settings. */
  readonly hasKey: boolean
  /** A participant may change the answer while the slide is open. */
  readonly changeable: boolean
  /** Answers are still taken after the presenter has moved on, so that a half-filled form is not lost. */
  readonly lingers: boolean
  readonly defaultStage: StageRole

  /** Whether an answer that fits `answerSchema` is valid for this config: known options, number of picks … */
  accepts(answer: T['answer'], config: T['config']): boolean
  /** What is kept of the answer: personal data given without consent is dropped here. Default: all of it. */
  stored?(answer: T['answer'], config: T['config']): T['answer']
  /** This answer's contribution to the slide's result. */
  count(answer: T['answer'], config: T['config']): Counts
  /** What stage rules may test. */
  facts(answer: T['answer'], config: T['config']): Facts
  /** Stage ids with which the picked options are tagged. */
  optionStages(answer: T['answer'], config: T['config']): readonly string[]
  /** The answer in words, for evidence and exports; no personal data. */
  summary(answer: T['answer'], config: T['config']): string
  /** Correct share of the answer, 0 to 1, from the revealed config: phones compute it with the same code. */
  score?(answer: T['answer'], revealed: T['revealed']): number
  points?(config: T['config']): PointsPolicy
  /** The free text to list on screen and console, one by one, where the kind shows answers singly. */
  entry?(answer: T['answer']): string
  /** Who answered, where the answer says so with consent to be contacted. */
  identity?(answer: T['answer'], config: T['config']): Identity | null
}
