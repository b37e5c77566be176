import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { contentTexts } from '../parts/content-texts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { agendaLimits } from './agenda.ts'
import { agendaEditorTexts } from './editor-texts.ts'

export default function AgendaEditor({ config, onChange }: EditorProps<'agenda'>) {
  const t = useTexts(agendaEditorTexts)
  const tContent = useTexts(contentTexts)
  const { items } = config
  const { minutes } = agendaLimits
  const current = items.some((item) => item.id === config.current) ? config.current : null
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={tContent('heading')}
        rows={2}
        limit={limits.heading}
        value={config.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <RowListEditor
        label={t('items')}
        hint={t('itemLimit', { max: agendaLimits.items })}
        rows={items}
        onChange={(rows) => onChange({ ...config, items: rows })}
        keyOf={(item) => item.id}
        nameOf={(index) => t('item', { number: index + 1 })}
        min={1}
        max={agendaLimits.items}
        create={() => ({ id: nextPartId(items.map((item) => item.id)), text: '', minutes: null })}
        addLabel={t('addItem')}
        field={({ row, name, change }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            limit={agendaLimits.itemText}
            value={row.text}
            onChange={(text) => change({ ...row, text })}
          />
        )}
        controls={({ row, name, change }) => (
          <NumberField
            label={t('minutesOfItem', { name })}
            hideLabel
            unit={t('minutes')}
            clearable
            min={minutes.min}
            max={minutes.max}
            value={row.minutes}
            onChange={(next) => change({ ...row, minutes: next === null ? null : Math.round(next) })}
          />
        )}
      />
      <Select
        label={t('current')}
        hint={t('currentHint')}
        value={current ?? ''}
        options={[
          { value: '', label: t('noCurrent') },
          ...items.map((item, index) => ({
            value: item.id,
            label: item.text.trim() === '' ? t('item', { number: index + 1 }) : item.text,
          })),
        ]}
        onChange={(picked) => onChange({ ...config, current: picked === '' ? null : picked })}
      />
    </div>
  )
}
