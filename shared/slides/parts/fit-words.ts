import type { CountedWord } from './words.ts'

/** Mean width of a letter of the text face in em; see `fit-options.ts`. */
const letterWidth = 0.56
/** Around a word: the space before the next, and its count. */
const around = 3.2
/** On the last line: how many more there are. */
const moreWidth = 9

/** The first of some words, as many as fit whole into so many lines of `width` em. */
export function fitWords(words: readonly CountedWord[], width: number, lines: number): CountedWord[] {
  let line = 1
  let used = 0
  for (const [index, { word }] of words.entries()) {
    const wide = Math.min(width - moreWidth, word.length * letterWidth + around)
    const room = () => width - (line === lines && index < words.length - 1 ? moreWidth : 0)
    if (used + wide > room()) {
      line++
      used = 0
    }
    if (line > lines) return words.slice(0, index)
    used += wide
  }
  return [...words]
}
