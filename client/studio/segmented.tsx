import { useId } from 'react'
import { joinClasses } from '../../shared/ui/join-classes.ts'

export interface SegmentedProps<Value extends string> {
  /** Names the choice, for screen readers. */
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange(value: Value): void
  className?: string
}

/** A choice between a few views of the same thing, side by side. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: SegmentedProps<Value>) {
  const name = useId()
  return (
    <fieldset className={joinClasses('min-w-0', className)}>
      <legend className="sr-only">{label}</legend>
      <div className="inline-flex max-w-full flex-wrap rounded-full bg-sunken p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={joinClasses(
              'inline-flex min-h-11 items-center rounded-full px-4 text-sm font-medium transition-colors',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)',
              option.value === value ? 'bg-raised text-ink shadow-raised' : 'text-ink-2 hover:text-ink',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
