import { useTexts } from '../../shared/ui/language.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { useConsoleParts } from './console-context.tsx'
import { consoleTexts } from './texts.ts'

export function EndDialog({ onClose }: { onClose(): void }) {
  const t = useTexts(consoleTexts)
  const { presenter } = useConsoleParts()
  return (
    <ConfirmDialog
      title={t('endTitle')}
      description={t('endHelp')}
      confirm={t('endSession')}
      onConfirm={async () => {
        await presenter.give({ do: 'end' })
        return null
      }}
      onClose={onClose}
    />
  )
}
