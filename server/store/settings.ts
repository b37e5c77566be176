import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'
import type { SettingStore } from './store.ts'

export function settingStore(db: Kysely<Database>): SettingStore {
  const get = async (key: string): Promise<string | null> => {
    const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
    return row?.value ?? null
  }
  return {
    get,
    set: async (key, value) => {
      await db
        .insertInto('setting')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute()
    },
    setOnce: async (key, value) => {
      await db
        .insertInto('setting')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute()
      return (await get(key)) ?? value
    },
    delete: async (key) => {
      await db.deleteFrom('setting').where('key', '=', key).execute()
    },
  }
}
