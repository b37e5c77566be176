import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { OptionListEditor } from '../parts/option-list-editor.tsx'
import { OtherEditor } from '../parts/other-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { rankingLimits } from './ranking.ts'
import { rankingTexts } from './texts.ts'

export default function RankingEditor({ config, onChange, stages, upload }: EditorProps<'ranking'>) {
  const t = useTexts(rankingTexts)
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
        min={rankingLimits.options.min}
        max={rankingLimits.options.max}
        tagHint={t('tagHint')}
        // The three best of three are all of them.
        onChange={(options) =>
          onChange({
            ...config,
            options,
            top: config.top !== null && config.top >= options.length ? null : config.top,
          })
        }
      />
      <NumberField
        label={t('top')}
        hint={t('topHint')}
        optional
        clearable
        min={1}
        max={config.options.length - 1}
        value={config.top}
        onChange={(top) => onChange({ ...config, top: top === null ? null : Math.round(top) })}
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
