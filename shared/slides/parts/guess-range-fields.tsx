import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { guessEditorTexts } from './guess-editor-texts.ts'
import { type GuessRange, rangeLimits, roundToHundredth, unitLimit } from './guess-range.ts'
import { LimitedText } from './limited-text.tsx'

interface GuessRangeFieldsProps {
  config: GuessRange & { unit: string }
  onChange(part: Partial<GuessRange & { unit: string }>): void
}

/** Every number that these fields let through leaves a range with at least one step and not too many. */
export function GuessRangeFields({ config, onChange }: GuessRangeFieldsProps) {
  const t = useTexts(guessEditorTexts)
  const { min, max, step } = config
  const { number, steps } = rangeLimits
  const most = roundToHundredth(step * steps)
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium leading-snug">{t('range')}</legend>
      <p className="mt-1 text-sm text-ink-2">{t('rangeHint', { steps })}</p>
      <div className="mt-3 flex flex-wrap gap-x-6 gap-y-4">
        <NumberField
          label={t('min')}
          value={min}
          min={Math.max(-number, roundToHundredth(max - most))}
          max={roundToHundredth(max - step)}
          step={step}
          onChange={(value) => value !== null && onChange({ min: roundToHundredth(value) })}
        />
        <NumberField
          label={t('max')}
          value={max}
          min={roundToHundredth(min + step)}
          max={Math.min(number, roundToHundredth(min + most))}
          step={step}
          onChange={(value) => value !== null && onChange({ max: roundToHundredth(value) })}
        />
        <NumberField
          label={t('step')}
          value={step}
          min={Math.max(rangeLimits.step, Math.ceil(((max - min) / steps) * 100) / 100)}
          max={roundToHundredth(max - min)}
          step={step < 1 ? 0.1 : 1}
          onChange={(value) =>
            value !== null && onChange({ step: Math.max(roundToHundredth(value), rangeLimits.step) })
          }
        />
        <LimitedText
          label={t('unit')}
          placeholder={t('unitExample')}
          className="w-40"
          limit={unitLimit}
          value={config.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
    </fieldset>
  )
}
