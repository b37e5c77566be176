import type { Counts } from '../../../shared/core/counts.ts'
import type { StageModel } from '../../../shared/core/funnel/stages.ts'
import { type StageTag, tagResponse } from '../../../shared/core/funnel/tag-response.ts'
import type { SlideOf } from '../../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../../shared/slides/slide-kinds.ts'

/** What one answer to a slide comes to, by the same rules as in a session. */
export interface TriedAnswer {
  answer: unknown
  counts: Counts
  tag: StageTag
  /** The free text, where the kind lists answers one by one. */
  entry: string | null
  /** Correct share, 0 to 1; null: the kind has no right answers. */
  share: number | null
}

/** @returns null for an answer that this slide does not take */
export function tryAnswer<Name extends KindName>(
  slide: SlideOf<Name>,
  raw: unknown,
  model: StageModel,
): TriedAnswer | null {
  const kind = slideKinds[slide.kind]
  const { config } = slide
  const parsed = kind.answerSchema?.safeParse(raw)
  if (!parsed?.success || !kind.accepts(parsed.data, config)) return null
  const answer = kind.stored?.(parsed.data, config) ?? parsed.data
  return {
    answer: parsed.data,
    counts: kind.count(answer, config),
    tag: tagResponse({
      model,
      optionStages: kind.optionStages(answer, config),
      rules: slide.rules,
      facts: kind.facts(answer, config),
      slideStage: slide.stage,
      kindStage: kind.defaultStage,
    }),
    entry: kind.entry?.(answer) ?? null,
    share: kind.score?.(answer, kind.revealedConfig(config)) ?? null,
  }
}
