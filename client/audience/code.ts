/** The characters of session codes: no vowels, and none that is taken for another. The server makes them. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ'
export const codeLength = 6

/** Capitals of a Kazakh or Russian keyboard that look like one of ours. */
const lookAlikes: Readonly<Record<string, string>> = {
  В: 'B',
  С: 'C',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ү: 'Y',
  З: '3',
}

/** What a typed or pasted text means as a code, however it is written: `bcd-fgh`, a whole link, Cyrillic look-alikes. */
export function readCode(text: string): { code: string; unknown: string[] } {
  const inLink = /\/j\/([^/?#\s]+)/i.exec(text)?.[1]
  const characters = [...decoded(inLink ?? text).toUpperCase()].map(
    (character) => lookAlikes[character] ?? character,
  )
  const written = characters.filter((character) => !/[\s\-–—_.·]/.test(character))
  return {
    code: written
      .filter((character) => alphabet.includes(character))
      .join('')
      .slice(0, codeLength),
    unknown: written.filter((character) => !alphabet.includes(character)),
  }
}

/** The code of an address such as `/j/BCDFGH`, in its canonical form; null: the address has none. */
export function codeOfPath(path: string): string | null {
  const written = /^\/j\/([^/]+)\/?$/.exec(path)?.[1]
  if (written === undefined) return null
  const { code, unknown } = readCode(decoded(written))
  return code.length === codeLength && unknown.length === 0 ? code : ''
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
