/**
 * The form under which texts are compared: composed, lower case, е for ё, words apart by single spaces, no punctuation.
 * Signs that tell words apart (`c++`, `c#`, `10%`) and those within numbers (`1.5`, `24/7`) stay. Empty for a text of signs.
 */
export function normalText(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      // An apostrophe stands within a word.
      .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
      .replace(/(?<=\d),(?=\d)/gu, '.')
      .replace(/(?<!\d)[.,:/]|[.,:/](?!\d)/gu, ' ')
      .replace(/(?<![\p{L}\p{N}])[-−](?=\d)/gu, '~')
      .replace(/[^\p{L}\p{M}\p{N}\s+#%.:/~]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  )
}

/** The numbers of a normal text in order, with their signs: what must be equal in texts that are one. */
export const numbersOf = (normal: string): string =>
  normal.match(/~?\p{N}+(?:[.:/]\p{N}+)*%?/gu)?.join('|') ?? ''
