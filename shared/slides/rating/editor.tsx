import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { ratingLimits } from './rating.ts'
import { ratingTexts } from './texts.ts'

export default function RatingEditor({ config, onChange }: EditorProps<'rating'>) {
  const t = useTexts(ratingTexts)
  const { min, max } = ratingLimits.steps
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <NumberField
        label={t('steps')}
        hint={t('stepsHint', { min, max })}
        min={min}
        max={max}
        value={config.max}
        onChange={(steps) => onChange({ ...config, max: Math.round(steps ?? min) })}
      />
      <LimitedText
        label={t('lowLabel')}
        optional
        placeholder={t('lowExample')}
        limit={ratingLimits.label}
        value={config.lowLabel}
        onChange={(lowLabel) => onChange({ ...config, lowLabel })}
      />
      <LimitedText
        label={t('highLabel')}
        optional
        placeholder={t('highExample')}
        limit={ratingLimits.label}
        value={config.highLabel}
        onChange={(highLabel) => onChange({ ...config, highLabel })}
      />
    </div>
  )
}
