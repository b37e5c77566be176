import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { EditorProps } from '../view-props.tsx'
import { teamStandingsTexts } from './texts.ts'

export default function TeamStandingsEditor({ config, onChange }: EditorProps<'team-standings'>) {
  const t = useTexts(teamStandingsTexts)
  const tStanding = useTexts(standingTexts)
  return (
    <div className="flex flex-col gap-7">
      <p className="text-ink-2">{t('about')}</p>
      <LimitedText
        label={tStanding('heading')}
        rows={2}
        placeholder={t('teams')}
        value={config.heading}
        limit={limits.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
    </div>
  )
}
