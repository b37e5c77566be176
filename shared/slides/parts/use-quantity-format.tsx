import { useMemo } from 'react'
import { numberLocale } from '../../text/translate.ts'
import { useLanguage } from '../../ui/language.tsx'

/** Formats a number with its unit in the current language's way: "1 200 kg". A computed one has fewer decimals the larger it is. */
export function useQuantityFormat(unit: string): (value: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const formats = [0, 1, 2].map(
      (digits) => new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: digits }),
    )
    return (value) => {
      const size = Math.abs(value)
      const digits = size >= 1000 ? 0 : size >= 100 ? 1 : 2
      const number = formats[digits]?.format(value) ?? String(value)
      return unit === '' ? number : `${number}\u00a0${unit}`
    }
  }, [language, unit])
}
