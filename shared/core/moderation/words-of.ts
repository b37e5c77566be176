/** Signs that people put between the letters of one word: "п-и-з", "f.u.c.k", "с_у". Not the star, which stands for a letter. */
const between = /[^\p{L}\p{N}*@]+/gu
const letterLike = /[\p{L}@]/u

/** A run of single letters that is looked into; a longer one is an alphabet and no word. */
const longestRun = 24
const longestWord = 12

/**
 * The words of a text as matchers read them: composed, in lower case, without invisible characters and marks over
 * letters; a word with signs inside comes in its parts and joined, and letters that stand singly come joined.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
  const words = new Set<string>()
  let single: string[] = []
  const endRun = () => {
    for (const word of joinedRuns(single)) words.add(word)
    single = []
  }
  for (const chunk of plain.split(/\s+/u)) {
    const parts = chunk.split(between).filter((part) => letterLike.test(part))
    for (const part of parts) words.add(part)
    if (parts.length > 1) words.add(parts.join(''))
    for (const part of parts) {
      if (part.length === 1) single.push(part)
      else endRun()
    }
  }
  endRun()
  return [...words]
}

/** What single letters may spell: where the word begins in them nobody knows. */
function joinedRuns(letters: readonly string[]): string[] {
  if (letters.length < 3 || letters.length > longestRun) return []
  const found: string[] = []
  for (let start = 0; start <= letters.length - 3; start++) {
    for (let end = start + 3; end <= Math.min(letters.length, start + longestWord); end++) {
      found.push(letters.slice(start, end).join(''))
    }
  }
  return found
}

/** "сууука" and "fuuuck" as they are meant: every run of one letter is one letter. */
export const withoutRepeats = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1')

const cyrillic = /\p{Script=Cyrillic}/u
const foreign = /[a-z0-9@]/u

/** Latin letters and digits that look like a Cyrillic letter, and those that are read as one. */
const looks: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'ь',
    c: 'с',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'д',
    h: 'н',
    i: 'и',
    j: 'й',
    k: 'к',
    l: 'л',
    m: 'м',
  },
  ...{ n: 'п', o: 'о', p: 'р', r: 'г', s: 'с', t: 'т', u: 'и', v: 'в', w: 'ш', x: 'х', y: 'у', z: 'з' },
  ...{ '0': 'о', '3': 'з', '4': 'ч', '6': 'б', '@': 'а' },
}
const sounds: Readonly<Record<string, string>> = {
  ...looks,
  ...{ b: 'б', c: 'ц', g: 'г', h: 'х', n: 'н', p: 'п', r: 'р', u: 'у', y: 'й' },
}

/** A word with Cyrillic letters in it, its foreign letters replaced by those that they look or sound like; none for other words. */
export function cyrillicForms(word: string): string[] {
  if (!cyrillic.test(word)) return []
  const plain = word.replaceAll('ё', 'е')
  if (!foreign.test(plain)) return [plain]
  const through = (map: Readonly<Record<string, string>>) =>
    plain.replace(/[a-z0-9@]/gu, (letter) => map[letter] ?? letter)
  return [through(looks), through(sounds)]
}

/** One expression for several: a tenth of the time. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'u')
