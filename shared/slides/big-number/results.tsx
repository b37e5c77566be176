import { useTexts } from '../../ui/language.tsx'
import { NoAnswersNote } from '../parts/no-answers-note.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { bigNumberTexts } from './texts.ts'

export default function BigNumberResults({ slide }: ResultsProps<'big-number'>) {
  const t = useTexts(bigNumberTexts)
  const { source } = slide.config
  return (
    <div className="flex flex-col gap-2">
      {source !== '' && <p>{t('sourceOf', { source })}</p>}
      <NoAnswersNote />
    </div>
  )
}
