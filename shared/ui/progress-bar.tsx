import { joinClasses } from './join-classes.ts'

export interface ProgressBarProps {
  /** What is under way, for screen readers. */
  label: string
  /** 0 to 1. */
  value: number
  className?: string | undefined
}

export function ProgressBar({ label, value, className }: ProgressBarProps) {
  const share = Math.min(1, Math.max(0, value))
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      tabIndex={-1}
      className={joinClasses('h-2 overflow-hidden rounded-full bg-answer-soft', className)}
    >
      <div
        className="h-full rounded-full bg-accent-mark transition-[translate] duration-(--slow) ease-spring"
        style={{ translate: `${(share - 1) * 100}% 0` }}
      />
    </div>
  )
}
