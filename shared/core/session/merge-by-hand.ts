import * as z from 'zod/mini'
import { protocolLimits } from '../../protocol/limits.ts'
import { textsOf } from '../../slides/counted-texts.ts'
import { type Slide, slideIdSchema } from '../../slides/deck.ts'
import { endOfMerges, type Merges, mostMerges } from '../grouping/merges.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { SessionState } from './state.ts'

/** Which text a command is about: its key in the counts of a slide's run. */
export const mergedText = {
  slideId: slideIdSchema,
  run: z.int().check(z.gte(1)),
  key: z.string().check(z.minLength(1), z.maxLength(protocolLimits.countKey)),
}
type MergedText = { [Name in keyof typeof mergedText]: z.infer<(typeof mergedText)[Name]> }

/** The state after a text was put to another one or set apart by hand, or left to what it is like by itself again. */
export function mergedByHand(
  state: SessionState,
  command: MergedText & ({ do: 'merge'; into: string } | { do: 'unmerge' }),
  slides: readonly Slide[],
): Result<SessionState, 'unknown-slide' | 'too-many-merges'> {
  const { slideId, key } = command
  const slide = slides.find(({ id }) => id === slideId)
  const progress = state.slides[slideId]
  const isText = (text: string) => slide && typeof textsOf(slide)?.(text) === 'string'
  if (!progress || progress.run !== command.run || !isText(key)) return refuse('unknown-slide')
  const { [key]: _, ...others } = progress.merges ?? {}
  const put = (merges: Merges) =>
    accept({ ...state, slides: { ...state.slides, [slideId]: { ...progress, merges } } })
  if (command.do === 'unmerge') return put(others)
  if (command.into !== '' && !isText(command.into)) return refuse('unknown-slide')
  // They are together already: the other one was put to this one.
  if (endOfMerges(command.into, others) === key) return accept(state)
  if (Object.keys(others).length >= mostMerges) return refuse('too-many-merges')
  return put({ ...others, [key]: command.into })
}
