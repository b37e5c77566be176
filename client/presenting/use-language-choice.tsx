import { useState } from 'react'
import { chooseLanguage, type Language, languages } from '../../shared/text/translate.ts'

const key = 'rostrum:language'

/** The language chosen on this device before, or null. */
function storedLanguage(storage: Pick<Storage, 'getItem'> | null): Language | null {
  const stored = storage?.getItem(key)
  return languages.find((language) => language === stored) ?? null
}

/**
 * The interface language: what was chosen on this device, else the given default, else the browser's.
 * @param fallback null: the browser's
 */
export function useLanguageChoice(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  fallback: Language | null,
): [Language, (language: Language) => void] {
  const [chosen, setChosen] = useState(() => storedLanguage(storage))
  const choose = (language: Language) => {
    storage?.setItem(key, language)
    setChosen(language)
  }
  return [chosen ?? fallback ?? chooseLanguage(navigator.languages), choose]
}
