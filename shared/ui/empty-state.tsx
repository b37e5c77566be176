import type { ReactNode } from 'react'
import { joinClasses } from './join-classes.ts'

export interface EmptyStateProps {
  /** What is not here yet. */
  title: string
  /** What to do next. */
  children?: ReactNode
  actions?: ReactNode
  /** A large quiet lucide icon or drawing; an empty stage without. */
  art?: ReactNode
  className?: string | undefined
}

export function EmptyState({ title, children, actions, art, className }: EmptyStateProps) {
  return (
    <div
      className={joinClasses('mx-auto flex max-w-xl flex-col items-center px-4 py-12 text-center', className)}
    >
      <div className="mb-6 text-ink-3" aria-hidden="true">
        {art ?? <EmptyStage />}
      </div>
      <p className="display text-2xl">{title}</p>
      {children && <div className="measure mt-3 text-pretty text-ink-2">{children}</div>}
      {actions && <div className="mt-7 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  )
}

/** A pool of light on an empty stage. */
function EmptyStage() {
  return (
    <svg viewBox="0 0 200 120" className="h-auto w-48" fill="none" aria-hidden="true">
      <path d="M92 0h16l44 96H48z" fill="var(--accent)" opacity="0.2" />
      <ellipse cx="100" cy="97" rx="52" ry="12" fill="var(--accent)" />
      <path d="M8 97h34M158 97h34" stroke="var(--line-strong)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
