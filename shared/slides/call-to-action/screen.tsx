import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenHeading, ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { actionWords } from './action-words.ts'
import { fitAction } from './fit-action.ts'
import { callToActionTexts } from './texts.ts'

export default function CallToActionScreen({ config, responses }: ScreenProps<'call-to-action'>) {
  const t = useTexts(callToActionTexts)
  const format = useNumberFormat()
  const words = actionWords(config.action)
  const label = config.label || t(words.button)
  const heading = config.heading || t('nextStep')
  const fit = fitAction({ heading, text: config.text, label }, config.image !== null)
  return (
    <ScreenSlide
      heading=""
      image={config.image}
      foot={
        responses > 0 && (
          <p className="flex items-baseline gap-[calc(var(--u)*1.6)] text-screen-label text-ink-2">
            <span className="figure text-[calc(var(--u)*9)] text-ink">{format(responses)}</span>
            {t(words.acted, { count: responses })}
          </p>
        )
      }
    >
      <div className="my-auto flex min-h-0 flex-col gap-[calc(var(--u)*5)]">
        <ScreenHeading text={heading} />
        {config.text !== '' && fit.lines > 0 && (
          <p
            className={joinClasses(
              'shrink-0 overflow-hidden whitespace-pre-line text-ink-2 [display:-webkit-box] [-webkit-box-orient:vertical]',
              fit.text === 'body' ? 'text-screen-body' : 'text-screen-small',
            )}
            style={{ WebkitLineClamp: fit.lines }}
          >
            {config.text}
          </p>
        )}
        <div className="mt-[calc(var(--u)*3)] flex flex-col items-start gap-[calc(var(--u)*2.4)]">
          <p className="text-screen-label text-ink-2">{t('onYourPhone')}</p>
          {/* The phone's button, as people will see it: nothing to press here. */}
          <p
            className={joinClasses(
              'max-w-full rounded-full bg-accent px-[calc(var(--u)*7)] py-[calc(var(--u)*3.4)] font-semibold wrap-anywhere text-accent-ink',
              fit.button === 'heading' ? 'text-screen-heading' : 'text-screen-body',
            )}
          >
            {label}
          </p>
        </div>
      </div>
    </ScreenSlide>
  )
}
