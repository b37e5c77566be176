import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { limits } from '../config-parts.ts'
import { choosableIds } from '../other-option.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { OptionListEditor } from '../parts/option-list-editor.tsx'
import { OtherEditor } from '../parts/other-editor.tsx'
import { withPicksInRange } from '../pick-parts.ts'
import type { EditorProps } from '../view-props.tsx'
import { pollTexts } from './texts.ts'

export default function PollEditor({ config, onChange, stages, upload }: EditorProps<'poll'>) {
  const t = useTexts(pollTexts)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <OptionListEditor
        options={config.options}
        stages={stages}
        upload={upload}
        onChange={(options) => onChange(withPicksInRange({ ...config, options }))}
      />
      <OtherEditor
        value={config.other}
        blank={{ stage: null }}
        stages={stages}
        onChange={(other) => onChange(withPicksInRange({ ...config, other }))}
      />
      <NumberField
        label={t('maxPicks')}
        hint={t('maxPicksHint')}
        min={1}
        max={choosableIds(config).length}
        value={config.maxPicks}
        onChange={(maxPicks) => onChange({ ...config, maxPicks: Math.round(maxPicks ?? 1) })}
      />
      <ImageField
        label={t('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ ...config, image })}
      />
    </div>
  )
}
