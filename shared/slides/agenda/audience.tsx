import { Check } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { agendaSteps, totalMinutes } from './agenda-steps.ts'
import { agendaTexts } from './texts.ts'

export default function AgendaAudience({ config }: AudienceProps<'agenda'>) {
  const t = useTexts(agendaTexts)
  const steps = agendaSteps(config.items, config.current)
  const total = totalMinutes(steps)
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.heading} />
      <ol className="flex flex-col">
        {steps.map(({ id, text, minutes, number, state }) => (
          <li
            key={id}
            aria-current={state === 'current' ? 'step' : undefined}
            className={joinClasses(
              'flex items-baseline gap-3 rounded-md py-2.5',
              state !== 'plain' && '-mx-3 px-3',
              state === 'current' && 'bg-accent-soft font-semibold',
              state === 'done' && 'text-ink-2',
            )}
          >
            <span
              className={joinClasses(
                'figure flex w-6 shrink-0',
                state === 'current' ? 'text-accent-text' : 'text-ink-3',
              )}
            >
              {state === 'done' ? (
                <>
                  <Check className="size-4.5 translate-y-1" aria-hidden="true" />
                  <span className="sr-only">{t('done')}</span>
                </>
              ) : (
                number
              )}
            </span>
            <span className="min-w-0 grow wrap-anywhere hyphens-auto">{text}</span>
            {minutes !== null && (
              <span className="shrink-0 text-sm font-normal text-ink-2 tabular-nums">
                {t('minutesOf', { minutes })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {total !== null && <p className="text-sm text-ink-2 tabular-nums">{t('total', { minutes: total })}</p>}
    </PhoneSlide>
  )
}
