import {
  type DrawFile,
  type DrawRecord,
  drawFileSchema,
  type LockRecord,
  type OpenRecord,
} from '../../shared/core/giveaway/record.ts'
import type { DrawStore } from '../store/draw-store.ts'

/** The whole public document of a draw, without personal data; null when there is no such draw. */
export async function drawFile(draws: DrawStore, drawId: string): Promise<DrawFile | null> {
  const [row, records, entries] = await Promise.all([
    draws.byId(drawId),
    draws.records(drawId),
    draws.entries(drawId),
  ])
  if (!row) return null
  const leaves = entries
    .map(({ leaf, weight }) => ({ leaf, weight }))
    .sort((a, b) => (a.leaf < b.leaf ? -1 : 1))
  return drawFileSchema.parse({
    protocol: 'FD1',
    records: records.map((record) => JSON.parse(record)),
    leaves,
  })
}

export function openRecordOf(file: DrawFile): OpenRecord {
  return recordOf(file, 'OPEN')
}

export function lockRecordOf(file: DrawFile): LockRecord {
  return recordOf(file, 'LOCK')
}

function recordOf<Type extends DrawRecord['type']>(
  file: DrawFile,
  type: Type,
): Extract<DrawRecord, { type: Type }> {
  const found = file.records.find(
    (record): record is Extract<DrawRecord, { type: Type }> => record.type === type,
  )
  if (!found) throw new Error(`the draw has no ${type} record`)
  return found
}
