import { type ReactNode, useEffect, useRef } from 'react'
import { joinClasses } from '../../../shared/ui/join-classes.ts'

/** Names the browser's tab. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Rostrum' : `${title} · Rostrum`
  }, [title])
}

/** The page's heading. Takes the focus when the page is opened from another one, so that a screen reader starts there. */
export function PageTitle({
  children,
  tabTitle,
  className,
}: {
  children: ReactNode
  /** The browser's tab says the same where `children` is plain text. */
  tabTitle?: string
  className?: string
}) {
  const ref = useRef<HTMLHeadingElement>(null)
  useTabTitle(tabTitle ?? (typeof children === 'string' ? children : ''))
  useEffect(() => {
    // On the first page after loading, nothing has been focused yet, and the browser's own start is right.
    if (document.activeElement === document.body && !cameFromWithin()) return
    ref.current?.focus()
  }, [])
  return (
    <h1
      ref={ref}
      tabIndex={-1}
      className={joinClasses('text-3xl wrap-anywhere hyphens-auto sm:text-4xl', className)}
    >
      {children}
    </h1>
  )
}

/** Whether the studio itself led here: it leaves its mark in the history's entries. */
function cameFromWithin(): boolean {
  return typeof history.state === 'object' && history.state !== null && 'within' in history.state
}
