import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import {
  type Stage,
  type StageModel,
  stageModelSchema,
  stageName,
  stagePresets,
  stageRoles,
} from '../../../shared/core/funnel/stages.ts'
import type { WorkspaceView } from '../../../shared/protocol/api.ts'
import { RowListEditor } from '../../../shared/slides/parts/row-list-editor.tsx'
import { languages } from '../../../shared/text/translate.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { languageNames } from '../language-names.ts'
import { useProblemText } from '../problem-text.tsx'
import { keys, type Login } from '../queries.ts'
import { sameValue } from '../same-value.ts'
import { useStudio, useToast } from '../studio-context.tsx'
import { emptyNames, fallingRoles, newStage, sameIds, stageLimits } from './stage-draft.ts'
import { settingsTexts } from './texts.ts'

/** The workspace's funnel: from a preset or one's own, two to eight stages. Nothing changes until it is saved. */
export function StagesForm({ workspace }: { workspace: WorkspaceView }) {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const { api } = useStudio()
  const queries = useQueryClient()
  const toast = useToast()
  const problemText = useProblemText()
  const form = useRef<HTMLFormElement>(null)
  const [stages, setStages] = useState<StageModel>(workspace.stages)
  const [tried, setTried] = useState(false)
  const changed = !sameValue(stages, workspace.stages)
  const empty = emptyNames(stages)
  const falling = fallingRoles(stages)

  const save = useMutation({
    mutationFn: (model: StageModel) => api.call('PUT /workspace/stages', { body: { stages: [...model] } }),
    onSuccess: (stored) => {
      queries.setQueryData<Login | null>(keys.me, (login) =>
        login ? { ...login, workspace: { ...login.workspace, stages: stored.stages } } : login,
      )
      setStages(stored.stages)
      setTried(false)
      toast('success', t('saved'))
    },
  })
  const submit = () => {
    setTried(true)
    const parsed = stageModelSchema.safeParse(stages)
    if (parsed.success) save.mutate(parsed.data)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <fieldset className="mb-8">
        <legend className="mb-2 font-medium">{t('presets')}</legend>
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => setStages(stagePresets.six)}>
            {t('six')}
          </Button>
          <Button size="small" onClick={() => setStages(stagePresets.four)}>
            {t('four')}
          </Button>
        </div>
      </fieldset>
      <RowListEditor<Stage>
        label={t('stages')}
        hint={`${t('stagesHint', { min: stageLimits.min, max: stageLimits.max })} ${t('stageRoleHint')}`}
        rows={stages}
        onChange={setStages}
        keyOf={(stage) => stage.id}
        nameOf={(index) => t('stage', { number: index + 1 })}
        min={stageLimits.min}
        max={stageLimits.max}
        create={() => newStage(stages)}
        addLabel={t('addStage')}
        field={({ row, name, change }) => (
          <fieldset className="grid min-w-0 gap-x-3 gap-y-2 sm:grid-cols-3">
            <legend className="sr-only">{name}</legend>
            {languages.map((id) => (
              <TextField
                key={id}
                label={languageNames[id]}
                lang={id}
                maxLength={stageLimits.name}
                value={row.name[id]}
                error={tried && row.name[id].trim() === '' ? t('nameMissing') : null}
                onChange={(text) => change({ ...row, name: { ...row.name, [id]: text } })}
              />
            ))}
            <Select
              label={t('stageRole')}
              className="sm:col-span-2"
              value={row.role}
              options={stageRoles.map((role) => ({ value: role, label: t(`means-${role}`) }))}
              onChange={(role) => change({ ...row, role })}
            />
          </fieldset>
        )}
      />
      <div className="mt-8 flex flex-col gap-3">
        {falling && (
          <Banner tone="warning" title={t('orderTitle')}>
            {t('order', {
              earlier: stageName(falling.earlier, language),
              later: stageName(falling.later, language),
            })}
          </Banner>
        )}
        {changed && !sameIds(stages, workspace.stages) && <Banner title={t('tagsTitle')}>{t('tags')}</Banner>}
        {tried && empty.length > 0 && <Banner tone="error" title={t('fixNames')} />}
        {save.error !== null && <Banner tone="error" title={problemText(save.error)} />}
      </div>
      <div className="mt-8">
        <p className="mb-2 text-sm text-ink-2">{t('preview')}</p>
        <ol className="flex flex-wrap gap-2">
          {stages.map((stage, index) => (
            <li key={stage.id}>
              <StageBadge
                variant="pill"
                stage={{
                  name: stageName(stage, language).trim() || t('newStage'),
                  index,
                  count: stages.length,
                }}
              />
            </li>
          ))}
        </ol>
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" busy={save.isPending} disabled={!changed}>
          {t('save')}
        </Button>
        {changed && (
          <>
            <Button
              variant="quiet"
              onClick={() => {
                setStages(workspace.stages)
                setTried(false)
              }}
            >
              {t('discard')}
            </Button>
            <span role="status" className="text-sm text-ink-2">
              {t('unsaved')}
            </span>
          </>
        )}
      </div>
    </form>
  )
}
