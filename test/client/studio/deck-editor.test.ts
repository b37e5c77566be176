import { describe, expect, it } from 'vitest'
import { ApiError } from '../../../client/studio/api.ts'
import { createDeckEditor } from '../../../client/studio/editor/deck-editor.ts'
import { createDrafts, type Draft } from '../../../client/studio/editor/drafts.ts'
import type { DeckDocument } from '../../../shared/protocol/api.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { createManualSystem } from '../connection/manual-system.ts'
import { createMemoryStorage } from '../connection/memory-storage.ts'

const deckOf = (title: string, ...ids: string[]): Deck => ({
  title,
  language: 'en',
  settings: newDeckSettings,
  slides: ids.map((id) => newSlide('title', id)),
})
const documentOf = (deck: Deck, version = 1): DeckDocument => ({
  id: 'deck',
  deck,
  version,
  isDemo: false,
  updatedAt: 0,
})

function open(options: { document?: DeckDocument; draft?: Draft } = {}) {
  const system = createManualSystem()
  const drafts = createDrafts(createMemoryStorage())
  const document = options.document ?? documentOf(deckOf('Deck', 's001', 's002', 's003'))
  if (options.draft) drafts.keep('deck', options.draft)
  const saves: Deck[] = []
  let version = document.version
  const editor = createDeckEditor({
    document,
    draft: drafts.read('deck'),
    drafts,
    system,
    load: async () => ({ version, deck: saves.at(-1) ?? document.deck }),
    store: async (on, deck) => {
      if (on !== version) throw new ApiError({ kind: 'stale', version })
      saves.push(deck)
      version += 1
      return version
    },
  })
  editor.start()
  const now = () => editor.state.getState()
  return { editor, system, drafts, saves, now, ids: () => now().deck.slides.map(({ id }) => id) }
}

describe('an open deck', () => {
  it('goes where an undone step was', () => {
    const { now, ids } = open()
    now().select('s002')
    now().remove('s002')
    expect([ids(), now().selectedId]).toEqual([['s001', 's003'], 's003'])
    now().select('s001')
    now().undo()
    expect([ids(), now().selectedId]).toEqual([['s001', 's002', 's003'], 's002'])
    now().redo()
    expect([ids(), now().selectedId]).toEqual([['s001', 's003'], 's003'])
    expect([now().canUndo, now().canRedo]).toEqual([true, false])
  })

  it('chooses a slide that was added or doubled', () => {
    const { now, ids } = open()
    now().select('s001')
    now().add('poll')
    expect(now().selectedId).toBe(ids()[1])
    now().duplicate('s003')
    expect(now().selectedId).toBe(ids()[4])
    now().undo()
    now().undo()
    expect(ids()).toEqual(['s001', 's002', 's003'])
  })

  it('undoes typing by the stretch, and a slide by itself', async () => {
    const { now, system } = open()
    for (const title of ['H', 'He', 'Hel']) {
      const slide = now().deck.slides[0]
      if (slide?.kind !== 'title') throw new Error('not a title')
      now().change({ ...slide, config: { ...slide.config, title } })
      await system.advance(50)
    }
    now().undo()
    expect(now().deck.slides[0]?.config).toMatchObject({ title: '' })
    expect(now().canUndo).toBe(false)
  })

  it('saves an undone step, too', async () => {
    const { now, system, saves } = open()
    now().rename('New')
    await system.advance(1000)
    now().undo()
    await system.advance(1000)
    expect(saves.map(({ title }) => title)).toEqual(['New', 'Deck'])
    expect(now().save.state).toBe('saved')
  })

  it('brings back what a crash left behind, saves it, and can give it up', async () => {
    const draft = { version: 1, deck: deckOf('Unsaved', 's001'), at: 5 }
    const { editor, now, system, saves } = open({ draft })
    expect([now().deck.title, editor.restoredFrom]).toEqual(['Unsaved', 5])
    await system.advance(1000)
    expect(saves.at(-1)?.title).toBe('Unsaved')
    editor.discardRestored()
    expect(now().deck.title).toBe('Deck')
    now().undo()
    expect(now().deck.title).toBe('Unsaved')
  })

  it('does nothing to the world before it is started', () => {
    const system = createManualSystem()
    const drafts = createDrafts(createMemoryStorage())
    const editor = createDeckEditor({
      document: documentOf(deckOf('Deck', 's001')),
      draft: { version: 1, deck: deckOf('Unsaved', 's001'), at: 5 },
      drafts,
      system,
      load: () => Promise.reject(new Error('asked')),
      store: () => Promise.reject(new Error('stored')),
    })
    expect([editor.state.getState().save.state, drafts.read('deck')]).toEqual(['saved', null])
  })

  it('says nothing of a draft that is stored already', () => {
    const deck = deckOf('Deck', 's001')
    const { editor, drafts } = open({
      document: documentOf(deck, 7),
      draft: { version: 6, deck: structuredClone(deck), at: 5 },
    })
    expect([editor.restoredFrom, drafts.read('deck')]).toEqual([null, null])
  })

  it('waits for a decision when the draft is of an older version, and loses neither', async () => {
    const theirs = documentOf(deckOf('Theirs', 's001'), 7)
    const { editor, now, system, saves, drafts } = open({
      document: theirs,
      draft: { version: 6, deck: deckOf('Mine', 's001'), at: 5 },
    })
    await system.advance(60_000)
    expect([now().save.state, now().deck.title, saves]).toEqual(['stale', 'Mine', []])
    expect(drafts.read('deck')?.deck.title).toBe('Mine')
    editor.takeTheirs(theirs)
    expect([now().save.state, now().deck.title]).toEqual(['saved', 'Theirs'])
    now().undo()
    expect(now().deck.title).toBe('Mine')
    await system.advance(1000)
    expect(saves.at(-1)?.title).toBe('Mine')
  })
})
