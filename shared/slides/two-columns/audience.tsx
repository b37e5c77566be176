import { PhoneImage, PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { PointList } from '../parts/point-list.tsx'
import type { AudienceProps } from '../view-props.tsx'
import type { Column } from './two-columns.ts'

export default function TwoColumnsAudience({ config }: AudienceProps<'two-columns'>) {
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.heading} />
      <PhoneColumn column={config.left} />
      <PhoneColumn column={config.right} />
    </PhoneSlide>
  )
}

function PhoneColumn({ column }: { column: Column }) {
  const { title, image, alt, text, points } = column
  if (title === '' && image === null && text === '' && points.every((point) => point.trim() === ''))
    return null
  return (
    <section className="flex flex-col gap-3">
      {title !== '' && <h3 className="text-lg font-semibold wrap-anywhere hyphens-auto">{title}</h3>}
      <PhoneImage image={image} alt={alt} />
      {text !== '' && <p className="wrap-anywhere whitespace-pre-line hyphens-auto">{text}</p>}
      <PointList points={points} className="flex flex-col gap-2.5" />
    </section>
  )
}
