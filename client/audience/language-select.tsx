import { ChevronDown, Languages } from 'lucide-react'
import { createContext, useContext } from 'react'
import { type Language, languages } from '../../shared/text/translate.ts'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import { audienceTexts } from './texts.ts'

/** Each language in itself, so that it is found by those who read no other. */
export const ownNames: Record<Language, string> = { en: 'English', kk: 'Қазақша', ru: 'Русский' }

const ChooseContext = createContext<(language: Language) => void>(() => {})

export const ChooseLanguageProvider = ChooseContext

/** Changes the language of the whole interface. */
export const useChooseLanguage = (): ((language: Language) => void) => useContext(ChooseContext)

/** The phone's own picker behind a quiet line. */
export function LanguageSelect() {
  const t = useTexts(audienceTexts)
  const language = useLanguage()
  const choose = useChooseLanguage()
  return (
    <div className="relative flex min-h-11 items-center gap-2 rounded-full px-3 text-sm text-ink-2 focus-within:bg-sunken">
      <Languages className="size-5" aria-hidden="true" />
      <select
        aria-label={t('language')}
        value={language}
        onChange={(event) => {
          const chosen = languages.find((id) => id === event.target.value)
          if (chosen) choose(chosen)
        }}
        className="min-h-11 appearance-none bg-transparent pe-6 text-base font-medium text-ink"
      >
        {languages.map((id) => (
          <option key={id} value={id} lang={id}>
            {ownNames[id]}
          </option>
        ))}
      </select>
      <ChevronDown className="pointer-events-none absolute end-3 size-4" aria-hidden="true" />
    </div>
  )
}
