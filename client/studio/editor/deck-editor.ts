import { createStore } from 'zustand/vanilla'
import type { DeckDocument } from '../../../shared/protocol/api.ts'
import { type Deck, deckLimits, type Slide } from '../../../shared/slides/deck.ts'
import type { KindName } from '../../../shared/slides/slide-kinds.ts'
import { type ClientSystem, randomId } from '../../connection/system.ts'
import { sameValue } from '../same-value.ts'
import { type Autosave, type AutosaveOptions, createAutosave, type SaveState } from './autosave.ts'
import { addSlide, duplicateSlide, moveSlide, neighbour, removeSlide, replaceSlide } from './deck-edits.ts'
import type { Draft, Drafts } from './drafts.ts'
import { type History, newHistory, record, redo, type Step, undo } from './history.ts'
import { changedText } from './text-change.ts'

export interface EditorState {
  deck: Deck
  selectedId: string | null
  canUndo: boolean
  canRedo: boolean
  save: SaveState
  select(slideId: string): void
  rename(title: string): void
  setLanguage(language: Deck['language']): void
  setSettings(settings: Deck['settings']): void
  /** Any change to one slide. Typing in one field is undone by the stretch. */
  change(slide: Slide): void
  add(kind: KindName): void
  duplicate(slideId: string): void
  remove(slideId: string): void
  move(slideId: string, to: number): void
  undo(): void
  redo(): void
}

export interface DeckEditorOptions {
  document: DeckDocument
  /** Edits from before a crash. Made on another version than the document's, they wait for a decision. */
  draft: Draft | null
  store: AutosaveOptions['store']
  load: AutosaveOptions['load']
  drafts: Drafts
  system: ClientSystem
}

/** One open deck: its edits, its history, and the saving of it. */
export function createDeckEditor({ document, draft, store, load, drafts, system }: DeckEditorOptions) {
  const firstDeck = document.deck
  let history: History<Deck> = newHistory(firstDeck)
  const state = createStore<EditorState>()((set, get) => {
    /** Shows what the history holds now. */
    const show = (selectedId: string | null) =>
      set({
        deck: history.present,
        selectedId,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
      })
    const edit = (deck: Deck, place: string | null, tag: string | null = null) => {
      if (deck === history.present) return
      const before = history.present
      history = record(history, deck, { place, tag, at: system.now() })
      show(neighbour(before, deck, place ?? get().selectedId))
      autosave.changed(deck)
    }
    const travel = (step: Step<Deck> | undefined, next: History<Deck>) => {
      if (!step) return
      const before = history.present
      history = next
      show(neighbour(before, next.present, step.place ?? get().selectedId))
      autosave.changed(next.present)
    }
    const newId = () => randomId(system, 6)

    return {
      deck: firstDeck,
      selectedId: firstDeck.slides[0]?.id ?? null,
      canUndo: false,
      canRedo: false,
      save: { state: 'saved' },
      select: (slideId) => set({ selectedId: slideId }),
      rename: (title) => edit({ ...get().deck, title: title.slice(0, deckLimits.title) }, null, 'title'),
      setLanguage: (language) => edit({ ...get().deck, language }, null),
      setSettings: (settings) => edit({ ...get().deck, settings }, null, 'settings'),
      change: (slide) => {
        const before = get().deck.slides.find((other) => other.id === slide.id)
        if (!before || before === slide) return
        const path = changedText(before, slide)
        edit(replaceSlide(get().deck, slide), slide.id, path === null ? null : `${slide.id}.${path}`)
      },
      add: (kind) => {
        const id = newId()
        edit(addSlide(get().deck, kind, id, get().selectedId), id)
      },
      duplicate: (slideId) => {
        const id = newId()
        edit(duplicateSlide(get().deck, slideId, id), id)
      },
      remove: (slideId) => edit(removeSlide(get().deck, slideId), slideId),
      move: (slideId, to) => edit(moveSlide(get().deck, slideId, to), slideId),
      undo: () => travel(history.past.at(-1), undo(history)),
      redo: () => travel(history.future.at(-1), redo(history)),
    }
  })
  const autosave: Autosave = createAutosave({
    deckId: document.id,
    version: document.version,
    store,
    load,
    drafts,
    system,
    onState: (save) => state.setState({ save }),
  })

  /** Puts another whole deck in the place of the present one. */
  const replaceWith = (deck: Deck) => {
    history = record(history, deck, { place: null, tag: null, at: system.now() })
    state.setState({
      deck,
      selectedId: neighbour(firstDeck, deck, state.getState().selectedId),
      canUndo: history.past.length > 0,
      canRedo: false,
    })
  }
  // The reply to the last save may have been lost: then the draft is what is stored, and there is nothing to tell.
  const isStored = draft !== null && sameValue(draft.deck, document.deck)
  if (isStored) drafts.forget(document.id)
  const restored = draft !== null && !isStored
  // A step of its own, so that undo leads back to what is stored.
  if (restored) replaceWith(draft.deck)
  let started = false

  return {
    state,
    autosave,
    /** Sends what was restored, or asks about it. Apart from creation, which does nothing to the world outside. */
    start(): void {
      if (started || !restored) return
      started = true
      if (draft.version === document.version) autosave.changed(draft.deck)
      else autosave.hold(draft.deck)
    },
    /** When the edits of a page that ended early were made, epoch milliseconds; null: there were none. */
    restoredFrom: restored ? draft.at : null,
    /** Gives up what was restored; undo brings it back. */
    discardRestored(): void {
      replaceWith(firstDeck)
      autosave.changed(firstDeck)
    },
    /** Takes the deck as somebody else stored it; undo brings the own one back. */
    takeTheirs(theirs: DeckDocument): void {
      replaceWith(theirs.deck)
      autosave.rebase(theirs.version)
    },
  }
}

export type DeckEditor = ReturnType<typeof createDeckEditor>
