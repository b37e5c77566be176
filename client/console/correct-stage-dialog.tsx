import { useState } from 'react'
import { protocolLimits } from '../../shared/protocol/limits.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { Select } from '../../shared/ui/select.tsx'
import { TextArea } from '../../shared/ui/text-area.tsx'
import { useConsoleParts } from './console-context.tsx'
import { useNamedStages } from './funnel-pane.tsx'
import { peopleTexts } from './people-texts.ts'
import { useFailureText } from './use-failure-text.tsx'

export interface Corrected {
  participantId: string
  nickname: string
  /** Where they are now, as far as is known. */
  stage: number
}

const shortestReason = 3

/** Moves a participant by hand, up or down. The reason is asked for because it is kept and reported. */
export function CorrectStageDialog({
  person,
  onClose,
  onCorrected,
}: {
  /** null: closed. */
  person: Corrected | null
  onClose(): void
  onCorrected?: (participantId: string, stage: number) => void
}) {
  return (
    person && (
      <CorrectStageForm
        key={person.participantId}
        person={person}
        onClose={onClose}
        onCorrected={onCorrected}
      />
    )
  )
}

function CorrectStageForm({
  person,
  onClose,
  onCorrected,
}: {
  person: Corrected
  onClose(): void
  onCorrected: ((participantId: string, stage: number) => void) | undefined
}) {
  const t = useTexts(peopleTexts)
  const { store, toasts } = useConsoleParts()
  const failureText = useFailureText()
  const stages = useNamedStages()
  const [stage, setStage] = useState(person.stage)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const lacksReason = [...reason.trim()].length < shortestReason

  async function save() {
    setTried(true)
    if (lacksReason || stage === person.stage) return
    setBusy(true)
    const result = await store.request('participant:correct-stage', {
      participantId: person.participantId,
      stage,
      reason: reason.trim(),
    })
    setBusy(false)
    if (!result.ok) {
      setFailure(failureText(result.refusal))
      return
    }
    toasts.getState().show({
      tone: 'success',
      text: t('corrected', { name: person.nickname, stage: stages[stage]?.name ?? '' }),
    })
    onCorrected?.(person.participantId, stage)
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t('correctTitle', { name: person.nickname })}
      description={t('correctHelp')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" busy={busy} type="submit" form="correct-stage">
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id="correct-stage"
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Select
          label={t('newStage')}
          value={String(stage)}
          options={stages.map(({ name }, index) => ({
            value: String(index),
            label: index === person.stage ? t('stageNow', { stage: name }) : name,
          }))}
          error={tried && stage === person.stage ? t('sameStage') : null}
          onChange={(value) => setStage(Number(value))}
        />
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={protocolLimits.reason}
          error={tried && lacksReason ? t('reasonMissing') : failure}
        />
      </form>
    </Dialog>
  )
}
