import type { SlideKind } from './slide-kind.ts'

/** The answering half of a kind that takes no answers. */
export const takesNoAnswers = {
  answerSchema: null,
  opening: 'never',
  hasKey: false,
  changeable: false,
  lingers: false,
  defaultStage: 'awareness',
  accepts: () => false,
  count: () => ({}),
  facts: () => ({}),
  optionStages: () => [],
  summary: () => '',
} as const satisfies Partial<
  SlideKind<{ config: unknown; answer: never; public: unknown; revealed: unknown }>
>
