import type { Kysely } from 'kysely'
import {
  defaultWeights,
  type ScoreWeights,
  scoreWeightsSchema,
} from '../../shared/core/prospects/intent-score.ts'
import type { Database } from './schema.ts'
import type { WorkspaceStore } from './store.ts'

/** What was stored once may lack what a newer program weighs. */
function readWeights(stored: string): ScoreWeights {
  const parsed = stored === '' ? null : scoreWeightsSchema.safeParse(JSON.parse(stored))
  return parsed?.success ? parsed.data : defaultWeights
}

export function workspaceStore(db: Kysely<Database>): WorkspaceStore {
  return {
    create: async ({ id, name, stages, weights, createdAt }) => {
      await db
        .insertInto('workspace')
        .values({ id, name, stages: JSON.stringify(stages), weights: JSON.stringify(weights), createdAt })
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
      return row ? { ...row, stages: JSON.parse(row.stages), weights: readWeights(row.weights) } : null
    },
    setWeights: async (id, weights) => {
      await db
        .updateTable('workspace')
        .set({ weights: JSON.stringify(weights) })
        .where('id', '=', id)
        .execute()
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
