import { useState } from 'react'
import { type RehearsalPlan, rehearsalSizes, rehearsalTempers } from '../../../shared/protocol/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { RadioGroup } from '../../../shared/ui/radio-group.tsx'
import { presentTexts } from './texts.ts'

export interface RehearseDialogProps {
  busy: boolean
  onClose(): void
  onStart(plan: RehearsalPlan): void
}

/** How many simulated people, and how lively. */
export function RehearseDialog({ busy, onClose, onStart }: RehearseDialogProps) {
  const t = useTexts(presentTexts)
  const [size, setSize] = useState(60)
  const [temper, setTemper] = useState<RehearsalPlan['temper']>('average')
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t('rehearseTitle')}
      description={t('rehearseLead')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" busy={busy} onClick={() => onStart({ size, temper })}>
            {t('rehearseStart')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-6">
        <NumberField
          label={t('rehearseSize')}
          value={size}
          min={rehearsalSizes.min}
          max={rehearsalSizes.max}
          step={10}
          onChange={(typed) => typed !== null && setSize(Math.round(typed))}
        />
        <RadioGroup
          legend={t('rehearseTemper')}
          value={temper}
          onChange={setTemper}
          options={rehearsalTempers.map((value) => ({
            value,
            label: t(`temper-${value}`),
            hint: t(`temper-${value}-hint`),
          }))}
        />
      </div>
    </Dialog>
  )
}
