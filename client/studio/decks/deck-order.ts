import type { DeckSummary } from '../../../shared/protocol/api.ts'
import type { Language } from '../../../shared/text/translate.ts'

/**
 * The demo deck in the reader's language first, then the own decks, the newest change first, then the other demos.
 * @param search part of the title, in whatever case; empty: all
 */
export function orderDecks(decks: readonly DeckSummary[], language: Language, search: string): DeckSummary[] {
  const wanted = fold(search.trim())
  const rank = (deck: DeckSummary): number => {
    if (!deck.isDemo) return 1
    return deck.language === language ? 0 : 2
  }
  return decks
    .filter((deck) => fold(deck.title).includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b) || b.updatedAt - a.updatedAt)
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()
