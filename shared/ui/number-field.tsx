import { Minus, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { uiTexts } from '../text/ui.ts'
import { controlClasses } from './control-classes.ts'
import { Field, type FieldProps } from './field.tsx'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

export interface NumberFieldProps extends FieldProps {
  /** null: empty. */
  value: number | null
  onChange(value: number | null): void
  min?: number
  max?: number
  step?: number
  /** After the figure: "s", "%". */
  unit?: string
  /** Whether it may be left empty. */
  clearable?: boolean
  disabled?: boolean
}

/** A number that can be typed or stepped. What is typed out of range is brought into it when the field is left. */
export function NumberField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  value,
  onChange,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
  step = 1,
  unit,
  clearable = false,
  disabled = false,
}: NumberFieldProps) {
  const t = useTexts(uiTexts)
  // What is being typed may not be a number yet ("-", "1."); it is kept as text until the field is left.
  const [typed, setTyped] = useState<string | null>(null)
  const clamp = (wanted: number) => Math.min(max, Math.max(min, wanted))

  const stepBy = (steps: number) => {
    setTyped(null)
    const start = value ?? (Number.isFinite(min) ? min - steps * step : 0)
    // Sums of decimals such as 0.1 + 0.2 are cut to what a person could have typed.
    onChange(clamp(Number((start + steps * step).toFixed(6))))
  }
  const type = (text: string) => {
    setTyped(text)
    if (text.trim() === '') {
      if (clearable) onChange(null)
      return
    }
    const number = Number(text.replace(',', '.'))
    if (Number.isFinite(number) && number >= min && number <= max) onChange(number)
  }
  const leave = () => {
    if (typed !== null && typed.trim() !== '') {
      const number = Number(typed.replace(',', '.'))
      if (Number.isFinite(number)) onChange(clamp(number))
    }
    setTyped(null)
  }

  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      hideLabel={hideLabel}
      className={className}
    >
      {(ids) => (
        <div className="flex items-center gap-1.5">
          <StepButton
            label={`${t('decrease')}: ${label}`}
            disabled={disabled || (value !== null && value <= min)}
            onStep={() => stepBy(-1)}
          >
            <Minus className="size-5" aria-hidden="true" />
          </StepButton>
          <div className="relative w-28">
            <input
              {...ids}
              inputMode="decimal"
              autoComplete="off"
              disabled={disabled}
              value={typed ?? (value === null ? '' : String(value))}
              onChange={(event) => type(event.target.value)}
              onBlur={leave}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
                event.preventDefault()
                stepBy(event.key === 'ArrowUp' ? 1 : -1)
              }}
              className={joinClasses(
                controlClasses,
                'text-center tabular-nums',
                unit !== undefined && 'pe-9',
              )}
            />
            {unit !== undefined && (
              <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-ink-2">
                {unit}
              </span>
            )}
          </div>
          <StepButton
            label={`${t('increase')}: ${label}`}
            disabled={disabled || (value !== null && value >= max)}
            onStep={() => stepBy(1)}
          >
            <Plus className="size-5" aria-hidden="true" />
          </StepButton>
        </div>
      )}
    </Field>
  )
}

function StepButton(props: { label: string; disabled: boolean; onStep(): void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      disabled={props.disabled}
      onClick={props.onStep}
      className="inline-flex size-11 items-center justify-center rounded-full border-[1.5px] border-line-strong transition-colors not-disabled:hover:border-ink disabled:opacity-40"
    >
      {props.children}
    </button>
  )
}
