import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { formatNumber, type Language, type Texts, type Translate, translator } from '../text/translate.ts'

const LanguageContext = createContext<Language>('en')

/** Sets the interface language for everything below it, and the document's `lang`, which screen readers follow. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** A part of the page in another language, such as the room's screen on the console. The page itself keeps its own. */
export function LanguageScope({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <div lang={language} className="contents">
        {children}
      </div>
    </LanguageContext>
  )
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The translate function over one area's texts in the current language. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const language = useLanguage()
  return useMemo(() => translator(texts, language), [texts, language])
}

/** Formats numbers as the current language writes them. */
export function useNumberFormat(): (value: number) => string {
  const language = useLanguage()
  return useMemo(() => (value) => formatNumber(language, value), [language])
}
