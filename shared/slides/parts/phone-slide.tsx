import type { ReactNode } from 'react'

/** A slide on the phone: its parts one under another, the answer bar pushed to the bottom. */
export function PhoneSlide({ children }: { children: ReactNode }) {
  return <div className="flex grow flex-col gap-5">{children}</div>
}
