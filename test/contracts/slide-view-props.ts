import { vi } from 'vitest'
import type { SlidePhase } from '../../shared/core/session/state.ts'
import type { KindName } from '../../shared/slides/slide-kinds.ts'
import type { AudienceProps, EditorProps } from '../../shared/slides/view-props.tsx'
import { type AnsweredSlide, plainAudienceProps, plainEditorProps } from './slide-props.ts'

export {
  type AnsweredSlide,
  answeredSlide,
  blankSlide,
  buildStanding,
  resultsProps,
  screenProps,
} from './slide-props.ts'

/** What a phone's view is given; its callbacks can be asked what they were called with. */
export function audienceProps<Name extends KindName>(
  slide: AnsweredSlide<Name>,
  phase: SlidePhase['phase'],
  overrides: Partial<AudienceProps<Name>> = {},
): AudienceProps<Name> {
  const plain = plainAudienceProps(slide, phase)
  return {
    ...plain,
    onDraft: vi.fn(),
    onAnswer: vi.fn(),
    questions: { ...plain.questions, upvote: vi.fn() },
    ...overrides,
  }
}

export function editorProps<Name extends KindName>(
  slide: AnsweredSlide<Name>,
  overrides: Partial<EditorProps<Name>> = {},
): EditorProps<Name> {
  return { ...plainEditorProps(slide), onChange: vi.fn(), ...overrides }
}
