import { useState } from 'react'
import { Button } from '../../shared/ui/button.tsx'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { consoleTexts } from './texts.ts'

interface ConfirmDialogProps {
  /** The question. */
  title: string
  /** What will happen, and what stays safe. */
  description: string
  /** The verb on the button. */
  confirm: string
  /** The button's; what takes something away is `danger`. */
  tone?: 'danger' | 'primary'
  /** Gives what went wrong, in words, or null. */
  onConfirm(): Promise<string | null>
  onClose(): void
}

/** Asks before what cannot be taken back, or needs a word first. Open as long as it is rendered. */
export function ConfirmDialog({
  title,
  description,
  confirm,
  tone = 'danger',
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const t = useTexts(consoleTexts)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant={tone}
            busy={busy}
            onClick={async () => {
              setBusy(true)
              const problem = await onConfirm()
              setBusy(false)
              setFailure(problem)
              if (problem === null) onClose()
            }}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {failure !== null && (
        <p role="alert" className="font-medium text-danger">
          {failure}
        </p>
      )}
    </Dialog>
  )
}
