import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { uiTexts } from '../text/ui.ts'
import { useTexts } from './language.tsx'

export interface SheetProps {
  open: boolean
  /** Called by Escape, the back gesture, a tap beside the sheet and the close button. */
  onClose(): void
  title: string
  /** Buttons at the foot, one under the other, the main one first. */
  actions?: ReactNode
  children?: ReactNode
}

/** The phone's dialog: the browser's own `<dialog>`, which traps focus and gives it back by itself. */
export function Sheet({ open, onClose, title, actions, children }: SheetProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const t = useTexts(uiTexts)

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  useEffect(() => {
    const dialog = ref.current
    // A tap on the backdrop is a click on the dialog itself, which its padding-free content covers.
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog) dialog?.close()
    }
    dialog?.addEventListener('click', onClick)
    return () => dialog?.removeEventListener('click', onClick)
  }, [])

  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={() => {
        if (open) onClose()
      }}
      className="sheet m-0 mx-auto mt-auto max-h-[88dvh] w-full max-w-xl rounded-t-xl bg-raised p-0 text-ink shadow-float"
    >
      {open && (
        <div className="p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
          <div className="flex items-start justify-between gap-3">
            <h2 id={id} className="pt-1.5 text-xl">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={t('close')}
              className="-me-2 inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink-2 hover:bg-sunken"
            >
              <X className="size-5" aria-hidden="true" />
            </button>
          </div>
          {children && <div className="mt-3">{children}</div>}
          {actions && <div className="mt-6 flex flex-col gap-2.5">{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
