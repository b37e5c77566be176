import { X } from 'lucide-react'
import { Dialog as RadixDialog } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

export interface DialogProps {
  open: boolean
  /** Called with false by Escape, the backdrop and the close button. */
  onOpenChange(open: boolean): void
  title: string
  /** One sentence under the title, read out with it. */
  description?: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
  children?: ReactNode
}

const widths = { small: 'max-w-md', medium: 'max-w-xl', large: 'max-w-4xl' }

/** For studio, console and screen. The phone uses `Sheet`, which needs no library. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  actions,
  size = 'medium',
  children,
}: DialogProps) {
  const t = useTexts(uiTexts)
  // Radix gives the focus back to its own trigger only, and a controlled dialog has none.
  const opener = useRef<Element | null>(null)
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-dialog grid animate-fade overflow-y-auto bg-scrim p-3 sm:p-6">
          <RadixDialog.Content
            {...(description ? {} : { 'aria-describedby': undefined })}
            onOpenAutoFocus={() => {
              opener.current = document.activeElement
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              if (opener.current instanceof HTMLElement) opener.current.focus()
            }}
            className={joinClasses(
              'relative m-auto w-full animate-rise rounded-xl bg-raised p-6 text-ink shadow-float sm:p-8',
              widths[size],
            )}
          >
            <RadixDialog.Title className="display pe-12 text-2xl">{title}</RadixDialog.Title>
            {description && (
              <RadixDialog.Description className="mt-2 text-pretty text-ink-2">
                {description}
              </RadixDialog.Description>
            )}
            {children && <div className="mt-6">{children}</div>}
            {actions && <div className="mt-8 flex flex-wrap justify-end gap-3">{actions}</div>}
            <RadixDialog.Close
              aria-label={t('close')}
              className="absolute end-4 top-4 inline-flex size-11 items-center justify-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink sm:end-5 sm:top-5"
            >
              <X className="size-5" aria-hidden="true" />
            </RadixDialog.Close>
          </RadixDialog.Content>
        </RadixDialog.Overlay>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}
