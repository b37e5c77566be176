import type { ReactNode } from 'react'

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex min-w-[1.7em] items-center justify-center rounded-sm border border-line-strong border-b-2 bg-raised px-[0.4em] py-[0.05em] font-text text-sm font-medium">
      {children}
    </kbd>
  )
}
