import type { Kysely } from 'kysely'
import { completeDeck, type Deck } from '../../shared/slides/deck.ts'
import { languages } from '../../shared/text/translate.ts'
import type { Database } from './schema.ts'
import type { DeckStore } from './store.ts'

/** What stands beside the deck so that a list need not read it. */
const listed = (deck: Deck) => ({
  title: deck.title,
  language: deck.language,
  slideCount: deck.slides.length,
  deck: JSON.stringify(deck),
})

export function deckStore(db: Kysely<Database>): DeckStore {
  return {
    create: async ({ id, workspaceId, deck, version, isDemo, createdAt, updatedAt }) => {
      await db
        .insertInto('deck')
        .values({
          id,
          workspaceId,
          ...listed(deck),
          version,
          isDemo: isDemo ? 1 : 0,
          createdAt,
          updatedAt,
        })
        .execute()
    },
    list: async (workspaceId) => {
      const rows = await db
        .selectFrom('deck')
        .select(['id', 'workspaceId', 'title', 'language', 'slideCount'])
        .select(['version', 'isDemo', 'createdAt', 'updatedAt'])
        .where('workspaceId', '=', workspaceId)
        .orderBy('updatedAt', 'desc')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({
        ...row,
        isDemo: row.isDemo === 1,
        language: languages.find((language) => language === row.language) ?? 'en',
      }))
    },
    byId: async (workspaceId, id) => {
      const row = await db
        .selectFrom('deck')
        .select(['id', 'workspaceId', 'deck', 'version', 'isDemo', 'createdAt', 'updatedAt'])
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ? { ...row, deck: completeDeck(JSON.parse(row.deck)), isDemo: row.isDemo === 1 } : null
    },
    save: async (workspaceId, id, version, deck, at) => {
      const { numUpdatedRows } = await db
        .updateTable('deck')
        .set({ ...listed(deck), version: version + 1, updatedAt: at })
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows > 0n ? version + 1 : null
    },
    delete: async (workspaceId, id) => {
      const { numDeletedRows } = await db
        .deleteFrom('deck')
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
