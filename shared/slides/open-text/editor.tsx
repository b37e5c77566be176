import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { openTextLimits } from './open-text.ts'
import { openTextTexts } from './texts.ts'

export default function OpenTextEditor({ config, onChange }: EditorProps<'open-text'>) {
  const t = useTexts(openTextTexts)
  const { shortest, text: longest } = openTextLimits
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
        label={t('maxLength')}
        hint={t('maxLengthHint', { min: shortest, max: longest })}
        min={shortest}
        max={longest}
        step={20}
        value={config.maxLength}
        onChange={(maxLength) => onChange({ ...config, maxLength: Math.round(maxLength ?? shortest) })}
      />
    </div>
  )
}
