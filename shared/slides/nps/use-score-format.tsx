import { useMemo } from 'react'
import { numberLocale } from '../../text/translate.ts'
import { useLanguage } from '../../ui/language.tsx'

/** A score, or a change of one, with its sign: +42, −8, 0. */
export function useScoreFormat(): (score: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(numberLocale[language], {
      signDisplay: 'exceptZero',
      maximumFractionDigits: 0,
    })
    // The hyphen that the number format writes is too short beside a large figure.
    return (score) => format.format(score).replace('-', '\u2212')
  }, [language])
}
