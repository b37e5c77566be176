import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { wordCloudTexts } from './texts.ts'
import { wordCloudLimits } from './words.ts'

export default function WordCloudEditor({ config, onChange }: EditorProps<'word-cloud'>) {
  const t = useTexts(wordCloudTexts)
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
        label={t('maxWords')}
        hint={t('maxWordsHint', { max: wordCloudLimits.words, length: wordCloudLimits.wordText })}
        min={1}
        max={wordCloudLimits.words}
        value={config.maxWords}
        onChange={(maxWords) => onChange({ ...config, maxWords: Math.round(maxWords ?? 1) })}
      />
      <Switch
        label={t('mergeVariants')}
        hint={t('mergeVariantsHint')}
        checked={config.mergeVariants}
        onChange={(mergeVariants) => onChange({ ...config, mergeVariants })}
      />
    </div>
  )
}
