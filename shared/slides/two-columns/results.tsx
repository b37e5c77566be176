import { NoAnswersNote } from '../parts/no-answers-note.tsx'
import { PointList } from '../parts/point-list.tsx'
import type { ResultsProps } from '../view-props.tsx'
import type { Column } from './two-columns.ts'

export default function TwoColumnsResults({ slide }: ResultsProps<'two-columns'>) {
  const { left, right } = slide.config
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <ReportColumn column={left} />
        <ReportColumn column={right} />
      </div>
      <NoAnswersNote />
    </div>
  )
}

function ReportColumn({ column: { title, text, points } }: { column: Column }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {title !== '' && <p className="font-medium">{title}</p>}
      {text !== '' && <p className="whitespace-pre-line">{text}</p>}
      <PointList points={points} className="flex flex-col gap-1" />
    </div>
  )
}
