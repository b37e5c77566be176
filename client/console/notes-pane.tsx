import { AArrowDown, AArrowUp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { storageOrNull } from '../presenting/session-address.ts'
import { ScrollPane } from './scroll-pane.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

const sizes = ['text-base', 'text-lg', 'text-xl', 'text-2xl'] as const
const key = 'rostrum:notes-size'

/** The speaker notes, as large as the presenter wants them; the size is kept on this device. */
export function NotesPane({ scroll = true }: { scroll?: boolean }) {
  const t = useTexts(consoleTexts)
  const { own, view, deck } = useSession()
  const storage = storageOrNull(() => localStorage)
  const [size, setSize] = useState(() => {
    const stored = Number(storage?.getItem(key) ?? 1)
    return stored in sizes ? stored : 1
  })
  const change = (next: number) => {
    setSize(next)
    storage?.setItem(key, String(next))
  }
  const inLobby = view.status === 'lobby'
  const notes = (inLobby ? deck.deck.slides[0] : own)?.notes ?? ''
  const title = t(inLobby ? 'notesFirst' : 'notes')
  const text = (
    <p
      className={`measure whitespace-pre-line wrap-anywhere ${sizes[size] ?? 'text-lg'} ${notes === '' ? 'text-ink-3' : ''}`}
      lang={notes === '' ? undefined : deck.deck.language}
    >
      {notes === '' ? t('noNotes') : notes}
    </p>
  )
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <div className="-mt-2 mb-1 flex items-center justify-between">
        <h2 className="font-text text-sm font-medium tracking-normal text-ink-2">{title}</h2>
        <span className="flex">
          <Button
            variant="quiet"
            size="small"
            icon={<AArrowDown />}
            aria-label={t('smallerNotes')}
            disabled={size === 0}
            onClick={() => change(size - 1)}
          />
          <Button
            variant="quiet"
            size="small"
            icon={<AArrowUp />}
            aria-label={t('largerNotes')}
            disabled={size === sizes.length - 1}
            onClick={() => change(size + 1)}
          />
        </span>
      </div>
      {scroll ? <ScrollPane label={t('notes')}>{text}</ScrollPane> : text}
    </div>
  )
}
