import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'
import type { WordStore } from './text-stores.ts'

export function wordStore(db: Kysely<Database>): WordStore {
  return {
    decided: async (sessionId, slideId, run) => {
      const rows = await db
        .selectFrom('moderatedWord')
        .select(['key', 'hidden'])
        .where('sessionId', '=', sessionId)
        .where('slideId', '=', slideId)
        .where('run', '=', run)
        .orderBy('key')
        .execute()
      return rows.map(({ key, hidden }) => ({ key, hidden: hidden === 1 }))
    },
    decide: async ({ sessionId, slideId, run, key }, hidden) => {
      const flag = hidden ? 1 : 0
      await db
        .insertInto('moderatedWord')
        .values({ sessionId, slideId, run, key, hidden: flag })
        .onConflict((conflict) =>
          conflict.columns(['sessionId', 'slideId', 'run', 'key']).doUpdateSet({ hidden: flag }),
        )
        .execute()
    },
  }
}
