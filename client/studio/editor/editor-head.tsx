import { ArrowLeft, Keyboard, Play, Redo2, Settings2, Undo2, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { deckLimits } from '../../../shared/slides/deck.ts'
import { languages } from '../../../shared/text/translate.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Tooltip } from '../../../shared/ui/tooltip.tsx'
import { languageNames } from '../language-names.ts'
import { presentTexts } from '../present/texts.ts'
import { useEditor, useEditorActions } from './editor-context.tsx'
import { SaveSign } from './save-notices.tsx'
import { sessionSettingsTexts } from './session-settings-texts.ts'
import { editorTexts } from './texts.ts'

export interface EditorHeadProps {
  presenting: boolean
  onPresent(): void
  onRehearse(): void
  onShortcuts(): void
  onSettings(): void
}

export function EditorHead({ presenting, onPresent, onRehearse, onShortcuts, onSettings }: EditorHeadProps) {
  const t = useTexts(editorTexts)
  const tPresent = useTexts(presentTexts)
  const tSettings = useTexts(sessionSettingsTexts)
  const canUndo = useEditor((state) => state.canUndo)
  const canRedo = useEditor((state) => state.canRedo)
  const { undo, redo } = useEditorActions()
  return (
    <header className="flex min-h-16 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-2 py-1.5 sm:px-4">
      <Tooltip text={t('backToDecks')} side="bottom">
        <Link
          href="/"
          state={{ within: true }}
          aria-label={t('backToDecks')}
          className="target inline-flex items-center justify-center rounded-full hover:bg-sunken"
        >
          <ArrowLeft className="size-5" aria-hidden="true" />
        </Link>
      </Tooltip>
      <DeckTitle />
      <DeckLanguage />
      <div className="ms-auto flex flex-wrap items-center gap-1">
        <SaveSign className="me-2" />
        <Tooltip text={`${t('undo')} (Ctrl+Z)`} side="bottom">
          <Button
            variant="quiet"
            size="small"
            aria-label={t('undo')}
            aria-disabled={!canUndo || undefined}
            onClick={undo}
            icon={<Undo2 aria-hidden="true" />}
            className="aria-disabled:opacity-40"
          />
        </Tooltip>
        <Tooltip text={`${t('redo')} (Ctrl+Shift+Z)`} side="bottom">
          <Button
            variant="quiet"
            size="small"
            aria-label={t('redo')}
            aria-disabled={!canRedo || undefined}
            onClick={redo}
            icon={<Redo2 aria-hidden="true" />}
            className="aria-disabled:opacity-40"
          />
        </Tooltip>
        <Tooltip text={t('shortcuts')} side="bottom">
          <Button
            variant="quiet"
            size="small"
            aria-label={t('shortcuts')}
            onClick={onShortcuts}
            icon={<Keyboard aria-hidden="true" />}
            className="max-sm:hidden"
          />
        </Tooltip>
        <Tooltip text={tSettings('open')} side="bottom">
          <Button
            variant="quiet"
            size="small"
            aria-label={tSettings('open')}
            onClick={onSettings}
            icon={<Settings2 aria-hidden="true" />}
          />
        </Tooltip>
        <Tooltip text={tPresent('rehearse')} side="bottom">
          <Button
            variant="quiet"
            size="small"
            aria-label={tPresent('rehearse')}
            onClick={onRehearse}
            icon={<UsersRound aria-hidden="true" />}
          />
        </Tooltip>
        <Button
          variant="primary"
          size="small"
          busy={presenting}
          onClick={onPresent}
          icon={<Play aria-hidden="true" />}
          className="ms-1"
        >
          {tPresent('present')}
        </Button>
      </div>
    </header>
  )
}

/** A deck always has a title: an empty field keeps the last one until something is typed. */
function DeckTitle() {
  const t = useTexts(editorTexts)
  const title = useEditor((state) => state.deck.title)
  const { rename } = useEditorActions()
  const [isEmpty, setEmpty] = useState(false)
  return (
    <div className="min-w-40 grow basis-60 lg:max-w-2xl">
      <h1 className="sr-only">{title}</h1>
      <input
        aria-label={t('deckTitle')}
        aria-invalid={isEmpty || undefined}
        aria-describedby={isEmpty ? 'title-missing' : undefined}
        value={isEmpty ? '' : title}
        maxLength={deckLimits.title}
        onChange={(event) => {
          const typed = event.target.value
          setEmpty(typed.trim() === '')
          if (typed.trim() !== '') rename(typed)
        }}
        onBlur={() => setEmpty(false)}
        className="display w-full truncate rounded-md border-[1.5px] border-transparent bg-transparent px-2 py-1.5 text-xl hover:border-line-strong focus-visible:border-line-strong focus-visible:outline-offset-0 aria-invalid:border-danger"
      />
      <div aria-live="polite">
        {isEmpty && (
          <p id="title-missing" className="px-2 text-sm text-danger">
            {t('titleMissing')}
          </p>
        )}
      </div>
    </div>
  )
}

function DeckLanguage() {
  const t = useTexts(editorTexts)
  const language = useEditor((state) => state.deck.language)
  const { setLanguage } = useEditorActions()
  return (
    <select
      aria-label={t('deckLanguage')}
      title={t('deckLanguage')}
      value={language}
      onChange={(event) => {
        const picked = languages.find((id) => id === event.target.value)
        if (picked) setLanguage(picked)
      }}
      className="min-h-11 rounded-full border-[1.5px] border-transparent bg-transparent px-3 text-sm text-ink-2 hover:border-line-strong hover:text-ink"
    >
      {languages.map((id) => (
        <option key={id} value={id}>
          {languageNames[id]}
        </option>
      ))}
    </select>
  )
}
