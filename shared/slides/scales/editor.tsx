import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { editorTexts } from '../parts/editor-texts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { scalesEditorTexts } from './editor-texts.ts'
import { type ScalesConfig, scalesLimits } from './scales.ts'
import { scalesTexts } from './texts.ts'

export default function ScalesEditor({ config, onChange, stages }: EditorProps<'scales'>) {
  const t = useTexts(scalesEditorTexts)
  const tKind = useTexts(scalesTexts)
  const tEditor = useTexts(editorTexts)
  const change = (part: Partial<ScalesConfig>) => onChange({ ...config, ...part })
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        placeholder={t('questionExample')}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => change({ question })}
      />
      <RowListEditor
        label={t('statements')}
        hint={t('statementLimit', scalesLimits.statements)}
        rows={config.statements}
        onChange={(statements) => change({ statements })}
        keyOf={(statement) => statement.id}
        nameOf={(index) => tKind('statement', { number: index + 1 })}
        min={scalesLimits.statements.min}
        max={scalesLimits.statements.max}
        create={() => ({ id: nextPartId(config.statements.map(({ id }) => id)), text: '', stage: null })}
        addLabel={t('addStatement')}
        field={({ row, name, change: changeRow }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            value={row.text}
            limit={limits.optionText}
            onChange={(text) => changeRow({ ...row, text })}
          />
        )}
        controls={({ row, name, change: changeRow }) => (
          <StageTagSelect
            label={tEditor('stageTagOf', { name })}
            hideLabel
            className="min-w-36 grow"
            stages={stages}
            value={row.stage}
            onChange={(stage) => changeRow({ ...row, stage })}
          />
        )}
      />
      <NumberField
        label={t('steps')}
        hint={t('stepsHint', scalesLimits.steps)}
        min={scalesLimits.steps.min}
        max={scalesLimits.steps.max}
        value={config.steps}
        onChange={(steps) => change({ steps: Math.round(steps ?? scalesLimits.steps.min) })}
      />
      <LimitedText
        label={t('lowLabel')}
        optional
        placeholder={t('lowExample')}
        limit={scalesLimits.label}
        value={config.lowLabel}
        onChange={(lowLabel) => change({ lowLabel })}
      />
      <LimitedText
        label={t('highLabel')}
        optional
        placeholder={t('highExample')}
        limit={scalesLimits.label}
        value={config.highLabel}
        onChange={(highLabel) => change({ highLabel })}
      />
    </div>
  )
}
