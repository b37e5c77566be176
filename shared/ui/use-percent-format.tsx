import { useMemo } from 'react'
import { numberLocale } from '../text/translate.ts'
import { useLanguage } from './language.tsx'

/** Formats a share from 0 to 1 as a whole percentage in the current language's way. */
export function usePercentFormat(): (share: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(numberLocale[language], {
      style: 'percent',
      maximumFractionDigits: 0,
    })
    return (share) => format.format(share)
  }, [language])
}
