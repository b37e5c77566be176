import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { PointList } from '../parts/point-list.tsx'
import type { AudienceProps } from '../view-props.tsx'

export default function BulletsAudience({ config }: AudienceProps<'bullets'>) {
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.heading} image={config.image} />
      {config.text !== '' && <p className="whitespace-pre-line">{config.text}</p>}
      <PointList points={config.points} className="flex flex-col gap-3 text-lg" />
    </PhoneSlide>
  )
}
