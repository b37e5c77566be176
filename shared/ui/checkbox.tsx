import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { FieldError } from './field.tsx'
import { joinClasses } from './join-classes.ts'

export interface CheckboxProps {
  label: ReactNode
  checked: boolean
  onChange(checked: boolean): void
  hint?: ReactNode
  error?: string | null | undefined
  required?: boolean
  disabled?: boolean
  className?: string | undefined
}

/** A checkbox whose whole line is the target. Consent texts go into `label`, in full. */
export function Checkbox({
  label,
  checked,
  onChange,
  hint,
  error,
  required,
  disabled,
  className,
}: CheckboxProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={joinClasses('flex flex-col', className)}>
      <label className="group flex min-h-11 items-start gap-3 py-2.5 has-disabled:opacity-50">
        <span className="relative mt-[0.05em] inline-flex size-[1.45em] shrink-0">
          <input
            type="checkbox"
            checked={checked}
            required={required}
            disabled={disabled}
            aria-describedby={described || undefined}
            aria-invalid={error ? true : undefined}
            onChange={(event) => onChange(event.target.checked)}
            className="size-full appearance-none rounded-sm border-[1.5px] border-line-strong bg-raised transition-colors checked:border-ink checked:bg-ink group-hover:border-ink aria-invalid:border-danger"
          />
          <Check
            className={joinClasses(
              'pointer-events-none absolute inset-0 m-auto size-[1.05em] text-ground',
              !checked && 'invisible',
            )}
            strokeWidth={3.2}
            aria-hidden="true"
          />
        </span>
        <span className="min-w-0">{label}</span>
      </label>
      {hint && (
        <div id={`${id}-hint`} className="ps-[calc(1.45em+0.75rem)] text-sm text-ink-2">
          {hint}
        </div>
      )}
      <FieldError id={`${id}-error`} error={error ?? null} />
    </div>
  )
}
