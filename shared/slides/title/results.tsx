import { useTexts } from '../../ui/language.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { titleTexts } from './texts.ts'

export default function TitleResults({ slide }: ResultsProps<'title'>) {
  const t = useTexts(titleTexts)
  const { subtitle } = slide.config
  return (
    <div className="flex flex-col gap-2">
      {subtitle !== '' && <p className="measure whitespace-pre-line">{subtitle}</p>}
      <p className="text-sm text-ink-2">{t('noAnswers')}</p>
    </div>
  )
}
