import { canWarmUp } from '../../../shared/core/session/warm-up.ts'
import { slideHeading } from '../../../shared/slides/deck.ts'
import { deckSettingsLimits } from '../../../shared/slides/deck-settings.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import { useEditor } from './editor-context.tsx'
import type { SettingsSectionProps } from './session-settings.tsx'
import { sessionSettingsTexts } from './session-settings-texts.ts'

export function LobbySettings({ settings, onChange }: SettingsSectionProps) {
  const t = useTexts(sessionSettingsTexts)
  const slides = useEditor((state) => state.deck.slides)
  const { lobby } = settings
  const change = (part: Partial<typeof lobby>) => onChange({ lobby: { ...lobby, ...part } })
  const choices = slides.filter(canWarmUp).map((slide) => ({
    value: slide.id,
    label: `${slides.indexOf(slide) + 1}. ${slideHeading(slide)}`,
  }))
  // A slide that was deleted since is no choice any more.
  const chosen = choices.some(({ value }) => value === lobby.warmUpSlideId) ? lobby.warmUpSlideId : null
  return (
    <>
      <TextArea
        label={t('lobbyText')}
        hint={t('lobbyTextHint')}
        optional
        rows={2}
        maxLength={deckSettingsLimits.lobbyText}
        value={lobby.text}
        onChange={(text) => change({ text })}
      />
      <Select
        label={t('warmUp')}
        hint={t(choices.length === 0 ? 'warmUpNone' : 'warmUpHint')}
        value={chosen ?? ''}
        options={[{ value: '', label: t('noWarmUp') }, ...choices]}
        onChange={(slideId) => change({ warmUpSlideId: slideId === '' ? null : slideId })}
      />
    </>
  )
}
