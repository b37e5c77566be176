import type { SlideOf } from './deck.ts'
import { type KindName, slideKinds } from './slide-kinds.ts'

/** How to read the audience's texts that a slide's counts are made of; null where they are made of none. */
export function textsOf<Name extends KindName>({
  kind,
  config,
}: SlideOf<Name>): ((countKey: string) => string | null) | null {
  const { textOf, takesTexts } = slideKinds[kind]
  return textOf && (takesTexts?.(config) ?? true) ? textOf : null
}
