import { X } from 'lucide-react'
import { type CSSProperties, useId } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import type { StepRange } from './spread.ts'

export interface StepInputProps {
  /** What is rated; hidden where the slide's question already says it. */
  legend: string
  hideLegend?: boolean
  range: StepRange
  /** null: no step chosen. */
  value: number | null
  onChange(value: number): void
  /** What the lowest and the highest step mean. */
  lowLabel: string
  highLabel: string
  disabled?: boolean
  /** Between the labels of the ends, once a step is chosen: a button that takes the choice back. */
  takeBack?: { name: string; onTakeBack(): void }
}

/** Most steps that stand in one row of a narrow phone with 44 px each. */
const mostInRow = 6

/** The steps of a scale as numbered native radio buttons; more than six take two rows on a phone. */
export function StepInput(props: StepInputProps) {
  const { legend, range, value, lowLabel, highLabel, takeBack, disabled = false } = props
  const name = useId()
  const count = range.to - range.from + 1
  // In two rows the ends of the scale are not the ends of a row: the number goes with the words.
  const numbered = count > mostInRow
  const columns: CSSProperties & Record<'--few' | '--all', number> = {
    '--few': count <= mostInRow ? count : Math.ceil(count / 2),
    '--all': count,
  }
  const meaning = (step: number) => (step === range.from ? lowLabel : step === range.to ? highLabel : '')
  return (
    <fieldset disabled={disabled} className="@container min-w-0">
      <legend
        className={props.hideLegend ? 'sr-only' : 'mb-2 text-lg leading-snug font-medium wrap-anywhere'}
      >
        {legend}
      </legend>
      {/* The gaps are inside the labels, so that every target is as wide as its share of the row. */}
      <div
        className="-mx-0.5 grid grid-cols-[repeat(var(--few),minmax(0,1fr))] roomy:grid-cols-[repeat(var(--all),minmax(0,1fr))]"
        style={columns}
      >
        {Array.from({ length: count }, (_, index) => range.from + index).map((step) => (
          <label key={step} className="group relative p-0.5">
            <input
              type="radio"
              name={name}
              value={step}
              checked={step === value}
              onChange={() => props.onChange(step)}
              aria-label={[String(step), meaning(step)].filter((part) => part !== '').join(', ')}
              className="peer absolute inset-0 z-1 size-full cursor-[inherit] appearance-none rounded-md focus-visible:outline-offset-0"
            />
            <span
              aria-hidden="true"
              className={joinClasses(
                'figure flex min-h-12 items-center justify-center rounded-md border-[1.5px] text-lg transition-[background-color,border-color,scale] duration-(--quick) group-active:scale-95',
                step === value
                  ? 'border-ink bg-accent text-accent-ink'
                  : disabled
                    ? 'border-line text-ink-2'
                    : 'border-line-strong bg-raised peer-hover:border-ink',
              )}
            >
              {step}
            </span>
          </label>
        ))}
      </div>
      {(lowLabel !== '' || highLabel !== '' || takeBack) && (
        <div className="mt-1 flex items-start justify-between gap-3 text-sm text-ink-2">
          <EndLabel step={numbered ? range.from : null} text={lowLabel} className="flex-1" />
          {takeBack && (
            // Keeps its place while there is nothing to take back, so that nothing below it moves.
            <button
              type="button"
              aria-label={takeBack.name}
              title={takeBack.name}
              onClick={takeBack.onTakeBack}
              className={joinClasses(
                'target -my-1 inline-flex shrink-0 items-center justify-center rounded-full hover:bg-sunken hover:text-ink',
                value === null && 'invisible',
              )}
            >
              <X className="size-5" aria-hidden="true" />
            </button>
          )}
          <EndLabel step={numbered ? range.to : null} text={highLabel} className="flex-1 text-end" />
        </div>
      )}
    </fieldset>
  )
}

/** What an end of a scale means, with its number where that is not just above. */
export function EndLabel(props: { step: number | null; text: string; className?: string }) {
  const { step, text, className } = props
  if (text === '') return <span className={className} />
  return (
    <span className={joinClasses('min-w-0 wrap-anywhere hyphens-auto', className)}>
      {step !== null && <span className="figure me-[0.3em] text-ink">{step}</span>}
      {text}
    </span>
  )
}
