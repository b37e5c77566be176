import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { type AudienceProps, mediaUrl } from '../view-props.tsx'

export default function ImageAudience({ config }: AudienceProps<'image'>) {
  const { image, caption, alt } = config
  return (
    <PhoneSlide>
      {image !== null && (
        <img src={mediaUrl(image)} alt={alt} className="w-full rounded-lg bg-sunken object-contain" />
      )}
      <PhoneQuestion text={caption} />
    </PhoneSlide>
  )
}
