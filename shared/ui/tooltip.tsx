import { Tooltip as RadixTooltip } from 'radix-ui'
import type { ReactNode } from 'react'

export interface TooltipProps {
  /** Repeats or adds to the label; never the only place of something needed. */
  text: ReactNode
  /** One focusable element with a name of its own. */
  children: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
}

/** Not on the phone, which has no pointer that hovers. */
export function Tooltip({ text, children, side = 'top' }: TooltipProps) {
  return (
    <RadixTooltip.Provider delayDuration={400}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-toast max-w-72 animate-fade rounded-md bg-ink px-3 py-1.5 text-sm text-ground"
          >
            {text}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  )
}
