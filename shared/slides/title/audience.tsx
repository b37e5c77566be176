import { PhoneImage, PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'

export default function TitleAudience({ config }: AudienceProps<'title'>) {
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.title} />
      {config.subtitle !== '' && <p className="text-lg whitespace-pre-line text-ink-2">{config.subtitle}</p>}
      <PhoneImage image={config.image} />
    </PhoneSlide>
  )
}
