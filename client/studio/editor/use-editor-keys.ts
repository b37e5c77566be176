import { useEffect } from 'react'
import type { DeckEditor } from './deck-editor.ts'

/** Undo, redo and save by keys, wherever the focus is: everything that can be typed here is part of the deck. */
export function useEditorKeys(editor: DeckEditor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      // A dialog has fields of its own, which the browser itself can undo.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return
      const { undo, redo } = editor.state.getState()
      // By the place of the key: on a Russian or Kazakh layout, it gives another letter.
      const run = {
        KeyZ: event.shiftKey ? redo : undo,
        KeyY: redo,
        KeyS: () => void editor.autosave.flush(),
      }[event.code]
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor])
}
