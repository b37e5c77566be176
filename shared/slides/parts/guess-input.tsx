import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { type GuessRange, nearestNumber, stepsOf } from './guess-range.ts'
import { guessTexts } from './guess-texts.ts'
import { useQuantityFormat } from './use-quantity-format.tsx'

export interface GuessInputProps {
  config: GuessRange & { unit: string }
  value: number | null
  disabled: boolean
  onChange(value: number): void
}

/** The number in large figures, a slider to come near it and a field to be exact. */
export function GuessInput({ config, value, disabled, onChange }: GuessInputProps) {
  const t = useTexts(guessTexts)
  const quantity = useQuantityFormat(config.unit)
  const { min, max, step } = config
  const shown = value === null ? '' : quantity(value)
  // Numbers between two steps can be typed; they are brought to the nearest one.
  const take = (next: number) => onChange(nearestNumber(next, config))
  return (
    <div className="flex flex-col items-center gap-3">
      <output className={`figure min-h-14 text-center ${shown.length > 9 ? 'text-3xl' : 'text-4xl'}`}>
        {shown || <span className="text-ink-3">?</span>}
      </output>
      {!disabled && (
        <>
          <div className="w-full">
            <input
              type="range"
              aria-label={t('slider')}
              aria-valuetext={shown || t('notGuessed')}
              min={min}
              max={nearestNumber(max, config)}
              step={stepsOf(config) > 2000 ? coarseStep(config) : step}
              value={value ?? nearestNumber((min + max) / 2, config)}
              onChange={(event) => take(Number(event.target.value))}
              // A tap on the middle, where the handle rests, changes nothing but means the middle.
              onClick={(event) => value === null && take(Number(event.currentTarget.value))}
              className="h-11 w-full accent-(--accent-mark)"
            />
            <div className="flex justify-between text-sm text-ink-2 tabular-nums">
              <span>{quantity(min)}</span>
              <span>{quantity(max)}</span>
            </div>
          </div>
          <NumberField
            label={t('yourGuess')}
            hideLabel
            value={value}
            min={min}
            max={max}
            step={step}
            onChange={(next) => next !== null && take(next)}
          />
          {value === null && <p className="text-sm text-ink-2">{t('notGuessed')}</p>}
        </>
      )}
    </div>
  )
}

/** A finger cannot hit one of a million: the slider then moves by a thousandth of the range, in whole steps. */
function coarseStep(config: GuessRange): number {
  return config.step * Math.ceil(stepsOf(config) / 1000)
}
