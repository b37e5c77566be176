import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { contentTexts } from '../parts/content-texts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { bulletsLimits } from './bullets.ts'
import { fitBullets } from './fit-text.ts'

export default function BulletsEditor({ config, onChange, upload }: EditorProps<'bullets'>) {
  const t = useTexts(contentTexts)
  const { verdict } = fitBullets(config, config.image !== null)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('heading')}
        rows={2}
        limit={limits.heading}
        value={config.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <LimitedText
        label={t('text')}
        optional
        rows={3}
        lines
        limit={bulletsLimits.text}
        value={config.text}
        onChange={(text) => onChange({ ...config, text })}
      />
      <RowListEditor
        label={t('points')}
        hint={t('pointLimit', { max: bulletsLimits.points, length: bulletsLimits.pointText })}
        rows={config.points}
        onChange={(points) => onChange({ ...config, points })}
        nameOf={(index) => t('point', { number: index + 1 })}
        min={0}
        max={bulletsLimits.points}
        create={() => ''}
        addLabel={t('addPoint')}
        field={({ row, name, change }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            rows={2}
            limit={bulletsLimits.pointText}
            value={row}
            onChange={change}
          />
        )}
      />
      <p role="status" className="text-sm font-medium text-accent-text">
        {verdict !== 'fits' && t(verdict)}
      </p>
      <ImageField
        label={t('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ ...config, image })}
      />
    </div>
  )
}
