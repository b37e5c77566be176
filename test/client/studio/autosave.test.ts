import { beforeEach, describe, expect, it } from 'vitest'
import { ApiError, type ApiProblem } from '../../../client/studio/api.ts'
import {
  type Autosave,
  createAutosave,
  longestWaitMs,
  pauseBeforeSaveMs,
  retryAfterMs,
  type SaveState,
} from '../../../client/studio/editor/autosave.ts'
import { createDrafts } from '../../../client/studio/editor/drafts.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { createManualSystem, type ManualSystem } from '../connection/manual-system.ts'
import { createMemoryStorage } from '../connection/memory-storage.ts'

const deckOf = (title: string): Deck => ({
  title,
  language: 'en',
  settings: newDeckSettings,
  slides: [newSlide('title', 'slide')],
})

/** A server with one deck, which can be told to fail. */
function build() {
  const system: ManualSystem = createManualSystem()
  const storage = createMemoryStorage()
  const drafts = createDrafts(storage)
  const states: SaveState[] = []
  const server = {
    version: 1,
    deck: deckOf('stored'),
    saves: [] as string[],
    /** Refuses the next saves, in order. `lost`: stores it, and the answer does not arrive. */
    next: [] as (ApiProblem | 'lost' | Promise<void>)[],
  }
  const autosave: Autosave = createAutosave({
    deckId: 'deck',
    version: 1,
    drafts,
    system,
    onState: (state) => states.push(state),
    load: async () => ({ version: server.version, deck: server.deck }),
    store: async (version, deck) => {
      server.saves.push(deck.title)
      const next = server.next.shift()
      if (next instanceof Promise) await next
      else if (next !== undefined && next !== 'lost') throw new ApiError(next)
      if (version !== server.version) throw new ApiError({ kind: 'stale', version: server.version })
      server.version += 1
      server.deck = deck
      if (next === 'lost') throw new ApiError({ kind: 'unreachable' })
      return server.version
    },
  })
  return { system, storage, drafts, states, server, autosave, last: () => states.at(-1)?.state }
}

