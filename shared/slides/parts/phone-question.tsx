import { joinClasses } from '../../ui/join-classes.ts'
import { mediaUrl } from '../view-props.tsx'

export interface PhoneQuestionProps {
  text: string
  image?: string | null
  /** Says what the image shows; without it the image is decoration beside the question. */
  alt?: string
}

/** A longer question in large type would push the answers off a small phone. */
const mostLarge = 90

/** The slide's question at the top of the phone, with its image. */
export function PhoneQuestion({ text, image = null, alt = '' }: PhoneQuestionProps) {
  return (
    <div className="flex flex-col gap-4">
      {text !== '' && (
        <h2
          className={joinClasses(
            'display wrap-anywhere hyphens-auto',
            text.length > mostLarge ? 'text-xl' : 'text-2xl',
          )}
        >
          {text}
        </h2>
      )}
      <PhoneImage image={image} alt={alt} />
    </div>
  )
}

/** An image at the width of the phone, never so high that it pushes the answers away. */
export function PhoneImage({ image, alt = '' }: { image: string | null; alt?: string }) {
  if (image === null) return null
  return (
    <img src={mediaUrl(image)} alt={alt} className="max-h-72 w-full rounded-lg bg-sunken object-contain" />
  )
}
