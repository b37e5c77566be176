import { useMemo } from 'react'
import { numberLocale } from '../text/translate.ts'
import { useLanguage } from './language.tsx'

/**
 * Formats a mean with one decimal in the current language's way.
 * @param sign `change`: with its sign, also the plus; nothing before a zero
 */
export function useDecimalFormat(sign: 'plain' | 'change' = 'plain'): (value: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(numberLocale[language], {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: sign === 'change' ? 'exceptZero' : 'auto',
    })
    // The hyphen that the number format writes is too short for a minus.
    return (value) => format.format(value).replace('-', '\u2212')
  }, [language, sign])
}
