import { useTexts } from '../../ui/language.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { editorTexts } from '../parts/editor-texts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { pinCells, type ZoneBox } from './cells.ts'
import { pinEditorTexts } from './editor-texts.ts'
import { type PinZone, pinLimits } from './pin-on-image.ts'
import { pinOnImageTexts } from './texts.ts'
import { ZoneDrawing } from './zone-drawing.tsx'

/** A zone that is added without drawing lies in the middle. */
const middleZone: ZoneBox = {
  x: pinCells * 0.4,
  y: pinCells * 0.4,
  width: pinCells * 0.2,
  height: pinCells * 0.2,
}

export default function PinOnImageEditor(props: EditorProps<'pin-on-image'>) {
  const { config, onChange, stages, upload } = props
  const t = useTexts(pinEditorTexts)
  const tView = useTexts(pinOnImageTexts)
  const tPart = useTexts(editorTexts)
  const nameOf = (index: number) => tView('zoneNumber', { number: index + 1 })
  const newZone = (box: ZoneBox): PinZone => ({
    ...box,
    id: nextPartId(config.zones.map(({ id }) => id)),
    name: '',
    stage: null,
  })
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <ImageField
        label={tPart('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ ...config, image })}
      />
      <LimitedText
        label={t('alt')}
        hint={t('altHint')}
        error={config.image !== null && config.alt.trim() === '' ? t('altMissing') : null}
        rows={2}
        limit={pinLimits.alt}
        value={config.alt}
        onChange={(alt) => onChange({ ...config, alt })}
      />
      {config.image === null ? (
        <p className="text-sm text-ink-2">{t('zonesNeedImage')}</p>
      ) : (
        <div className="flex flex-col gap-2">
          <ZoneDrawing
            image={config.image}
            zones={config.zones}
            nameOf={nameOf}
            full={config.zones.length >= pinLimits.zones}
            onDraw={(box) => onChange({ ...config, zones: [...config.zones, newZone(box)] })}
            onChange={(id, box) =>
              onChange({
                ...config,
                zones: config.zones.map((zone) => (zone.id === id ? { ...zone, ...box } : zone)),
              })
            }
          />
          <p className="text-sm text-ink-2">{t('draw')}</p>
        </div>
      )}
      {(config.image !== null || config.zones.length > 0) && (
        <RowListEditor
          label={t('zones')}
          hint={t('zonesHint', { max: pinLimits.zones })}
          rows={config.zones}
          onChange={(zones) => onChange({ ...config, zones })}
          keyOf={(zone) => zone.id}
          nameOf={nameOf}
          min={0}
          max={pinLimits.zones}
          addLabel={t('addZone')}
          create={() => newZone(middleZone)}
          field={({ row, name, change }) => (
            <LimitedText
              label={t('zoneName', { name })}
              hideLabel
              placeholder={name}
              limit={limits.optionText}
              value={row.name}
              onChange={(text) => change({ ...row, name: text })}
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
      )}
      {config.zones.length > 0 && (
        <Switch
          label={t('zonesShown')}
          hint={t('zonesShownHint')}
          checked={config.zonesShown}
          onChange={(zonesShown) => onChange({ ...config, zonesShown })}
        />
      )}
    </div>
  )
}