describe('autosave', () => {
  let world: ReturnType<typeof build>
  beforeEach(() => {
    world = build()
  })

  it('saves after a pause, once for many edits', async () => {
    const { autosave, system, server } = world
    for (const title of ['a', 'ab', 'abc']) {
      autosave.changed(deckOf(title))
      await system.advance(pauseBeforeSaveMs - 1)
    }
    expect(server.saves).toEqual([])
    expect(world.last()).toBe('waiting')
    await system.advance(1)
    expect(server.saves).toEqual(['abc'])
    expect(world.last()).toBe('saved')
    expect(autosave.version()).toBe(2)
  })

  it('does not wait for ever while somebody types without a pause', async () => {
    const { autosave, system, server } = world
    for (let ms = 0; ms < longestWaitMs; ms += 500) {
      autosave.changed(deckOf(`t${ms}`))
      await system.advance(500)
    }
    expect(server.saves).toHaveLength(1)
  })

  it('keeps a draft until the server has it', async () => {
    const { autosave, system, drafts } = world
    autosave.changed(deckOf('kept'))
    expect(drafts.read('deck')).toEqual({ version: 1, deck: deckOf('kept'), at: system.now() })
    await system.advance(pauseBeforeSaveMs)
    expect(drafts.read('deck')).toBeNull()
  })

  it('saves what was typed while a save was on its way, on the new version', async () => {
    const { autosave, system, server, drafts } = world
    let arrive = () => {}
    server.next = [new Promise((resolve) => (arrive = resolve))]
    autosave.changed(deckOf('first'))
    await system.advance(pauseBeforeSaveMs)
    autosave.changed(deckOf('second'))
    expect(server.saves).toEqual(['first'])
    arrive()
    await system.advance(0)
    expect(drafts.read('deck')).toMatchObject({ version: 2, deck: { title: 'second' } })
    await system.advance(pauseBeforeSaveMs)
    expect(server.saves).toEqual(['first', 'second'])
    expect(server.version).toBe(3)
    expect(world.last()).toBe('saved')
  })

  it('tries again with longer pauses, and says so, until the server is back', async () => {
    const { autosave, system, server, drafts } = world
    server.next = Array.from({ length: 3 }, () => ({ kind: 'busy' as const }))
    autosave.changed(deckOf('kept'))
    await system.advance(pauseBeforeSaveMs)
    expect(world.states.at(-1)).toEqual({
      state: 'failed',
      problem: { kind: 'busy' },
      retryAt: system.now() + retryAfterMs[0],
    })
    expect(drafts.read('deck')?.deck.title).toBe('kept')
    await system.advance(retryAfterMs[0])
    await system.advance(retryAfterMs[1])
    expect(server.saves).toHaveLength(3)
    await system.advance(retryAfterMs[2])
    expect(server.deck.title).toBe('kept')
    expect(world.last()).toBe('saved')
  })

  it('waits as long as the server asks', async () => {
    const { autosave, system, server } = world
    server.next = [{ kind: 'rate-limited', retryAfterMs: 7000 }]
    autosave.changed(deckOf('a'))
    await system.advance(pauseBeforeSaveMs + 6999)
    expect(server.saves).toHaveLength(1)
    await system.advance(1)
    expect(server.saves).toHaveLength(2)
  })

  it('stops at a version of somebody else, and keeps the own one', async () => {
    const { autosave, system, server, drafts } = world
    server.version = 5
    autosave.changed(deckOf('mine'))
    await system.advance(pauseBeforeSaveMs)
    expect(world.last()).toBe('stale')
    autosave.changed(deckOf('mine, more'))
    await system.advance(60_000)
    expect(server.saves).toHaveLength(1)
    expect(drafts.read('deck')?.deck.title).toBe('mine, more')
    expect(await autosave.flush()).toBe(false)
    autosave.rebase(5)
    autosave.changed(deckOf('on theirs'))
    await system.advance(pauseBeforeSaveMs)
    expect(server.deck.title).toBe('on theirs')
  })

  it('knows its own save again when only the answer was lost', async () => {
    const { autosave, system, server } = world
    server.next = ['lost']
    autosave.changed(deckOf('arrived'))
    await system.advance(pauseBeforeSaveMs)
    expect(world.last()).toBe('failed')
    await system.advance(retryAfterMs[0])
    expect(world.last()).toBe('saved')
    expect(autosave.version()).toBe(2)
  })

  it('goes on after a lost answer with what was typed since', async () => {
    const { autosave, system, server } = world
    server.next = ['lost']
    autosave.changed(deckOf('arrived'))
    await system.advance(pauseBeforeSaveMs)
    autosave.changed(deckOf('and more'))
    await system.advance(pauseBeforeSaveMs)
    expect(world.last()).toBe('saved')
    expect(server.deck.title).toBe('and more')
    expect(server.version).toBe(3)
  })

  it('sends no deck that breaks a rule, says where, and goes on once it is mended', async () => {
    const { autosave, system, server } = world
    const cta = newSlide('call-to-action', 'cta1')
    const broken: Deck = {
      ...deckOf('a'),
      slides: [{ ...cta, config: { ...cta.config, action: { type: 'link', url: 'htt' } } }],
    }
    autosave.changed(broken)
    await system.advance(pauseBeforeSaveMs)
    expect(server.saves).toEqual([])
    const state = world.states.at(-1)
    expect(state?.state === 'invalid' && state.problems[0]?.path.slice(0, 2)).toEqual(['slides', 0])
    autosave.changed(deckOf('mended'))
    await system.advance(pauseBeforeSaveMs)
    expect(server.saves).toEqual(['mended'])
    expect(world.last()).toBe('saved')
  })

  it('tells a lost login and a deleted deck apart from a bad connection', async () => {
    const { autosave, system, server, drafts } = world
    server.next = [{ kind: 'not-logged-in' }, { kind: 'not-found' }]
    autosave.changed(deckOf('a'))
    await system.advance(pauseBeforeSaveMs)
    expect(world.last()).toBe('logged-out')
    autosave.changed(deckOf('ab'))
    await system.advance(pauseBeforeSaveMs)
    expect(world.last()).toBe('gone')
    await system.advance(60_000)
    expect(server.saves).toHaveLength(2)
    expect(drafts.read('deck')?.deck.title).toBe('ab')
  })

  it('flushes at once, and says whether everything is stored', async () => {
    const { autosave, server } = world
    expect(await autosave.flush()).toBe(true)
    autosave.changed(deckOf('now'))
    expect(await autosave.flush()).toBe(true)
    expect(server.saves).toEqual(['now'])
    server.next = [{ kind: 'unreachable' }]
    autosave.changed(deckOf('later'))
    expect(await autosave.flush()).toBe(false)
  })
})

describe('drafts', () => {
  it('gives back half-typed values, which the server would refuse', () => {
    const storage = createMemoryStorage()
    const drafts = createDrafts(storage)
    const cta = newSlide('call-to-action', 'cta1')
    const deck: Deck = {
      ...deckOf('a'),
      slides: [{ ...cta, config: { ...cta.config, action: { type: 'link', url: 'htt' } } }],
    }
    drafts.keep('deck', { version: 3, deck, at: 1 })
    expect(drafts.read('deck')).toEqual({ version: 3, deck, at: 1 })
    expect(drafts.read('other')).toBeNull()
  })

  it('turns away what would break the page', () => {
    const storage = createMemoryStorage()
    const drafts = createDrafts(storage)
    for (const bad of ['{', '{}', JSON.stringify({ version: 1, at: 1, deck: { title: 'x' } })]) {
      storage.setItem('rostrum:studio:draft:deck', bad)
      expect(drafts.read('deck'), bad).toBeNull()
    }
    const unknown = { ...deckOf('a'), slides: [{ ...newSlide('title', 'slide'), kind: 'hologram' }] }
    storage.setItem('rostrum:studio:draft:deck', JSON.stringify({ version: 1, at: 1, deck: unknown }))
    expect(drafts.read('deck')).toBeNull()
  })

  it('says when the browser keeps nothing', () => {
    expect(createDrafts(null).keep('deck', { version: 1, deck: deckOf('a'), at: 1 })).toBe(false)
    const full = {
      ...createMemoryStorage(),
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(createDrafts(full).keep('deck', { version: 1, deck: deckOf('a'), at: 1 })).toBe(false)
  })
})
