import { chooseLanguage, type Language, languages } from '../../shared/text/translate.ts'

const key = 'rostrum:language'

/** The language that this person has chosen on this device, or null. */
export function storedLanguage(storage: { getItem(key: string): string | null }): Language | null {
  const stored = storage.getItem(key)
  return languages.find((language) => language === stored) ?? null
}

export function storeLanguage(storage: { setItem(key: string, value: string): void }, language: Language) {
  storage.setItem(key, language)
}

/**
 * The language of the phone's interface: as chosen, else the person's own as the browser tells it, else, where the
 * interface does not speak that, the deck's.
 */
export function interfaceLanguage(
  chosen: Language | null,
  wanted: readonly string[],
  deck: Language | null,
): Language {
  if (chosen) return chosen
  const speaks = wanted.some((tag) =>
    languages.some((language) => tag.toLowerCase().split(/[-_]/)[0] === language),
  )
  return speaks ? chooseLanguage(wanted) : (deck ?? 'en')
}
