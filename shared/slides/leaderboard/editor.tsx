import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { EditorProps } from '../view-props.tsx'
import { leaderboardLimits } from './leaderboard.ts'
import { leaderboardTexts } from './texts.ts'

export default function LeaderboardEditor({ config, onChange }: EditorProps<'leaderboard'>) {
  const t = useTexts(leaderboardTexts)
  const tStanding = useTexts(standingTexts)
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={tStanding('heading')}
        rows={2}
        placeholder={t('leaderboard')}
        value={config.heading}
        limit={limits.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <NumberField
        label={t('places')}
        hint={t('placesHint')}
        value={config.places}
        min={leaderboardLimits.places.min}
        max={leaderboardLimits.places.max}
        onChange={(wanted) => wanted !== null && onChange({ ...config, places: Math.round(wanted) })}
      />
      <Switch
        label={t('podium')}
        hint={t('podiumHint')}
        checked={config.podium}
        onChange={(podium) => onChange({ ...config, podium })}
      />
    </div>
  )
}
