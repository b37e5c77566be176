import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { contentTexts } from '../parts/content-texts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { fitColumns } from './fit-columns.ts'
import { twoColumnsTexts } from './texts.ts'
import { type Column, twoColumnsLimits } from './two-columns.ts'

export default function TwoColumnsEditor({ config, onChange, upload }: EditorProps<'two-columns'>) {
  const t = useTexts(twoColumnsTexts)
  const tContent = useTexts(contentTexts)
  const { verdict } = fitColumns(config)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={tContent('heading')}
        rows={2}
        limit={limits.heading}
        value={config.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <ColumnFields
        legend={t('left')}
        column={config.left}
        upload={upload}
        onChange={(left) => onChange({ ...config, left })}
      />
      <ColumnFields
        legend={t('right')}
        column={config.right}
        upload={upload}
        onChange={(right) => onChange({ ...config, right })}
      />
      <p role="status" className="text-sm font-medium text-accent-text">
        {verdict !== 'fits' && tContent(verdict)}
      </p>
    </div>
  )
}

function ColumnFields(props: {
  legend: string
  column: Column
  onChange(column: Column): void
  upload(file: File): Promise<string>
}) {
  const { legend, column, onChange, upload } = props
  const t = useTexts(twoColumnsTexts)
  const tContent = useTexts(contentTexts)
  const { points, pointText } = twoColumnsLimits
  return (
    <fieldset className="flex min-w-0 flex-col gap-5 border-t border-line pt-5">
      <legend className="display pe-3 text-lg">{legend}</legend>
      <LimitedText
        label={t('columnTitle')}
        optional
        limit={twoColumnsLimits.title}
        value={column.title}
        onChange={(title) => onChange({ ...column, title })}
      />
      <LimitedText
        label={tContent('text')}
        optional
        rows={3}
        lines
        limit={twoColumnsLimits.text}
        value={column.text}
        onChange={(text) => onChange({ ...column, text })}
      />
      <RowListEditor
        label={tContent('points')}
        hint={tContent('pointLimit', { max: points, length: pointText })}
        rows={column.points}
        onChange={(rows) => onChange({ ...column, points: rows })}
        nameOf={(index) => tContent('point', { number: index + 1 })}
        min={0}
        max={points}
        create={() => ''}
        addLabel={tContent('addPoint')}
        field={({ row, name, change }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            rows={2}
            limit={pointText}
            value={row}
            onChange={change}
          />
        )}
      />
      <ImageField
        label={tContent('image')}
        value={column.image}
        upload={upload}
        onChange={(image) => onChange({ ...column, image })}
      />
      {column.image !== null && (
        <LimitedText
          label={tContent('imageAlt')}
          hint={tContent('imageAltHint')}
          optional
          rows={2}
          limit={twoColumnsLimits.alt}
          value={column.alt}
          onChange={(alt) => onChange({ ...column, alt })}
        />
      )}
    </fieldset>
  )
}
