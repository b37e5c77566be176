import { ShieldCheck } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import type { LeadField } from './lead-form.ts'
import { leadFormTexts } from './texts.ts'

export default function LeadFormScreen({ config, responses }: ScreenProps<'lead-form'>) {
  const t = useTexts(leadFormTexts)
  const format = useNumberFormat()
  return (
    <ScreenSlide
      heading={config.heading || t('contactForm')}
      foot={
        responses > 0 && (
          <p className="flex items-baseline gap-[calc(var(--u)*1.6)] text-screen-label text-ink-2">
            <span className="figure text-[calc(var(--u)*9)] text-ink">{format(responses)}</span>
            {t('leftDetails', { count: responses })}
          </p>
        )
      }
    >
      <div className="flex min-h-0 grow gap-[calc(var(--u)*8)]">
        <div className="flex min-w-0 grow basis-3/5 flex-col gap-[calc(var(--u)*5)]">
          {config.text !== '' && (
            <p
              className={joinClasses(
                'whitespace-pre-line text-ink-2',
                config.text.length <= 220 ? 'text-screen-body' : 'line-clamp-10 text-screen-small',
              )}
            >
              {config.text}
            </p>
          )}
          <p className="text-screen-body font-semibold">{t('onYourPhone')}</p>
          <p className="flex items-start gap-[calc(var(--u)*1.8)] text-screen-label text-ink-2">
            <ShieldCheck className="mt-[0.08em] size-[1.2em] shrink-0" aria-hidden="true" />
            {t('privacy')}
          </p>
        </div>
        <FormSketch fields={config.fields} />
      </div>
    </ScreenSlide>
  )
}

/** What is asked, as the blank lines of a paper form. */
function FormSketch({ fields }: { fields: readonly LeadField[] }) {
  const t = useTexts(leadFormTexts)
  return (
    <ul
      className="flex min-h-0 shrink-0 basis-[36%] flex-col overflow-hidden"
      style={{ fontSize: `calc(var(--u) * ${fields.length <= 6 ? 3 : 2.3})` }}
    >
      {fields.map((field) => (
        <li
          key={field.id}
          className="line-clamp-2 shrink-0 border-b border-line-strong pt-[0.5em] pb-[0.8em] leading-[1.15] text-ink-2"
        >
          {field.label || t(field.type)}
        </li>
      ))}
    </ul>
  )
}
