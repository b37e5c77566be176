import type * as z from 'zod/mini'
import type { Counts } from '../core/counts.ts'
import type { StageRole } from '../core/funnel/stages.ts'
import type { Facts } from '../core/funnel/tag-response.ts'
import type { Scoring } from '../core/scoring/points.ts'
import type { Dice } from './dice.ts'
import type { SlideStep, StepName } from './slide-steps.ts'

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

/** What an answer says of a person to those who follow up: what holds them back, and what they care about. */
export interface Signals {
  objections: string[]
  interests: string[]
}

/** What a slide plays on the screens. */
export interface SlideMedia {
  /** null: not known. */
  durationMs: number | null
  /** It begins when the slide is shown for the first time. */
  startsByItself: boolean
}

/** Something that can be chosen in answering a quiz question. */
export interface Choice {
  /** Under which it is counted. */
  key: string
  /** In words of the config. */
  label: string
  /** It belongs to the right answer. */
  right: boolean
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
  /** Content hashes of the uploaded images, videos and captions that the config refers to. */
  media(config: T['config']): readonly string[]
  /** `on-show`: takes answers as soon as it is shown; `by-hand`: the presenter opens it; `never`: takes none. */
  readonly opening: 'on-show' | 'by-hand' | 'never'
  /** There is something to reveal after closing (a right answer), whatever the slide's own settings. */
  readonly hasKey: boolean
  /** Without `hasKey`: whether this config has something to reveal all the same, such as the actual value of a guess. */
  holdsBack?(config: T['config']): boolean
  /** A participant may change the answer while the slide is open. */
  readonly changeable: boolean
  /** Answers are still taken after the presenter has moved on, so that a half-filled form is not lost. */
  readonly lingers: boolean
  readonly defaultStage: StageRole

  /** What the slide asks for in turn, by the presenter's hand; it begins with the first. Absent: for one thing only. */
  readonly steps?: readonly SlideStep[]

  /** What the presenter plays on the screens, all of them in step; null: nothing yet. */
  plays?(config: T['config']): SlideMedia | null

  /** Whether an answer that fits `answerSchema` is valid for this config: known options, number of picks … */
  accepts(answer: T['answer'], config: T['config']): boolean
  /** What is kept of the answer: personal data given without consent is dropped here. Default: all of it. */
  stored?(answer: T['answer'], config: T['config']): T['answer']
  /**
   * What is taken of an answer at a step, whatever a phone sends: what the step does not ask for stays as in the person's
   * earlier answer. null: nothing of it is for this step. A kind with steps has it.
   */
  takenAt?(answer: T['answer'], step: StepName, before: T['answer'] | null): T['answer'] | null
  /** This answer's contribution to the slide's result. */
  count(answer: T['answer'], config: T['config']): Counts
  /** What stage rules may test. */
  facts(answer: T['answer'], config: T['config']): Facts
  /** Stage ids with which the picked options are tagged. */
  optionStages(answer: T['answer'], config: T['config']): readonly string[]
  /** The answer in words, for evidence and exports; no personal data. */
  summary(answer: T['answer'], config: T['config']): string
  /** What a simulated person might answer in a rehearsal; every kind that takes answers has it. */
  plausible?(config: T['config'], dice: Dice): T['answer']
  /** Correct share of the answer, 0 to 1, from the revealed config: phones compute it with the same code. */
  score?(answer: T['answer'], revealed: T['revealed']): number
  /** How that share earns points; a kind with a `score` has it. */
  scoring?(config: T['config']): Scoring
  /** All that can be chosen, where a quiz question has such a list: which wrong ones were taken tells what people believe. */
  choices?(config: T['config']): readonly Choice[]
  /** The free text to list on screen and console, one by one, where the kind shows answers singly. null: this answer has none. */
  entry?(answer: T['answer']): string | null
  /** What holds this person back and what they care about, in words of the config only; made with `signalsFrom`. */
  signals?(answer: T['answer'], config: T['config']): Signals
  /**
   * What the person wrote to the presenter's team alone: shown in the report beside their answer, never on a screen, in
   * evidence or in counts.
   */
  note?(answer: T['answer']): string
  /** The audience's own text that a key of the counts carries, where it does: such texts can be marked and hidden one by one. */
  textOf?(countKey: string): string | null
  /** Whether answers to this config can carry such texts; without it they always do. */
  takesTexts?(config: T['config']): boolean
  /** Whether variants of these texts count as one by themselves; without it they do. */
  mergesVariants?(config: T['config']): boolean
  /** What of the counts a later step asks about, and is no result: the texts that are voted on. */
  askedOf?(counts: Counts): Counts
  /** What phones get of counts, where all of it is too much for them. */
  phoneCounts?(counts: Counts): Counts
  /** Who answered, where the answer says so with consent to be contacted. */
  identity?(answer: T['answer'], config: T['config']): Identity | null
}
