import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { ApiRefusal, NewDeckRequest } from '../../shared/protocol/api.ts'
import { type Deck, deckLimits, newSlide } from '../../shared/slides/deck.ts'
import { newDeckSettings } from '../../shared/slides/deck-settings.ts'
import { defineTexts, translator } from '../../shared/text/translate.ts'
import type { Deps } from '../deps.ts'
import { newId } from '../system/random.ts'
import { freshSlideIds } from './fresh-slide-ids.ts'
import { templates } from './templates/templates.ts'

const texts = defineTexts({
  en: { copyOf: '{title} (copy)' },
  kk: { copyOf: '{title} (көшірме)' },
  ru: { copyOf: '{title} (копия)' },
})

/** Makes a deck from nothing, from a template, or as a copy of one of the workspace's own. */
export async function createDeck(
  deps: Deps,
  workspaceId: string,
  request: NewDeckRequest,
): Promise<Result<{ id: string }, ApiRefusal>> {
  const deck = await firstVersion(deps, workspaceId, request)
  if (!deck) return refuse({ kind: 'not-found' })
  return accept({ id: await storeDeck(deps, workspaceId, deck, false) })
}

/** Stores a new deck with slide ids of its own; gives its id. */
export async function storeDeck(
  deps: Deps,
  workspaceId: string,
  deck: Deck,
  isDemo: boolean,
): Promise<string> {
  const id = newId(deps.random)
  const now = deps.clock.now()
  const fresh = freshSlideIds(deck, deps.random)
  await deps.store.decks.create({
    id,
    workspaceId,
    deck: fresh,
    version: 1,
    isDemo,
    createdAt: now,
    updatedAt: now,
  })
  return id
}

async function firstVersion(deps: Deps, workspaceId: string, request: NewDeckRequest): Promise<Deck | null> {
  switch (request.from) {
    case 'blank': {
      const opening = newSlide('title', newId(deps.random))
      const config = { ...opening.config, title: request.title }
      return {
        title: request.title,
        language: request.language,
        settings: newDeckSettings,
        slides: [{ ...opening, config }],
      }
    }
    case 'template':
      return (
        templates.find(({ id }) => id === request.template)?.deck(request.language, deps.clock.now()) ?? null
      )
    case 'deck': {
      const row = await deps.store.decks.byId(workspaceId, request.deckId)
      return row && { ...row.deck, title: copyTitle(row.deck) }
    }
  }
}

function copyTitle({ title, language }: Deck): string {
  const t = translator(texts, language)
  const room = deckLimits.title - t('copyOf', { title: '' }).length
  return t('copyOf', { title: title.slice(0, room).trimEnd() })
}
