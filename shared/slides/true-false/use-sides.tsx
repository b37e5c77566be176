import { useTexts } from '../../ui/language.tsx'
import type { PublicOption } from '../config-parts.ts'
import { sides } from './labels.ts'
import { trueFalseTexts } from './texts.ts'
import type { Labels } from './true-false.ts'

/** The two answers as options: in the author's words, else in the reader's language. */
export function useSides(labels: Labels): PublicOption[] {
  const t = useTexts(trueFalseTexts)
  return sides.map((id) => ({ id, text: labels[id].trim() || t(id), image: null }))
}
