import { mediaUrl } from '../view-props.tsx'

export interface PhoneQuestionProps {
  text: string
  image?: string | null
  /** Says what the image shows; without it the image is decoration beside the question. */
  alt?: string
}

/** The slide's question at the top of the phone, with its image. */
export function PhoneQuestion({ text, image = null, alt = '' }: PhoneQuestionProps) {
  return (
    <div className="flex flex-col gap-4">
      {text !== '' && <h2 className="display text-2xl wrap-anywhere hyphens-auto">{text}</h2>}
      {image !== null && (
        <img
          src={mediaUrl(image)}
          alt={alt}
          className="max-h-72 w-full rounded-lg bg-sunken object-contain"
        />
      )}
    </div>
  )
}
