import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'
import type { WorkspaceStore } from './store.ts'

export function workspaceStore(db: Kysely<Database>): WorkspaceStore {
  return {
    create: async ({ id, name, stages, createdAt }) => {
      await db
        .insertInto('workspace')
        .values({ id, name, stages: JSON.stringify(stages), createdAt })
        .execute()
    },
    first: async () => {
      const row = await db
        .selectFrom('workspace')
        .selectAll()
        .orderBy('createdAt')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst()
      return row ? { ...row, stages: JSON.parse(row.stages) } : null
    },
    setStages: async (id, stages) => {
      await db
        .updateTable('workspace')
        .set({ stages: JSON.stringify(stages) })
        .where('id', '=', id)
        .execute()
    },
  }
}
