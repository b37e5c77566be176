import { NoAnswersNote } from '../parts/no-answers-note.tsx'
import { PointList } from '../parts/point-list.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function BulletsResults({ slide }: ResultsProps<'bullets'>) {
  const { text, points } = slide.config
  return (
    <div className="flex flex-col gap-3">
      {text !== '' && <p className="measure whitespace-pre-line">{text}</p>}
      <PointList points={points} className="measure flex flex-col gap-1" />
      <NoAnswersNote />
    </div>
  )
}
