import { useTexts } from '../../../shared/ui/language.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import type { SettingsSectionProps } from './session-settings.tsx'
import { sessionSettingsTexts } from './session-settings-texts.ts'

/** How the screen moves, and what phones can send without answering. */
export function ScreenSettings({ settings, onChange }: SettingsSectionProps) {
  const t = useTexts(sessionSettingsTexts)
  const { screen, feedback } = settings
  return (
    <>
      <Switch
        label={t('transitions')}
        hint={t('transitionsHint')}
        checked={screen.transitions}
        onChange={(transitions) => onChange({ screen: { ...screen, transitions } })}
      />
      <Switch
        label={t('reactions')}
        hint={t('reactionsHint')}
        checked={feedback.reactions}
        onChange={(reactions) => onChange({ feedback: { ...feedback, reactions } })}
      />
      <Switch
        label={t('pace')}
        hint={t('paceHint')}
        checked={feedback.pace}
        onChange={(pace) => onChange({ feedback: { ...feedback, pace } })}
      />
    </>
  )
}
