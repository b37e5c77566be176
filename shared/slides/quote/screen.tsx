import { joinClasses } from '../../ui/join-classes.ts'
import { useLanguage } from '../../ui/language.tsx'
import { mediaUrl, type ScreenProps } from '../view-props.tsx'
import { quoted } from './quoted.ts'

export default function QuoteScreen({ config }: ScreenProps<'quote'>) {
  const { text, author, role, portrait } = config
  const language = useLanguage()
  return (
    <figure className="screen-pad flex size-full items-center gap-[calc(var(--u)*8)]">
      {portrait !== null && (
        <img
          src={mediaUrl(portrait)}
          alt={author}
          className="aspect-square w-[calc(var(--u)*46)] shrink-0 rounded-full object-cover"
        />
      )}
      <div className="flex min-w-0 grow flex-col gap-[calc(var(--u)*5)]">
        <blockquote
          className={joinClasses(
            'display text-pretty wrap-anywhere whitespace-pre-line hyphens-auto',
            textSize(text, portrait !== null),
          )}
        >
          {quoted(text, language)}
        </blockquote>
        {(author !== '' || role !== '') && (
          <figcaption className="flex flex-col gap-[calc(var(--u)*1.2)]">
            <div
              aria-hidden="true"
              className="mb-[calc(var(--u)*1.6)] h-[calc(var(--u)*0.9)] w-[calc(var(--u)*11)] rounded-full bg-accent"
            />
            {author !== '' && <p className="text-screen-body font-semibold wrap-anywhere">{author}</p>}
            {role !== '' && <p className="text-screen-label wrap-anywhere text-ink-2">{role}</p>}
          </figcaption>
        )}
      </div>
    </figure>
  )
}

/** Sizes at which 500 characters and who said them stay within a 16:9 screen. */
function textSize(text: string, beside: boolean): string {
  const weight = text.length * (beside ? 1.6 : 1)
  if (weight <= 50) return 'text-[calc(var(--u)*9.6)] leading-[1.06]'
  if (weight <= 90) return 'text-screen-title'
  if (weight <= 190) return 'text-screen-heading'
  if (weight <= 340) return 'text-[calc(var(--u)*5)] leading-[1.2]'
  return weight <= 520 ? 'text-screen-body' : 'text-[calc(var(--u)*3.6)] leading-[1.26]'
}
