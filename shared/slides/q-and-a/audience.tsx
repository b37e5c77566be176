import { useTexts } from '../../ui/language.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import QuestionRoom from './question-room.tsx'
import { qAndATexts } from './texts.ts'

export default function QAndAAudience({ config, draft, onDraft, questions: room }: AudienceProps<'q-and-a'>) {
  const t = useTexts(qAndATexts)
  return (
    <PhoneSlide>
      <div className="flex flex-col gap-2">
        <h2 className="display text-2xl wrap-anywhere hyphens-auto">{config.heading || t('questions')}</h2>
        {config.text !== '' && <p className="whitespace-pre-line text-ink-2">{config.text}</p>}
      </div>
      <QuestionRoom room={room} draft={draft} onDraft={onDraft} />
    </PhoneSlide>
  )
}
