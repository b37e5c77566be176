import { type Language, languages } from '../../shared/text/translate.ts'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { Select } from '../../shared/ui/select.tsx'
import { Switch } from '../../shared/ui/switch.tsx'
import { useConsoleParts } from './console-context.tsx'
import { roomTexts } from './room-texts.ts'
import { useSession } from './use-session.tsx'

/** What holds for the room until it is changed again, whichever slide is shown. */
export function RoomDialog({ onClose }: { onClose(): void }) {
  const t = useTexts(roomTexts)
  const { presenter } = useConsoleParts()
  const { view, deck } = useSession()
  const names: Record<Language, string> = { en: 'English', kk: 'Қазақша', ru: 'Русский' }
  const deckLanguage = deck.deck.language
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} description={t('help')}>
      <div className="flex flex-col gap-3">
        <Switch
          label={t('holdResults')}
          hint={t('holdResultsHint')}
          checked={view.holdResults}
          onChange={(on) => void presenter.give({ do: 'hold-results', on })}
        />
        <Switch
          label={t('reactions')}
          hint={t('reactionsHint')}
          checked={view.feedback.reactions}
          onChange={(on) => void presenter.give({ do: 'reactions', on })}
        />
        <Select
          label={t('language')}
          hint={t('languageHint')}
          value={view.language}
          options={languages.map((language) => ({
            value: language,
            label:
              language === deckLanguage ? t('deckLanguage', { language: names[language] }) : names[language],
          }))}
          onChange={(language) =>
            void presenter.give({ do: 'language', language: language === deckLanguage ? null : language })
          }
        />
      </div>
    </Dialog>
  )
}
