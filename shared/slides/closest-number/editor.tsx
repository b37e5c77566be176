import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { rangeLimits, roundToHundredth } from '../parts/guess-range.ts'
import { GuessRangeFields } from '../parts/guess-range-fields.tsx'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import type { ClosestNumberConfig } from './closest-number.ts'
import { closestNumberTexts } from './texts.ts'

export default function ClosestNumberEditor({ config, onChange, upload }: EditorProps<'closest-number'>) {
  const t = useTexts(closestNumberTexts)
  const change = (part: Partial<ClosestNumberConfig>) => onChange({ ...config, ...part })
  return (
    <QuizEditor config={config} onChange={change} upload={upload}>
      <GuessRangeFields config={config} onChange={change} />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField
          label={t('correct')}
          value={config.correct}
          min={-rangeLimits.number}
          max={rangeLimits.number}
          step={config.step}
          onChange={(correct) => correct !== null && change({ correct: roundToHundredth(correct) })}
        />
        <NumberField
          label={t('tolerance')}
          value={config.tolerance}
          min={0}
          max={rangeLimits.number}
          step={config.step}
          onChange={(tolerance) => tolerance !== null && change({ tolerance: roundToHundredth(tolerance) })}
        />
        <NumberField
          label={t('zeroAt')}
          value={config.zeroAt}
          min={0}
          max={rangeLimits.number}
          step={config.step}
          error={config.zeroAt <= config.tolerance ? t('zeroTooNear') : null}
          onChange={(zeroAt) => zeroAt !== null && change({ zeroAt: roundToHundredth(zeroAt) })}
        />
      </div>
    </QuizEditor>
  )
}
