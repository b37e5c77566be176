import { NoAnswersNote } from '../parts/no-answers-note.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function AgendaResults({ slide }: ResultsProps<'agenda'>) {
  const items = slide.config.items.filter((item) => item.text.trim() !== '')
  return (
    <div className="flex flex-col gap-2">
      <ol className="list-decimal ps-5">
        {items.map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ol>
      <NoAnswersNote />
    </div>
  )
}
