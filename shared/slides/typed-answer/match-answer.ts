import { distance } from 'fastest-levenshtein'

export const typedLimits = { answer: 80, variants: 20 } as const

/** What may differ between a typed answer and an accepted one. White space around and in excess never matters. */
export interface Tolerance {
  /** Upper and lower case. */
  case: boolean
  /** Accents and other marks of letters: é = e. Not those that make another Cyrillic letter: й is not и. */
  accents: boolean
  /** White space and punctuation within, but for signs that make another name, as in C# and Q&A. */
  spacing: boolean
  /** Slips of the keys, the more the longer the answer: see `slipsIn`. */
  typos: boolean
  /** ё = е. */
  yo: boolean
  /** Kazakh letters and the Russian ones that stand in for them on a Russian keyboard: ә = а, қ = к … */
  kazakh: boolean
}

/** On a Russian keyboard; see `Tolerance.kazakh`. */
const standIns: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
  ...{ Ә: 'А', Ғ: 'Г', Қ: 'К', Ң: 'Н', Ө: 'О', Ұ: 'У', Ү: 'У', Һ: 'Х', І: 'И' },
}
/** Letters whose mark is a part of them. */
const ownMarks = 'йЙёЁ'

const invisible = /[\p{Cc}\p{Cf}]/gu
const spaces = /\s+/gu
const spacingSigns = /\s|[^\P{P}#%&@*]/gu

/** As it is listed: composed, lower case, single spaces, nothing invisible, which could turn the writing direction. */
export function listedForm(text: string): string {
  return text.normalize('NFC').replace(spaces, ' ').replace(invisible, '').trim().toLowerCase()
}

/** The form in which an answer is compared with the accepted ones. */
export function comparedForm(text: string, tolerance: Tolerance): string {
  let form = text.normalize('NFC').replace(spaces, ' ').replace(invisible, '').trim()
  if (tolerance.case) form = form.toLowerCase()
  if (tolerance.accents) form = withoutAccents(form)
  if (tolerance.yo) form = form.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
  if (tolerance.kazakh) form = form.replace(/[әғқңөұүһі]/giu, (letter) => standIns[letter] ?? letter)
  // An answer of signs alone, such as "!", stays what it is.
  return (tolerance.spacing && form.replace(spacingSigns, '')) || form
}

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{L})(\p{M}+)/gu, (_marked, letter: string, marks: string) => {
      const own = `${letter}${marks.charAt(0)}`.normalize('NFC')
      return ownMarks.includes(own) ? own : letter
    })
    .normalize('NFC')

/** Edits (insert, delete, replace a letter) that are forgiven: none below 4 letters, one below 8, two from 8 on. */
export function slipsIn(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

const digitsIn = (text: string): string => text.replace(/\D+/gu, ' ').trim()

/** Whether a typed answer is one of the accepted ones. An edit in a number is no slip: 1917 is not 1918. */
export function isAccepted(typed: string, accepted: readonly string[], tolerance: Tolerance): boolean {
  const form = comparedForm(typed, tolerance)
  if (form === '') return false
  return accepted.some((variant) => {
    const wanted = comparedForm(variant, tolerance)
    if (wanted === '') return false
    if (wanted === form) return true
    const slips = tolerance.typos ? slipsIn([...wanted].length) : 0
    return slips > 0 && digitsIn(wanted) === digitsIn(form) && distance(wanted, form) <= slips
  })
}

const wrongPrefix = 'w:'

/** The key under which equal wrong answers are counted. */
export const wrongKey = (typed: string): string => wrongPrefix + listedForm(typed)

/** The wrong answer that a key of the counts carries. */
export const wrongOfKey = (key: string): string | null =>
  key.startsWith(wrongPrefix) ? key.slice(wrongPrefix.length) : null

/** The most frequent wrong answers, at most `most`; equally frequent ones in the order of their letters. */
export function frequentWrong(
  counts: Readonly<Record<string, number>>,
  most: number,
): { text: string; count: number }[] {
  return Object.entries(counts)
    .flatMap(([key, count]) => {
      const text = wrongOfKey(key)
      return text === null || count <= 0 ? [] : [{ text, count }]
    })
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, most)
}

/** What was typed into a draft; null when it has nothing. */
export function draftText(draft: unknown): string | null {
  if (typeof draft !== 'object' || draft === null || !('text' in draft)) return null
  return typeof draft.text === 'string' ? draft.text : null
}
