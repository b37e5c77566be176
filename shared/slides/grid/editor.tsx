import { useTexts } from '../../ui/language.tsx'
import { Select } from '../../ui/select.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { editorTexts } from '../parts/editor-texts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { gridEditorTexts } from './editor-texts.ts'
import { type GridAxis, gridLimits } from './grid.ts'
import { quarters } from './quarters.ts'
import { gridTexts } from './texts.ts'

export default function GridEditor({ config, onChange, stages }: EditorProps<'grid'>) {
  const t = useTexts(gridEditorTexts)
  const tView = useTexts(gridTexts)
  const tPart = useTexts(editorTexts)
  const { min, max } = gridLimits.items
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <AxisFields
        legend={t('axisX')}
        example={t('nameXExample')}
        axis={config.x}
        onChange={(x) => onChange({ ...config, x })}
      />
      <AxisFields
        legend={t('axisY')}
        example={t('nameYExample')}
        axis={config.y}
        onChange={(y) => onChange({ ...config, y })}
      />
      <RowListEditor
        label={t('items')}
        hint={t('itemsHint', { min, max })}
        rows={config.items}
        onChange={(items) => onChange({ ...config, items })}
        keyOf={(item) => item.id}
        nameOf={(index) => tView('item', { number: index + 1 })}
        min={min}
        max={max}
        addLabel={t('addItem')}
        create={() => ({ id: nextPartId(config.items.map((item) => item.id)), text: '', stage: null })}
        field={({ row, name, change }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            limit={gridLimits.itemText}
            value={row.text}
            onChange={(text) => change({ ...row, text })}
          />
        )}
        controls={({ row, name, change }) => (
          <StageTagSelect
            label={tPart('stageTagOf', { name })}
            hideLabel
            className="min-w-36 grow"
            stages={stages}
            value={row.stage}
            onChange={(stage) => change({ ...row, stage })}
          />
        )}
      />
      <Select
        label={t('quarter')}
        hint={t('quarterHint')}
        value={config.quarter}
        options={quarters.map((quarter) => ({ value: quarter, label: t(quarter) }))}
        onChange={(quarter) => onChange({ ...config, quarter })}
      />
    </div>
  )
}

function AxisFields(props: {
  legend: string
  example: string
  axis: GridAxis
  onChange(axis: GridAxis): void
}) {
  const { legend, example, axis, onChange } = props
  const t = useTexts(gridEditorTexts)
  const parts = [
    { key: 'name', label: t('axisName'), placeholder: example },
    { key: 'low', label: t('low'), placeholder: t('lowExample') },
    { key: 'high', label: t('high'), placeholder: t('highExample') },
  ] as const
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium leading-snug">{legend}</legend>
      <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
        {parts.map(({ key, label, placeholder }) => (
          <LimitedText
            key={key}
            label={label}
            placeholder={placeholder}
            limit={gridLimits.axisText}
            value={axis[key]}
            onChange={(text) => onChange({ ...axis, [key]: text })}
          />
        ))}
      </div>
    </fieldset>
  )
}
