import { Check } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { type AgendaStep, agendaSteps, totalMinutes } from './agenda-steps.ts'
import { fitAgenda, rowPaddingEm } from './fit-agenda.ts'
import { agendaTexts } from './texts.ts'

export default function AgendaScreen({ config }: ScreenProps<'agenda'>) {
  const t = useTexts(agendaTexts)
  const steps = agendaSteps(config.items, config.current)
  const total = totalMinutes(steps)
  const fit = fitAgenda(
    config.heading,
    steps.map((step) => step.text),
  )
  const half = Math.ceil(steps.length / fit.columns)
  return (
    <ScreenSlide
      heading={config.heading}
      {...(total !== null && {
        foot: <p className="text-screen-label text-ink-2 tabular-nums">{t('total', { minutes: total })}</p>,
      })}
    >
      <ol
        className="grid min-h-0 grow grid-flow-col content-start gap-x-[calc(var(--u)*7)] overflow-hidden leading-[1.25]"
        style={{
          fontSize: `calc(var(--u) * ${fit.size})`,
          gridTemplateRows: `repeat(${half}, auto)`,
          gridAutoColumns: 'minmax(0, 1fr)',
        }}
      >
        {steps.map((step) => (
          <ScreenItem key={step.id} step={step} />
        ))}
      </ol>
    </ScreenSlide>
  )
}

function ScreenItem({ step }: { step: AgendaStep }) {
  const t = useTexts(agendaTexts)
  const { state } = step
  return (
    <li
      aria-current={state === 'current' ? 'step' : undefined}
      className={joinClasses(
        'flex min-w-0 items-baseline gap-[0.9em] rounded-md',
        state === 'current' && 'bg-accent-soft font-semibold',
        state === 'done' && 'text-ink-2',
      )}
      style={{ paddingBlock: `${rowPaddingEm}em`, paddingInline: state === 'plain' ? 0 : '0.7em' }}
    >
      <span
        className={joinClasses(
          'figure flex w-[1.3em] shrink-0 self-baseline',
          state === 'current' ? 'text-accent-text' : 'text-ink-3',
        )}
      >
        {state === 'done' ? (
          <>
            <Check className="size-[1em] translate-y-[0.12em]" aria-hidden="true" />
            <span className="sr-only">{t('done')}</span>
          </>
        ) : (
          step.number
        )}
      </span>
      <span className="min-w-0 grow text-pretty wrap-anywhere hyphens-auto">{step.text}</span>
      {step.minutes !== null && (
        <span className="shrink-0 text-[max(0.8em,calc(var(--u)*2.3))] font-normal whitespace-nowrap text-ink-2 tabular-nums">
          {t('minutesOf', { minutes: step.minutes })}
        </span>
      )}
    </li>
  )
}
