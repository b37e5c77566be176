import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StageModel } from '../../../shared/core/funnel/stages.ts'
import type { Slide } from '../../../shared/slides/deck.ts'
import type { DeckEditor, EditorState } from './deck-editor.ts'

interface EditorParts {
  editor: DeckEditor
  /** The workspace's funnel. */
  stages: StageModel
}

const EditorContext = createContext<EditorParts | null>(null)
export const EditorProvider = EditorContext.Provider

export function useEditorParts(): EditorParts {
  const parts = useContext(EditorContext)
  if (!parts) throw new Error('This view must be inside an EditorProvider.')
  return parts
}

/** A part of the open deck's state; the view renders anew only when that part changes. */
export function useEditor<Part>(select: (state: EditorState) => Part): Part {
  return useStore(useEditorParts().editor.state, select)
}

/** The actions, which never change. */
export function useEditorActions(): EditorState {
  return useEditorParts().editor.state.getState()
}

export function useSelectedSlide(): Slide | null {
  return useEditor(({ deck, selectedId }) => deck.slides.find((slide) => slide.id === selectedId) ?? null)
}
