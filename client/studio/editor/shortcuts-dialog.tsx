import { Dialog } from '../../../shared/ui/dialog.tsx'
import { Kbd } from '../../../shared/ui/kbd.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { editorTexts } from './texts.ts'

export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTexts(editorTexts)
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [t('keyUndo'), ['Ctrl', 'Z']],
    [t('keyRedo'), ['Ctrl', 'Shift', 'Z']],
    [t('keySave'), ['Ctrl', 'S']],
    [t('keyPick'), ['↑', '↓']],
    [t('keyMove'), ['Alt', '↑ ↓']],
    [t('keyDuplicate'), ['Ctrl', 'D']],
    [t('keyRemove'), ['Delete']],
  ]
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
      size="small"
      title={t('keysTitle')}
    >
      <dl className="flex flex-col gap-3">
        {rows.map(([label, keys]) => (
          <div key={label} className="flex items-baseline justify-between gap-6">
            <dt>{label}</dt>
            <dd className="flex shrink-0 gap-1.5">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
