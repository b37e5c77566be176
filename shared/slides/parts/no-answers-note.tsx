import { useTexts } from '../../ui/language.tsx'
import { contentTexts } from './content-texts.ts'

/** In a report: why a slide has no results. */
export function NoAnswersNote() {
  const t = useTexts(contentTexts)
  return <p className="text-sm text-ink-2">{t('noAnswers')}</p>
}
