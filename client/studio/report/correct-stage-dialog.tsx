import { useState } from 'react'
import { type StageModel, stageName } from '../../../shared/core/funnel/stages.ts'
import type { CorrectStageRequest, ReportRow } from '../../../shared/protocol/api.ts'
import { protocolLimits } from '../../../shared/protocol/limits.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, useChange } from '../queries.ts'
import { useToast } from '../studio-context.tsx'
import { reportTexts } from './texts.ts'

const shortestReason = 3

export interface CorrectStageDialogProps {
  sessionId: string
  row: ReportRow
  stages: StageModel
  onClose(): void
}

/** Moves a participant by hand, up or down; the reason is kept. */
export function CorrectStageDialog({ sessionId, row, stages, onClose }: CorrectStageDialogProps) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const toast = useToast()
  const problemText = useProblemText()
  const [stage, setStage] = useState(row.stage)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const nameAt = (index: number) => {
    const found = stages[index]
    return found ? stageName(found, language) : ''
  }
  const correct = useChange(
    (body: CorrectStageRequest, api) =>
      api.call('POST /sessions/:id/participants/:participantId/stage', {
        params: { id: sessionId, participantId: row.participantId },
        body,
      }),
    [keys.report(sessionId), keys.allParticipants(sessionId)],
  )
  const lacksReason = reason.trim().length < shortestReason
  const submit = () => {
    setTried(true)
    if (stage === row.stage || lacksReason) return
    correct.mutate(
      { stage, reason: reason.trim() },
      {
        onSuccess: () => {
          toast('success', t('corrected', { name: row.nickname, stage: nameAt(stage) }))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t('correctTitle', { name: row.nickname })}
      description={t('correctLead')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="correct-stage" busy={correct.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id="correct-stage"
        noValidate
        className="flex flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {correct.error !== null && <Banner tone="error" title={problemText(correct.error)} />}
        <Select
          label={t('newStage')}
          value={String(stage)}
          options={stages.map((_, index) => ({
            value: String(index),
            label: index === row.stage ? t('stageNow', { stage: nameAt(index) }) : nameAt(index),
          }))}
          error={tried && stage === row.stage ? t('sameStage') : null}
          onChange={(value) => setStage(Number(value))}
        />
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={protocolLimits.reason}
          error={tried && lacksReason ? t('reasonMissing') : null}
        />
      </form>
    </Dialog>
  )
}
