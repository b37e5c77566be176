import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { controlClasses } from './control-classes.ts'
import { Field, type FieldProps } from './field.tsx'
import { joinClasses } from './join-classes.ts'

export interface SelectOption<Value extends string> {
  value: Value
  label: string
  disabled?: boolean
}

export interface SelectProps<Value extends string>
  extends FieldProps,
    Omit<ComponentProps<'select'>, keyof FieldProps | 'id' | 'value' | 'onChange' | 'children'> {
  value: Value
  options: readonly SelectOption<Value>[]
  onChange(value: NoInfer<Value>): void
}

/** The native select: on a phone it opens the phone's own picker. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  value,
  options,
  onChange,
  ...rest
}: SelectProps<Value>) {
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
        <div className="relative">
          <select
            {...rest}
            {...ids}
            value={value}
            onChange={(event) => {
              const picked = options.find((option) => option.value === event.target.value)
              if (picked) onChange(picked.value)
            }}
            className={joinClasses(controlClasses, 'appearance-none truncate pe-11')}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            className="pointer-events-none absolute end-3.5 top-1/2 size-5 -translate-y-1/2 text-ink-2"
            aria-hidden="true"
          />
        </div>
      )}
    </Field>
  )
}
