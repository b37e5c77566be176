import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as russianStem } from '@orama/stemmers/russian'

/** Letters that Kazakh has and Russian has not. */
const kazakhLetter = /[әғқңөұүһі]/u

/**
 * Endings of Kazakh nouns, from the last one inwards: case, possession, plural. Those that make other words as well
 * (`-ды` is an adjective's too) are left out.
 */
const kazakhEndings = [
  /(?:[ндт][ыі]ң|н[ыі]|[ғқ]а|[гк]е|[дтн][ае]н|[дт][ае]|[мбп]ен)$/u,
  /(?:с[ыі]|(?<=[лдт][ае]р)[ыі])$/u,
  /[лдт][ае]р$/u,
]
const kazakhStemLetters = 4

/** What a stemmer may take off: more than an inflection makes another word of it (`organization`, `organ`). */
export const longestEnding = 4
const shortStem = 3
const longestEndingOfShort = 2

/** A word without its inflection; the language is told from its letters. A word with a figure or a sign stays whole. */
export function stemOf(word: string): string {
  if (/^[a-z]+$/u.test(word)) return bounded(word, englishStem(word))
  if (!/^[\p{Script=Cyrillic}\p{M}]+$/u.test(word)) return word
  return kazakhLetter.test(word) ? kazakhStem(word) : bounded(word, russianStem(word))
}

function bounded(word: string, stem: string): string {
  const taken = word.length - stem.length
  const most = stem.length <= shortStem ? longestEndingOfShort : longestEnding
  return stem.length < shortStem || taken > most ? word : stem
}

function kazakhStem(word: string): string {
  return kazakhEndings.reduce((stem, ending) => {
    const shorter = stem.replace(ending, '')
    return shorter.length >= kazakhStemLetters ? shorter : stem
  }, word)
}
