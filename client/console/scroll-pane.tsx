import type { ReactNode } from 'react'

/** What scrolls must be reached by the keyboard, whatever stands in it; the arrow keys up and down then move it. */
const reachable = { tabIndex: 0 }

/** A part that scrolls by itself. */
export function ScrollPane({
  label,
  className = '',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <section
      aria-label={label}
      {...reachable}
      className={`relative min-h-0 overflow-y-auto overscroll-contain focus-visible:-outline-offset-3 ${className}`}
    >
      {children}
    </section>
  )
}
