import type { ReactNode } from 'react'
import type { StageModel } from '../../core/funnel/stages.ts'
import { useTexts } from '../../ui/language.tsx'
import { limits, nextPartId, type Option } from '../config-parts.ts'
import { editorTexts } from './editor-texts.ts'
import { LimitedText } from './limited-text.tsx'
import { type RowEditing, RowListEditor } from './row-list-editor.tsx'
import { SmallImageField } from './small-image-field.tsx'
import { StageTagSelect } from './stage-tag-select.tsx'
import { partsTexts } from './texts.ts'

export interface OptionListEditorProps {
  options: readonly Option[]
  onChange(options: Option[]): void
  stages: StageModel
  upload(file: File): Promise<string>
  min?: number
  max?: number
  /** When a stage tag counts, where picking the option is not all of it. */
  tagHint?: string
  /** More small controls per option, e.g. the mark of the right one. */
  extra?(row: RowEditing<Option>): ReactNode
}

/** The options of a choice, each with its text, image and stage tag. Ids stay with their options for ever. */
export function OptionListEditor({
  options,
  onChange,
  stages,
  upload,
  min = limits.options.min,
  max = limits.options.max,
  tagHint,
  extra,
}: OptionListEditorProps) {
  const t = useTexts(editorTexts)
  const tPart = useTexts(partsTexts)
  return (
    <RowListEditor
      label={t('options')}
      hint={[t('optionLimit', { min, max }), tagHint].filter((part) => part !== undefined).join(' ')}
      rows={options}
      onChange={onChange}
      keyOf={(option) => option.id}
      nameOf={(index) => tPart('option', { number: index + 1 })}
      min={min}
      max={max}
      create={() => ({
        id: nextPartId(options.map((option) => option.id)),
        text: '',
        image: null,
        stage: null,
      })}
      addLabel={t('addOption')}
      field={({ row, name, change }) => (
        <LimitedText
          label={name}
          hideLabel
          placeholder={name}
          value={row.text}
          limit={limits.optionText}
          onChange={(text) => change({ ...row, text })}
        />
      )}
      controls={(editing) => (
        <>
          {extra?.(editing)}
          <SmallImageField
            name={editing.name}
            value={editing.row.image}
            upload={upload}
            onChange={(image) => editing.change({ ...editing.row, image })}
          />
          <StageTagSelect
            label={t('stageTagOf', { name: editing.name })}
            hideLabel
            className="min-w-36 grow basis-0"
            stages={stages}
            value={editing.row.stage}
            onChange={(stage) => editing.change({ ...editing.row, stage })}
          />
        </>
      )}
    />
  )
}
