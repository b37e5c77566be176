import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'
import type { AssetStore } from './store.ts'

export function assetStore(db: Kysely<Database>): AssetStore {
  return {
    create: async (asset) => {
      const { hash, workspaceId, mime, bytes, width, height, name, createdAt } = asset
      await db
        .insertInto('asset')
        .values({ hash, workspaceId, mime, bytes, width, height, name, createdAt })
        .onConflict((conflict) => conflict.columns(['hash', 'workspaceId']).doNothing())
        .execute()
    },
    byHash: async (hash) =>
      (await db
        .selectFrom('asset')
        .selectAll()
        .where('hash', '=', hash)
        .orderBy('createdAt')
        .limit(1)
        .executeTakeFirst()) ?? null,
  }
}
