import { hasEnglishObscenity } from './english.ts'
import { hasKazakhInsult, isKazakhObscenity } from './kazakh.ts'
import { isRussianObscenity } from './russian.ts'
import { wordsOf } from './words-of.ts'

/**
 * Whether a text seems to hold an obscenity in English, Russian or Kazakh, whatever language the person chose. A mark and no
 * verdict: it is shown to the presenter, who decides. Runs on the server only; the lists are not for phones. See `SPEC.md`.
 */
export function isMarked(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.some((word) => isRussianObscenity(word) || isKazakhObscenity(word)) ||
    hasKazakhInsult(text) ||
    hasEnglishObscenity(text) ||
    hasEnglishObscenity(words.join(' '))
  )
}
