import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { OptionListEditor } from '../parts/option-list-editor.tsx'
import { OtherEditor } from '../parts/other-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { hundredPointsLimits } from './hundred-points.ts'
import { hundredPointsTexts } from './texts.ts'

export default function HundredPointsEditor(props: EditorProps<'hundred-points'>) {
  const { config, onChange, stages, upload } = props
  const t = useTexts(hundredPointsTexts)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        placeholder={t('questionExample')}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <OptionListEditor
        options={config.options}
        stages={stages}
        upload={upload}
        min={hundredPointsLimits.options.min}
        max={hundredPointsLimits.options.max}
        tagHint={t('tagHint')}
        onChange={(options) => onChange({ ...config, options })}
      />
      <OtherEditor
        value={config.other}
        blank={{ stage: null }}
        stages={stages}
        onChange={(other) => onChange({ ...config, other })}
      />
    </div>
  )
}
