import { type ReactNode, useId } from 'react'
import { joinClasses } from './join-classes.ts'

export interface RadioOption<Value extends string> {
  value: Value
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

export interface RadioGroupProps<Value extends string> {
  legend: string
  hideLegend?: boolean
  options: readonly RadioOption<Value>[]
  /** null: nothing chosen yet. */
  value: Value | null
  onChange(value: NoInfer<Value>): void
  /** `row` stands side by side where there is room. */
  layout?: 'column' | 'row'
  disabled?: boolean
  className?: string | undefined
}

/** For forms and settings. Answers on the phone are `ChoiceCards`. */
export function RadioGroup<Value extends string>({
  legend,
  hideLegend = false,
  options,
  value,
  onChange,
  layout = 'column',
  disabled = false,
  className,
}: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <fieldset disabled={disabled} className={joinClasses('min-w-0', className)}>
      <legend className={hideLegend ? 'sr-only' : 'mb-0.5 font-medium leading-snug'}>{legend}</legend>
      <div className={layout === 'row' ? 'flex flex-wrap gap-x-7' : 'flex flex-col'}>
        {options.map((option) => (
          <label
            key={option.value}
            className="group flex min-h-11 min-w-0 items-start gap-3 py-2.5 has-disabled:opacity-50"
          >
            <span className="relative mt-[0.05em] inline-flex size-[1.45em] shrink-0">
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                disabled={option.disabled}
                onChange={() => onChange(option.value)}
                className="peer size-full appearance-none rounded-full border-[1.5px] border-line-strong bg-raised transition-colors checked:border-ink checked:bg-ink group-hover:border-ink"
              />
              <span
                aria-hidden="true"
                className="pointer-events-none absolute inset-0 m-auto size-[0.6em] scale-0 rounded-full bg-accent transition-transform duration-(--base) ease-spring peer-checked:scale-100"
              />
            </span>
            <span className="min-w-0 wrap-anywhere">
              {option.label}
              {option.hint && <span className="block text-sm text-ink-2">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
