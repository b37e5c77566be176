import { Languages } from 'lucide-react'
import { type Language, languages } from '../../shared/text/translate.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import { Menu } from '../../shared/ui/menu.tsx'
import { presentingTexts } from './texts.ts'

/** Each language in itself, so that it is found by those who read no other. */
const ownNames: Record<Language, string> = { en: 'English', kk: 'Қазақша', ru: 'Русский' }

export function LanguageMenu({ onChoose }: { onChoose(language: Language): void }) {
  const t = useTexts(presentingTexts)
  const language = useLanguage()
  return (
    <Menu
      trigger={
        <Button
          variant="quiet"
          size="small"
          icon={<Languages />}
          aria-label={`${t('language')}: ${ownNames[language]}`}
        />
      }
      items={languages.map((id) => ({ id, label: ownNames[id], onSelect: () => onChoose(id) }))}
    />
  )
}
