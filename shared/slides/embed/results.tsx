import { NoAnswersNote } from '../parts/no-answers-note.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function EmbedResults({ slide }: ResultsProps<'embed'>) {
  const { url } = slide.config
  return (
    <div className="flex flex-col gap-2">
      {url !== '' && <p className="measure wrap-anywhere">{url}</p>}
      <NoAnswersNote />
    </div>
  )
}
