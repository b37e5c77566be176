import { useTexts } from '../../ui/language.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { groupRanges, npsGroups, whyLimit } from './groups.ts'
import { type NpsConfig, npsLimits } from './nps.ts'
import { npsTexts } from './texts.ts'

export default function NpsEditor({ config, onChange, stages }: EditorProps<'nps'>) {
  const t = useTexts(npsTexts)
  const change = (part: Partial<NpsConfig>) => onChange({ ...config, ...part })
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        placeholder={t('questionExample')}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => change({ question })}
      />
      <LimitedText
        label={t('lowLabel')}
        optional
        placeholder={t('low')}
        limit={npsLimits.label}
        value={config.lowLabel}
        onChange={(lowLabel) => change({ lowLabel })}
      />
      <LimitedText
        label={t('highLabel')}
        optional
        placeholder={t('high')}
        limit={npsLimits.label}
        value={config.highLabel}
        onChange={(highLabel) => change({ highLabel })}
      />
      <Switch
        label={t('askWhy')}
        hint={t('askWhyHint', { max: whyLimit })}
        checked={config.askWhy}
        onChange={(askWhy) => change({ askWhy })}
      />
      {config.askWhy && (
        <LimitedText
          label={t('whyQuestion')}
          optional
          rows={2}
          placeholder={t('why')}
          limit={limits.heading}
          value={config.whyQuestion}
          onChange={(whyQuestion) => change({ whyQuestion })}
        />
      )}
      <fieldset className="min-w-0">
        <legend className="font-medium leading-snug">{t('groupStages')}</legend>
        <div className="mt-3 flex flex-col gap-4">
          {[...npsGroups].reverse().map((group) => (
            <StageTagSelect
              key={group}
              label={t('groupWithRange', { group: t(group), ...groupRanges[group] })}
              stages={stages}
              value={config.stages[group]}
              onChange={(stage) => change({ stages: { ...config.stages, [group]: stage } })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
