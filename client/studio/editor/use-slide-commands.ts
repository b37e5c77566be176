import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react'
import { useTexts } from '../../../shared/ui/language.tsx'
import { useEditorParts } from './editor-context.tsx'
import { editorTexts } from './texts.ts'

export interface SlideCommands {
  /** @param steps places down the list; negative: up */
  move(id: string, steps: number): void
  remove(id: string): void
  onKeyDown(event: KeyboardEvent, id: string): void
  /** Set while the focus has to follow the chosen slide: when keys moved it, and not when anything else did. */
  followFocus: RefObject<boolean>
  /** What was done, for screen readers. */
  announcement: string
}

/** What can be done to a slide in the list. The functions stay the same, so that rows which did not change rest. */
export function useSlideCommands(): SlideCommands {
  const t = useTexts(editorTexts)
  const { editor } = useEditorParts()
  const followFocus = useRef(false)
  const [announcement, setAnnouncement] = useState('')

  const move = useCallback(
    (id: string, steps: number) => {
      const { deck, move: moveTo } = editor.state.getState()
      const to = deck.slides.findIndex((slide) => slide.id === id) + steps
      if (to < 0 || to >= deck.slides.length) return
      moveTo(id, to)
      setAnnouncement(t('moved', { place: to + 1, total: deck.slides.length }))
    },
    [editor, t],
  )
  const remove = useCallback(
    (id: string) => {
      editor.state.getState().remove(id)
      setAnnouncement(t('removedUndo'))
    },
    [editor, t],
  )
  const onKeyDown = useCallback(
    (event: KeyboardEvent, id: string) => {
      const command = listCommand(event)
      if (command === null) return
      event.preventDefault()
      const before = editor.state.getState()
      const { slides } = before.deck
      const index = slides.findIndex((slide) => slide.id === id)
      const choose = (to: number) => {
        const slide = slides[to]
        if (slide) before.select(slide.id)
      }
      if (command === 'next') choose(index + 1)
      if (command === 'previous') choose(index - 1)
      if (command === 'first') choose(0)
      if (command === 'last') choose(slides.length - 1)
      if (command === 'up') move(id, -1)
      if (command === 'down') move(id, 1)
      if (command === 'duplicate') before.duplicate(id)
      if (command === 'remove') remove(id)
      followFocus.current = editor.state.getState() !== before
    },
    [editor, move, remove],
  )
  return { move, remove, onKeyDown, followFocus, announcement }
}

type ListCommand = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down' | 'duplicate' | 'remove'

/** What a key means on a slide of the list. Left and right serve the strip that the list is on a narrow page. */
function listCommand(event: KeyboardEvent): ListCommand | null {
  const { key, altKey } = event
  const control = event.ctrlKey || event.metaKey
  if (key === 'ArrowDown' || key === 'ArrowRight') return altKey ? 'down' : 'next'
  if (key === 'ArrowUp' || key === 'ArrowLeft') return altKey ? 'up' : 'previous'
  if (key === 'Home') return 'first'
  if (key === 'End') return 'last'
  if (key === 'Delete' || key === 'Backspace') return 'remove'
  return control && event.code === 'KeyD' ? 'duplicate' : null
}
