import { NoAnswersNote } from '../parts/no-answers-note.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { frameVideoOf, pageOf } from './source.ts'

export default function VideoResults({ slide }: ResultsProps<'video'>) {
  const { source } = slide.config
  const video = source.type === 'link' ? frameVideoOf(source.link) : null
  return (
    <div className="flex flex-col gap-2">
      {video && <p className="wrap-anywhere">{pageOf(video)}</p>}
      <NoAnswersNote />
    </div>
  )
}
