import { type ReactNode, useId } from 'react'
import { joinClasses } from './join-classes.ts'

export interface SwitchProps {
  label: ReactNode
  checked: boolean
  onChange(checked: boolean): void
  hint?: ReactNode
  disabled?: boolean
  className?: string | undefined
}

/** Something that takes effect at once. What is only sent with a form is a `Checkbox`. */
export function Switch({ label, checked, onChange, hint, disabled, className }: SwitchProps) {
  const id = useId()
  return (
    <label
      className={joinClasses(
        'group flex min-h-11 items-center justify-between gap-4 py-1.5 has-disabled:opacity-50',
        className,
      )}
    >
      <span className="min-w-0">
        <span id={`${id}-label`} className="block leading-snug">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className="block text-sm text-ink-2">
            {hint}
          </span>
        )}
      </span>
      <span className="relative inline-flex h-8 w-13 shrink-0">
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          checked={checked}
          disabled={disabled}
          aria-labelledby={`${id}-label`}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="size-full appearance-none rounded-full border-[1.5px] border-line-strong bg-raised transition-colors checked:border-ink checked:bg-ink group-hover:border-ink"
        />
        <span
          aria-hidden="true"
          className={joinClasses(
            'pointer-events-none absolute inset-y-1.5 start-1.5 w-5 rounded-full transition-[translate,background-color] duration-(--base)',
            checked ? 'translate-x-5 bg-accent' : 'bg-line-strong',
          )}
        />
      </span>
    </label>
  )
}
