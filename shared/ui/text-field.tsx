import type { ComponentProps, ReactNode } from 'react'
import { controlClasses } from './control-classes.ts'
import { Field, type FieldProps } from './field.tsx'
import { joinClasses } from './join-classes.ts'

export interface TextFieldProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'value' | 'onChange' | 'size'> {
  value: string
  onChange(value: string): void
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'datetime-local'
  /** Text or an icon inside the field, after the value. */
  trailing?: ReactNode
}

export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  value,
  onChange,
  type = 'text',
  trailing,
  ...rest
}: TextFieldProps) {
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
          <input
            {...rest}
            {...ids}
            type={type}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={joinClasses(controlClasses, trailing !== undefined && 'pe-12')}
          />
          {trailing !== undefined && (
            <div className="absolute inset-y-0 end-0 flex items-center pe-3.5 text-ink-2">{trailing}</div>
          )}
        </div>
      )}
    </Field>
  )
}
