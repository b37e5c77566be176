import { languages } from '../../shared/text/translate.ts'
import type { Deps } from '../deps.ts'
import { storeDeck } from './create-deck.ts'
import { funnelDemo } from './templates/funnel-demo.ts'

/** The first start's decks, one in each language and marked as a demo: a newcomer can present within a minute. */
export async function seedDemoDecks(deps: Deps, workspaceId: string): Promise<void> {
  for (const language of languages)
    await storeDeck(deps, workspaceId, funnelDemo.deck(language, deps.clock.now()), true)
}
