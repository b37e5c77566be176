import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { uiTexts } from '../text/ui.ts'
import { Button } from './button.tsx'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

export interface ErrorStateProps {
  /** What happened. */
  title: string
  /** What is safe, and what to do. */
  children?: ReactNode
  onRetry?: (() => void) | undefined
  retrying?: boolean
  /** Other ways on, after the retry button. */
  actions?: ReactNode
  className?: string | undefined
}

/** A whole page or part that could not be shown. */
export function ErrorState({
  title,
  children,
  onRetry,
  retrying = false,
  actions,
  className,
}: ErrorStateProps) {
  const t = useTexts(uiTexts)
  return (
    <div
      role="alert"
      className={joinClasses('mx-auto flex max-w-xl flex-col items-center px-4 py-12 text-center', className)}
    >
      <LightOut />
      <p className="display mt-6 text-2xl">{title}</p>
      {children && <div className="measure mt-3 text-pretty text-ink-2">{children}</div>}
      {(onRetry || actions) && (
        <div className="mt-7 flex flex-wrap justify-center gap-3">
          {onRetry && (
            <Button variant="primary" icon={<RotateCw />} busy={retrying} onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
          {actions}
        </div>
      )}
    </div>
  )
}

/** The stage of the empty state with its light out. */
function LightOut() {
  return (
    <svg viewBox="0 0 200 120" className="h-auto w-48" fill="none" aria-hidden="true">
      <path d="M92 0h16l44 96H48z" fill="var(--ink)" opacity="0.05" />
      <ellipse
        cx="100"
        cy="97"
        rx="51"
        ry="11"
        stroke="var(--line-strong)"
        strokeWidth="2"
        strokeDasharray="5 6"
      />
      <path d="M8 97h34M158 97h34" stroke="var(--line-strong)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
