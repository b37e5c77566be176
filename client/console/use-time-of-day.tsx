import { useMemo } from 'react'
import { useLanguage } from '../../shared/ui/language.tsx'

/** Hours and minutes as the interface's language writes them. */
export function useTimeOfDay(): (at: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      hour: '2-digit',
      minute: '2-digit',
    })
    return (at) => format.format(at)
  }, [language])
}
