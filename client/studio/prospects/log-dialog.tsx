import { useState } from 'react'
import { type StageModel, type StageRole, stageName } from '../../../shared/core/funnel/stages.ts'
import {
  type LoggedKind,
  type LogTouchpointRequest,
  loggedKinds,
  type Outcome,
  outcomes,
  prospectLimits,
} from '../../../shared/protocol/prospect-api.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { RadioGroup } from '../../../shared/ui/radio-group.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, useChange } from '../queries.ts'
import { useToast } from '../studio-context.tsx'
import { prospectTexts } from './texts.ts'

const form = 'log-contact'

/** A moment as `datetime-local` fields have it, in the reader's time zone. */
function localTime(at: number): string {
  const date = new Date(at)
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** A call, a meeting, a message or a note, as it was. */
export function LogDialog({ id, stages, onClose }: { id: string; stages: StageModel; onClose(): void }) {
  const t = useTexts(prospectTexts)
  const language = useLanguage()
  const toast = useToast()
  const problemText = useProblemText()
  const [kind, setKind] = useState<LoggedKind>('called')
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [stageId, setStageId] = useState('')
  const [text, setText] = useState('')
  const [when, setWhen] = useState(() => localTime(Date.now()))
  const [tried, setTried] = useState(false)
  const log = useChange(
    (body: LogTouchpointRequest, api) =>
      api.call('POST /prospects/:id/touchpoints', { params: { id }, body }),
    [keys.prospect(id), keys.allProspects],
  )
  const isNote = kind === 'noted'
  const at = new Date(when).getTime()
  // The field has minutes only.
  const isFuture = !(at <= Date.now() + 60_000)
  const textMissing = isNote && text.trim() === ''
  const submit = () => {
    setTried(true)
    if (isFuture || textMissing) return
    const role: StageRole | null = stages.find((stage) => stage.id === stageId)?.role ?? null
    log.mutate(
      { kind, outcome: isNote ? '' : outcome, text: text.trim(), role: isNote ? null : role, at },
      {
        onSuccess: () => {
          toast('success', t('logged'))
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
      title={t('log')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form} busy={log.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="flex flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {log.error !== null && <Banner tone="error" title={problemText(log.error)} />}
        <RadioGroup
          legend={t('kind')}
          layout="row"
          value={kind}
          options={loggedKinds.map((value) => ({ value, label: t(`touch-${value}`) }))}
          onChange={setKind}
        />
        {!isNote && (
          <div className="grid gap-5 sm:grid-cols-2">
            <Select
              label={t('outcome')}
              value={outcome}
              options={[
                { value: '', label: t('noOutcome') },
                ...outcomes.map((value) => ({ value, label: t(`outcome-${value}`) })),
              ]}
              onChange={setOutcome}
            />
            <Select
              label={t('says')}
              value={stageId}
              options={[
                { value: '', label: t('saysNothing') },
                ...stages.map((stage) => ({ value: stage.id, label: stageName(stage, language) })),
              ]}
              onChange={setStageId}
            />
          </div>
        )}
        <TextArea
          label={t('text')}
          optional={!isNote}
          value={text}
          maxLength={prospectLimits.note}
          error={tried && textMissing ? t('textMissing') : null}
          onChange={setText}
        />
        <TextField
          label={t('whenAt')}
          type="datetime-local"
          className="max-w-64"
          value={when}
          error={tried && isFuture ? t('future') : null}
          onChange={setWhen}
        />
      </form>
    </Dialog>
  )
}
