import { NoAnswersNote } from '../parts/no-answers-note.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function QuoteResults({ slide }: ResultsProps<'quote'>) {
  const { author, role } = slide.config
  const who = [author, role].filter((part) => part !== '').join(', ')
  return (
    <div className="flex flex-col gap-2">
      {who !== '' && <p>{who}</p>}
      <NoAnswersNote />
    </div>
  )
}
