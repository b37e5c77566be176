import { Info, X } from 'lucide-react'
import { useEffect } from 'react'
import { refusalTexts } from '../../shared/text/refusals.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { useConsoleParts, usePresenterState } from './console-context.tsx'
import type { PresenterNote } from './presenter.ts'
import { consoleTexts } from './texts.ts'

/** How long a note stays, milliseconds. */
const stayMs = 6000

/** One quiet line about the last command, in its own place: nothing moves when it comes or goes. */
export function PresenterNoteLine() {
  const { presenter } = useConsoleParts()
  const note = usePresenterState((state) => state.note)
  const t = useTexts(consoleTexts)
  const text = useNoteText()

  useEffect(() => {
    if (!note) return
    const timer = setTimeout(presenter.dismissNote, stayMs)
    return () => clearTimeout(timer)
  }, [note, presenter])

  return (
    <div role="status" className="pointer-events-none">
      {note && (
        <p className="pointer-events-auto flex animate-rise items-center gap-2.5 rounded-lg bg-ink py-1 ps-3.5 text-sm leading-snug text-ground shadow-float">
          <Info className="size-4 shrink-0 opacity-80" aria-hidden="true" />
          <span className="min-w-0 py-1.5">{text(note.kind)}</span>
          <button
            type="button"
            aria-label={t('dismiss')}
            onClick={presenter.dismissNote}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-full opacity-80 hover:opacity-100 focus-visible:-outline-offset-3 focus-visible:outline-ground"
          >
            <X className="size-4" aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  )
}

function useNoteText(): (kind: PresenterNote) => string {
  const t = useTexts(consoleTexts)
  const tRefusal = useTexts(refusalTexts)
  return (kind) => {
    switch (kind) {
      case 'stale':
        return t('noteStale')
      case 'no-answer':
        return t('noAnswer')
      case 'no-leaderboard':
        return t('noteNoLeaderboard')
      case 'full-screen-there':
        return t('noteFullScreen')
      default:
        return tRefusal(kind)
    }
  }
}
