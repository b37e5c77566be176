import { deckSettingsLimits } from '../../../shared/slides/deck-settings.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import type { SettingsSectionProps } from './session-settings.tsx'
import { sessionSettingsTexts } from './session-settings-texts.ts'

/** Points for a row of right answers when they are switched on. */
const usualBonus = 100

export function QuizSettings({ settings, onChange }: SettingsSectionProps) {
  const t = useTexts(sessionSettingsTexts)
  const { quiz } = settings
  const change = (part: Partial<typeof quiz>) => onChange({ quiz: { ...quiz, ...part } })
  return (
    <>
      <Switch
        label={t('streak')}
        hint={t('streakHint')}
        checked={quiz.streakBonus > 0}
        onChange={(on) => change({ streakBonus: on ? usualBonus : 0 })}
      />
      {quiz.streakBonus > 0 && (
        <NumberField
          label={t('streakBonus')}
          value={quiz.streakBonus}
          min={1}
          max={deckSettingsLimits.streakBonus}
          step={50}
          onChange={(bonus) => bonus !== null && change({ streakBonus: Math.round(bonus) })}
        />
      )}
      <Switch
        label={t('survivor')}
        hint={t('survivorHint')}
        checked={quiz.survivor}
        onChange={(survivor) => change({ survivor })}
      />
    </>
  )
}
