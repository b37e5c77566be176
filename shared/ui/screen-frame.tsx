import { createContext, type ReactNode, useContext } from 'react'
import { joinClasses } from './join-classes.ts'

export interface ScreenFrameProps {
  /** Fills its parent (the projector) instead of keeping 16:9 (previews and thumbnails). */
  fill?: boolean
  theme?: 'light' | 'dark' | undefined
  className?: string | undefined
  children: ReactNode
}

const Projected = createContext(true)

/** Whether this is no small picture of a screen: what flies over the whole window, such as confetti, has no place in one. */
export const useIsProjected = (): boolean => useContext(Projected)

/** The box that screen views are drawn in: everything inside is sized by it, from a thumbnail to a 4K wall. */
export function ScreenFrame({ fill = false, theme, className, children }: ScreenFrameProps) {
  return (
    <div
      data-theme={theme}
      className={joinClasses('screen-frame relative', fill ? 'size-full' : 'aspect-video w-full', className)}
    >
      <div className="absolute inset-0">
        <Projected.Provider value={fill}>{children}</Projected.Provider>
      </div>
    </div>
  )
}
