import { useEffect, useRef } from 'react'
import type { DeckEditor } from './deck-editor.ts'

/** Requests that outlive their page may carry this many bytes; beyond it the browser's draft has to do. */
const keepaliveLimit = 60_000

/**
 * Sends what is unsaved when the editor is left, for another page of the studio or altogether. If that does not get
 * through, the draft in the browser still has it, and somebody who closes the page with the server away is asked.
 */
export function useSaveOnLeave(
  editor: DeckEditor,
  options: { onLeft(saving: Promise<boolean>): void },
): void {
  const onLeft = useRef(options.onLeft)
  useEffect(() => {
    onLeft.current = options.onLeft
  })
  useEffect(() => {
    const isUnsaved = () => editor.state.getState().save.state !== 'saved'
    const onHidden = () => {
      if (document.visibilityState !== 'hidden' || !isUnsaved()) return
      const size = JSON.stringify(editor.state.getState().deck).length
      void editor.autosave.flush({ keepalive: size < keepaliveLimit / 2 })
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      const { state } = editor.state.getState().save
      if (state !== 'saved' && state !== 'waiting' && state !== 'saving') event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onUnload)
      // Whoever opens the deck next takes over from the draft: no retries behind their back.
      if (isUnsaved()) onLeft.current(editor.autosave.flush().finally(editor.autosave.stop))
    }
  }, [editor])
}
