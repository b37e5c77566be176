import type { ComponentType } from 'react'
import type { DeckSettings } from '../../../shared/slides/deck-settings.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { useEditor, useEditorActions } from './editor-context.tsx'
import { LobbySettings } from './session-settings-lobby.tsx'
import { QuestionSettings } from './session-settings-questions.tsx'
import { QuizSettings } from './session-settings-quiz.tsx'
import { ScreenSettings } from './session-settings-screen.tsx'
import { TeamSettings } from './session-settings-teams.tsx'
import { sessionSettingsTexts } from './session-settings-texts.ts'

export interface SettingsSectionProps {
  settings: DeckSettings
  /** Changes some of the settings at once; the deck saves itself as it does for slides. */
  onChange(part: Partial<DeckSettings>): void
}

/** What the dialog consists of, from top to bottom: to add a section, add it here. */
const sections: readonly {
  id: 'lobby' | 'questions' | 'screen' | 'quiz' | 'teams'
  Form: ComponentType<SettingsSectionProps>
}[] = [
  { id: 'lobby', Form: LobbySettings },
  { id: 'questions', Form: QuestionSettings },
  { id: 'screen', Form: ScreenSettings },
  { id: 'quiz', Form: QuizSettings },
  { id: 'teams', Form: TeamSettings },
]

/** What holds for a whole session of the deck rather than for one slide. */
export function SessionSettingsDialog({ onClose }: { onClose(): void }) {
  const t = useTexts(sessionSettingsTexts)
  const settings = useEditor((state) => state.deck.settings)
  const { setSettings } = useEditorActions()
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t('title')}
      description={t('description')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <div className="flex flex-col gap-9">
        {sections.map(({ id, Form }) => (
          <section key={id} aria-labelledby={`settings-${id}`} className="flex flex-col gap-5">
            <h3 id={`settings-${id}`} className="border-b border-line pb-2 text-xl">
              {t(id)}
            </h3>
            <Form settings={settings} onChange={(part) => setSettings({ ...settings, ...part })} />
          </section>
        ))}
      </div>
    </Dialog>
  )
}
