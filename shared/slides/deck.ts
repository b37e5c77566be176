import * as z from 'zod/mini'
import { type StageRule, stageRuleSchema } from '../core/funnel/tag-response.ts'
import { accept, type Result, refuse } from '../core/result.ts'
import { isScored } from '../core/scoring/points.ts'
import { languages } from '../text/translate.ts'
import { type DeckSettings, deckSettingsSchema, newDeckSettings } from './deck-settings.ts'
import type { SlideMedia } from './slide-kind.ts'
import { isKindName, type KindName, type KindShapes, slideKinds } from './slide-kinds.ts'

export const deckLimits = {
  title: 120,
  slides: 200,
  notes: 5000,
  rules: 10,
  timeLimitSec: { min: 5, max: 3600 },
} as const

/** What every slide has, whatever its kind. */
export interface SlideFrame {
  id: string
  /** For the presenter only; never leaves the studio and the console. */
  notes: string
  /** Stage id that answers carry by default; null: the kind's own. */
  stage: string | null
  rules: StageRule[]
  /** Closes by itself this many seconds after opening; null: the presenter closes it. */
  timeLimitSec: number | null
  /** When the room sees results: as they come in, or after the reveal. Kinds with a key always wait. */
  results: 'live' | 'on-reveal'
  /** Phones show the results too. */
  resultsOnPhones: boolean
}

export type SlideOf<Name extends KindName> = SlideFrame & { kind: Name; config: KindShapes[Name]['config'] }
export type Slide = { [Name in KindName]: SlideOf<Name> }[KindName]

export interface Deck {
  title: string
  /** The language the deck is written in; phones open in it when the person's own is not spoken. */
  language: (typeof languages)[number]
  slides: Slide[]
  settings: DeckSettings
}

export const slideIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{4,32}$/))

const frameSchema = z.strictObject({
  id: slideIdSchema,
  kind: z.string(),
  config: z.unknown(),
  notes: z.string().check(z.maxLength(deckLimits.notes)),
  stage: z.nullable(z.string().check(z.maxLength(32))),
  rules: z.array(stageRuleSchema).check(z.maxLength(deckLimits.rules)),
  timeLimitSec: z.nullable(
    z.int().check(z.gte(deckLimits.timeLimitSec.min), z.lte(deckLimits.timeLimitSec.max)),
  ),
  results: z.enum(['live', 'on-reveal']),
  resultsOnPhones: z.boolean(),
})

const deckFrameSchema = z.strictObject({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(deckLimits.title)),
  language: z.enum(languages),
  slides: z.array(frameSchema).check(
    z.maxLength(deckLimits.slides),
    z.refine((slides) => new Set(slides.map((slide) => slide.id)).size === slides.length, 'slide-ids-differ'),
  ),
  settings: z._default(deckSettingsSchema, newDeckSettings),
})

/** Where a deck is wrong: the path of the value and the rule it breaks. */
export interface DeckProblem {
  path: (string | number)[]
  message: string
}

const problemsOf = (issues: readonly z.core.$ZodIssue[], at: (string | number)[]): DeckProblem[] =>
  issues.map((issue) => ({
    path: [...at, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))],
    message: issue.message,
  }))

function parseSlide<Name extends KindName>(
  frame: z.infer<typeof frameSchema>,
  kind: Name,
  at: (string | number)[],
): Result<SlideOf<Name>, DeckProblem[]> {
  const parsed = slideKinds[kind].configSchema.safeParse(frame.config)
  if (!parsed.success) return refuse(problemsOf(parsed.error.issues, [...at, 'config']))
  return accept({ ...frame, kind, config: parsed.data })
}

/** Reads a deck from data of unknown origin: the studio's, a file's, the store's. */
export function parseDeck(raw: unknown): Result<Deck, DeckProblem[]> {
  const parsed = deckFrameSchema.safeParse(raw)
  if (!parsed.success) return refuse(problemsOf(parsed.error.issues, []))
  const slides: Slide[] = []
  const problems: DeckProblem[] = []
  for (const [index, frame] of parsed.data.slides.entries()) {
    const at = ['slides', index]
    if (!isKindName(frame.kind)) {
      problems.push({ path: [...at, 'kind'], message: 'unknown-kind' })
      continue
    }
    const slide = parseSlide(frame, frame.kind, at)
    // A slide of one kind is a slide; the compiler cannot see that through the generic name.
    if (slide.ok) slides.push(slide.value as Slide)
    else problems.push(...slide.refusal)
  }
  if (problems.length > 0) return refuse(problems)
  const { title, language, settings } = parsed.data
  return accept({ title, language, slides, settings })
}

/** A deck as an earlier version has stored it, with the settings that have come since at their first values. */
export function completeDeck(stored: Omit<Deck, 'settings'> & { settings?: Partial<DeckSettings> }): Deck {
  return {
    ...stored,
    slides: stored.slides.map(completeSlide),
    settings: { ...newDeckSettings, ...stored.settings },
  }
}

function completeSlide(slide: Slide): Slide {
  // A config is of its slide's kind; the compiler cannot see that through the union.
  return { ...slide, config: { ...slideKinds[slide.kind].newConfig(), ...slide.config } } as Slide
}

/** A blank slide of a kind, with the settings that suit it. */
export function newSlide<Name extends KindName>(kind: Name, id: string): SlideOf<Name> {
  const definition = slideKinds[kind]
  return {
    id,
    kind,
    config: definition.newConfig(),
    notes: '',
    stage: null,
    rules: [],
    timeLimitSec: definition.group === 'quiz' ? 20 : null,
    results: definition.hasKey ? 'on-reveal' : 'live',
    resultsOnPhones: false,
  }
}

/** The line that names a slide in lists, reports and evidence. */
export function slideHeading<Name extends KindName>(slide: {
  kind: Name
  config: KindShapes[Name]['config']
}): string {
  return slideKinds[slide.kind].heading(slide.config)
}

/** What the slide plays on the screens, if anything. */
export function mediaOf<Name extends KindName>(slide: SlideOf<Name>): SlideMedia | null {
  return slideKinds[slide.kind].plays?.(slide.config) ?? null
}

/** What anybody may see of a slide before its reveal, as phones and screens first get it. */
export function publicConfigOf<Name extends KindName>(slide: SlideOf<Name>): KindShapes[Name]['public'] {
  return slideKinds[slide.kind].publicConfig(slide.config)
}

/** Whether answers to the slide earn points. */
export function isScoredSlide<Name extends KindName>(slide: SlideOf<Name>): boolean {
  const scoring = slideKinds[slide.kind].scoring?.(slide.config)
  return scoring !== undefined && isScored(scoring)
}

/** Whether the slide has a key of its own (a right answer, an actual value), whatever its results setting. */
export function holdsKey<Name extends KindName>(slide: {
  kind: Name
  config: KindShapes[Name]['config']
}): boolean {
  const kind = slideKinds[slide.kind]
  return kind.hasKey || (kind.holdsBack?.(slide.config) ?? false)
}

/** Whether the slide holds something back until the presenter reveals it. */
export function waitsForReveal(slide: Slide): boolean {
  const takesAnswers = slideKinds[slide.kind].opening !== 'never'
  return holdsKey(slide) || (takesAnswers && slide.results === 'on-reveal')
}

/** The hints of a quiz question, in the order in which they are given; other slides have none. */
export const hintsOf = ({ config }: Slide): readonly { text: string; cost: number }[] =>
  'hints' in config ? config.hints : []
