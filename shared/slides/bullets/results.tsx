import { useTexts } from '../../ui/language.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { PointList } from './point-list.tsx'
import { bulletsTexts } from './texts.ts'

export default function BulletsResults({ slide }: ResultsProps<'bullets'>) {
  const t = useTexts(bulletsTexts)
  const { text, points } = slide.config
  return (
    <div className="flex flex-col gap-3">
      {text !== '' && <p className="measure whitespace-pre-line">{text}</p>}
      <PointList points={points} className="measure flex flex-col gap-1" />
      <p className="text-sm text-ink-2">{t('noAnswers')}</p>
    </div>
  )
}
