import type { ReactNode } from 'react'
import { joinClasses } from './join-classes.ts'

export interface PhoneFrameProps {
  /** Shrinks the drawing, not the layout: 0.75 shows a 360 px phone 270 px wide. */
  scale?: number
  theme?: 'light' | 'dark' | undefined
  className?: string | undefined
  children: ReactNode
}

/** A phone of 360 × 720 in a preview. What is inside can be scrolled. */
export function PhoneFrame({ scale = 1, theme, className, children }: PhoneFrameProps) {
  return (
    <div style={{ zoom: scale }} className={joinClasses('shrink-0 rounded-[2.5rem] bg-ink p-2', className)}>
      <div
        data-theme={theme}
        className="phone-frame h-180 w-90 overflow-y-auto overscroll-contain rounded-[2rem]"
      >
        {children}
      </div>
    </div>
  )
}
