import { useLanguage } from '../../ui/language.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { type AudienceProps, mediaUrl } from '../view-props.tsx'
import { quoted } from './quoted.ts'

export default function QuoteAudience({ config }: AudienceProps<'quote'>) {
  const { text, author, role, portrait } = config
  const language = useLanguage()
  return (
    <PhoneSlide>
      <figure className="flex flex-col gap-5">
        <blockquote
          className={`display wrap-anywhere whitespace-pre-line hyphens-auto ${textSize(text.length)}`}
        >
          {quoted(text, language)}
        </blockquote>
        {(author !== '' || role !== '' || portrait !== null) && (
          <figcaption className="flex items-center gap-4">
            {portrait !== null && (
              <img src={mediaUrl(portrait)} alt="" className="size-16 shrink-0 rounded-full object-cover" />
            )}
            <span className="flex min-w-0 flex-col">
              {author !== '' && <span className="font-semibold wrap-anywhere">{author}</span>}
              {role !== '' && <span className="text-sm wrap-anywhere text-ink-2">{role}</span>}
            </span>
          </figcaption>
        )}
      </figure>
    </PhoneSlide>
  )
}

/** A long quote is read, not looked at. */
function textSize(length: number): string {
  if (length <= 160) return 'text-2xl'
  return length <= 300 ? 'text-xl' : 'text-lg'
}
