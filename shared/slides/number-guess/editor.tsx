import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { editorTexts } from '../parts/editor-texts.ts'
import { guessEditorTexts } from '../parts/guess-editor-texts.ts'
import { nearestNumber, rangeLimits, roundToHundredth } from '../parts/guess-range.ts'
import { GuessRangeFields } from '../parts/guess-range-fields.tsx'
import { guessTexts } from '../parts/guess-texts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { numberGuessLimits } from './number-guess.ts'

export default function NumberGuessEditor(props: EditorProps<'number-guess'>) {
  const { config, onChange, stages, upload } = props
  const t = useTexts(guessEditorTexts)
  const tView = useTexts(guessTexts)
  const tPart = useTexts(editorTexts)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <GuessRangeFields config={config} onChange={(part) => onChange({ ...config, ...part })} />
      <div className="flex flex-col gap-3">
        <Switch
          label={t('addActual')}
          hint={t('actualHint')}
          checked={config.actual !== null}
          onChange={(on) =>
            onChange({ ...config, actual: on ? nearestNumber((config.min + config.max) / 2, config) : null })
          }
        />
        {config.actual !== null && (
          <NumberField
            label={t('actual')}
            value={config.actual}
            min={-rangeLimits.number}
            max={rangeLimits.number}
            step={config.step}
            onChange={(actual) =>
              actual !== null && onChange({ ...config, actual: roundToHundredth(actual) })
            }
          />
        )}
      </div>
      <ImageField
        label={tPart('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ ...config, image })}
      />
      <RowListEditor
        label={t('bands')}
        hint={t('bandsHint', { max: numberGuessLimits.bands })}
        rows={config.bands}
        onChange={(bands) => onChange({ ...config, bands })}
        keyOf={(band) => band.id}
        nameOf={(index) => tView('bandNumber', { number: index + 1 })}
        min={0}
        max={numberGuessLimits.bands}
        addLabel={t('addBand')}
        create={() => ({
          id: nextPartId(config.bands.map((band) => band.id)),
          name: '',
          from: nearestNumber((config.min + config.max) / 2, config),
          stage: null,
        })}
        field={({ row, name, change }) => (
          <LimitedText
            label={t('bandName', { name })}
            hideLabel
            placeholder={name}
            limit={limits.optionText}
            value={row.name}
            onChange={(text) => change({ ...row, name: text })}
          />
        )}
        controls={({ row, name, change }) => (
          <>
            <NumberField
              label={t('bandFrom', { name })}
              hideLabel
              value={row.from}
              min={-rangeLimits.number}
              max={rangeLimits.number}
              step={config.step}
              onChange={(from) => from !== null && change({ ...row, from: roundToHundredth(from) })}
            />
            <StageTagSelect
              label={tPart('stageTagOf', { name })}
              hideLabel
              className="min-w-36 grow"
              stages={stages}
              value={row.stage}
              onChange={(stage) => change({ ...row, stage })}
            />
          </>
        )}
      />
    </div>
  )
}
