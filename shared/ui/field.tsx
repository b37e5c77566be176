import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

export interface FieldProps {
  label: string
  /** Says what is wanted; stays visible while typing. */
  hint?: ReactNode
  /** What is wrong and what would be right. */
  error?: string | null | undefined
  /** Says "optional" beside the label. Fields are required unless they say so. */
  optional?: boolean | undefined
  /** Keeps the label for screen readers only: where a heading already says it. */
  hideLabel?: boolean | undefined
  className?: string | undefined
}

interface ControlIds {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label, hint and error around one control, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  className,
  children,
}: FieldProps & { children: (ids: ControlIds) => ReactNode }) {
  const id = useId()
  const t = useTexts(uiTexts)
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={joinClasses('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-medium leading-snug'}>
        {label}
        {optional && <span className="font-normal text-ink-2"> ({t('optional')})</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <FieldError id={`${id}-error`} error={error ?? null} />
    </div>
  )
}

/** An error line that is announced when it appears. */
export function FieldError({ id, error }: { id: string; error: string | null }) {
  return (
    <div aria-live="polite">
      {error && (
        <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <CircleAlert className="mt-[0.15em] size-[1.15em] shrink-0" aria-hidden="true" />
          {error}
        </p>
      )}
    </div>
  )
}
