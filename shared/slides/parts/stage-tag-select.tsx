import { type StageModel, stageIndex, stageName } from '../../core/funnel/stages.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { editorTexts } from './editor-texts.ts'

export interface StageTagSelectProps {
  label: string
  /** A stage id, or null for no tag. */
  value: string | null
  onChange(stage: string | null): void
  stages: StageModel
  hideLabel?: boolean
  className?: string
}

/** Chooses the stage that an answer is tagged with. A tag from another funnel is kept until it is changed. */
export function StageTagSelect({
  label,
  value,
  onChange,
  stages,
  hideLabel = false,
  className,
}: StageTagSelectProps) {
  const t = useTexts(editorTexts)
  const language = useLanguage()
  // No stage id is empty, so the empty value is free to mean "no tag".
  const options: SelectOption<string>[] = [
    { value: '', label: t('noStageTag') },
    ...stages.map((stage) => ({ value: stage.id, label: stageName(stage, language) })),
  ]
  if (value !== null && stageIndex(stages, value) < 0) {
    options.push({ value, label: t('otherFunnelStage', { stage: value }) })
  }
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      className={className}
      value={value ?? ''}
      options={options}
      onChange={(picked) => onChange(picked === '' ? null : picked)}
    />
  )
}
