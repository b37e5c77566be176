import type { ComponentProps } from 'react'
import { controlClasses } from './control-classes.ts'
import { Field, type FieldProps } from './field.tsx'
import { joinClasses } from './join-classes.ts'

export interface TextAreaProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id' | 'value' | 'onChange'> {
  value: string
  onChange(value: string): void
  /** Shows how much of `maxLength` is used, from four fifths on. */
  counter?: boolean
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  value,
  onChange,
  counter = true,
  rows = 3,
  ...rest
}: TextAreaProps) {
  const limit = rest.maxLength
  const showCounter = counter && limit !== undefined && value.length >= limit * 0.8
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
          {/* The field grows with its text where the browser can; elsewhere it scrolls. */}
          <textarea
            {...rest}
            {...ids}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={joinClasses(controlClasses, 'block resize-y leading-normal [field-sizing:content]')}
            style={{ minHeight: `calc(${rows} * 1.5em + 1.5rem)` }}
          />
          {showCounter && (
            <output className="absolute end-3 bottom-2 rounded-sm bg-raised px-1 text-xs text-ink-2">
              {value.length}/{limit}
            </output>
          )}
        </div>
      )}
    </Field>
  )
}
