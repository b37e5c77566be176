import type { Slide, SlideOf } from '../../slides/deck.ts'
import { type KindName, type KindShapes, slideKinds } from '../../slides/slide-kinds.ts'
import type { StepName } from '../../slides/slide-steps.ts'
import type { Counts } from '../counts.ts'
import type { StageModel } from '../funnel/stages.ts'
import { type StageTag, tagResponse } from '../funnel/tag-response.ts'

/** Evidence and exports quote at most this many characters of an answer. */
const evidenceLimit = 300

/** What follows from an answer alone. */
export interface AnswerParts {
  /** Canonical JSON of the answer as it is stored. */
  answer: string
  counts: Counts
  tag: StageTag
  /** The answer in words. */
  evidence: string
}

export function answerParts<Name extends KindName>(
  slide: SlideOf<Name>,
  model: StageModel,
  answer: KindShapes[Name]['answer'],
): AnswerParts {
  const kind = slideKinds[slide.kind]
  return {
    answer: JSON.stringify(kind.stored?.(answer, slide.config) ?? answer),
    counts: kind.count(answer, slide.config),
    tag: tagResponse({
      model,
      optionStages: kind.optionStages(answer, slide.config),
      rules: slide.rules,
      facts: kind.facts(answer, slide.config),
      slideStage: slide.stage,
      kindStage: kind.defaultStage,
    }),
    evidence: kind.summary(answer, slide.config).slice(0, evidenceLimit),
  }
}

/** With what an answer to a slide with steps is settled, once it is known at which step and after which answer it comes. */
export interface StepContext {
  slide: Slide
  model: StageModel
}

/**
 * The parts of an answer as a step takes it; null: nothing of it is for this step.
 * @param sent JSON of the answer as it was sent
 * @param before JSON of the person's earlier answer, if there is one
 */
export function answerAtStep<Name extends KindName>(
  { slide, model }: { slide: SlideOf<Name>; model: StageModel },
  sent: string,
  step: StepName,
  before: string | null,
): AnswerParts | null {
  const { answerSchema, takenAt } = slideKinds[slide.kind]
  if (!answerSchema || !takenAt) return null
  const earlier = before === null ? null : answerSchema.parse(JSON.parse(before))
  const taken = takenAt(answerSchema.parse(JSON.parse(sent)), step, earlier)
  return taken === null ? null : answerParts(slide, model, taken)
}

/** Whether a stored answer is what one of the steps made of this one: its repeat, which may come at a later step. */
export function isRepeatAtSomeStep(context: StepContext, sent: string, stored: string): boolean {
  const steps = slideKinds[context.slide.kind].steps ?? []
  return steps.some(({ name }) => {
    // Where nothing is for the step, what it asks for is as stored.
    const taken = answerAtStep(context, sent, name, stored)
    return taken === null || taken.answer === stored
  })
}
