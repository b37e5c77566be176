import { joinClasses } from './join-classes.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

/** An arc on its way round. `label` is spoken; without it the spinner is decoration. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  return (
    <span className="inline-flex" role={label === undefined ? undefined : 'status'}>
      <svg
        viewBox="0 0 24 24"
        className={joinClasses('size-[1.2em] animate-spin-slow', className)}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <circle cx="12" cy="12" r="9.5" opacity="0.22" />
        <path d="M12 2.5a9.5 9.5 0 0 1 9.5 9.5" />
      </svg>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  )
}
