import { useTexts } from '../../../shared/ui/language.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import type { SettingsSectionProps } from './session-settings.tsx'
import { sessionSettingsTexts } from './session-settings-texts.ts'

const switches = [
  { setting: 'panel', label: 'panel', hint: 'panelHint' },
  { setting: 'anonymous', label: 'anonymous', hint: 'anonymousHint' },
  { setting: 'approveFirst', label: 'approveFirst', hint: 'approveFirstHint' },
  { setting: 'holdMarked', label: 'holdMarked', hint: 'holdMarkedHint' },
] as const

/** Who may ask, and what the room reads at once. */
export function QuestionSettings({ settings, onChange }: SettingsSectionProps) {
  const t = useTexts(sessionSettingsTexts)
  const { questions } = settings
  return switches.map(({ setting, label, hint }) => (
    <Switch
      key={setting}
      label={t(label)}
      hint={t(hint)}
      checked={questions[setting]}
      onChange={(on) => onChange({ questions: { ...questions, [setting]: on } })}
    />
  ))
}
