import type { ReactNode } from 'react'
import { Banner } from '../../shared/ui/banner.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useProblemText } from './problem-text.tsx'

export interface ConfirmDialogProps {
  title: string
  /** What will be gone, and what stays. */
  lead: ReactNode
  confirm: string
  cancel: string
  busy: boolean
  /** Why the last try failed; null: it has not. */
  error: unknown
  onConfirm(): void
  onClose(): void
}

/** Asks before something that cannot be taken back. The safe way out comes first and has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const problemText = useProblemText()
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
      size="small"
      title={props.title}
      description={props.lead}
      actions={
        <>
          <Button onClick={props.onClose}>{props.cancel}</Button>
          <Button variant="danger" busy={props.busy} onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.error !== null && <Banner tone="error" title={problemText(props.error)} />}
    </Dialog>
  )
}
