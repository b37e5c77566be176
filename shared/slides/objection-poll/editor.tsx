import { Checkbox } from '../../ui/checkbox.tsx'
import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { choosableIds } from '../other-option.ts'
import { editorTexts } from '../parts/editor-texts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { OtherEditor } from '../parts/other-editor.tsx'
import { otherTexts } from '../parts/other-texts.ts'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import { partsTexts } from '../parts/texts.ts'
import { withPicksInRange } from '../pick-parts.ts'
import type { EditorProps } from '../view-props.tsx'
import { type ObjectionOption, objectionLimits } from './objection-poll.ts'
import { objectionPollTexts } from './texts.ts'

export default function ObjectionPollEditor({ config, onChange, stages }: EditorProps<'objection-poll'>) {
  const t = useTexts(objectionPollTexts)
  const tPart = useTexts(partsTexts)
  const tEdit = useTexts(editorTexts)
  const tOther = useTexts(otherTexts)
  const { min, max } = objectionLimits.options
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        placeholder={t('holdsBack')}
        rows={2}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <RowListEditor<ObjectionOption>
        label={tEdit('options')}
        hint={tEdit('optionLimit', { min, max })}
        rows={config.options}
        onChange={(options) => onChange(withPicksInRange({ ...config, options }))}
        keyOf={(option) => option.id}
        nameOf={(index) => tPart('option', { number: index + 1 })}
        min={min}
        max={max}
        create={() => ({
          id: nextPartId(config.options.map((option) => option.id)),
          text: '',
          stage: null,
          objection: '',
        })}
        addLabel={tEdit('addOption')}
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
        controls={({ row, name, change }) => (
          <div className="flex min-w-0 grow flex-col gap-2">
            <Checkbox
              label={t('isObjection')}
              checked={row.objection !== null}
              onChange={(is) => change({ ...row, objection: is ? '' : null })}
            />
            {row.objection !== null && (
              <LimitedText
                label={t('objectionOf', { name })}
                optional
                placeholder={t('objection')}
                value={row.objection}
                limit={limits.signal}
                onChange={(objection) => change({ ...row, objection })}
              />
            )}
            <StageTagSelect
              label={tEdit('stageTagOf', { name })}
              hideLabel
              stages={stages}
              value={row.stage}
              onChange={(stage) => change({ ...row, stage })}
            />
          </div>
        )}
      />
      <p className="-mt-3 text-sm text-ink-2">{t('objectionHint')}</p>
      <OtherEditor
        value={config.other}
        blank={{ stage: null, objection: tOther('other') }}
        stages={stages}
        onChange={(other) => onChange(withPicksInRange({ ...config, other }))}
      >
        {config.other !== null && (
          <LimitedText
            label={t('objectionOf', { name: tOther('other') })}
            hint={t('otherObjectionHint')}
            optional
            value={config.other.objection}
            limit={limits.signal}
            onChange={(objection) =>
              config.other !== null && onChange({ ...config, other: { ...config.other, objection } })
            }
          />
        )}
      </OtherEditor>
      <NumberField
        label={t('maxPicks')}
        min={1}
        max={choosableIds(config).length}
        value={config.maxPicks}
        onChange={(maxPicks) => onChange({ ...config, maxPicks: Math.round(maxPicks ?? 1) })}
      />
    </div>
  )
}
