import { heatAt, heatKeyAt } from '../../shared/core/prospects/heat.ts'
import {
  type ProspectRowView,
  type ProspectsQuery,
  prospectLimits,
} from '../../shared/protocol/prospect-api.ts'
import type { Deps } from '../deps.ts'
import type { ProspectRow } from '../store/prospect-store.ts'
import type { Workspace } from '../store/store.ts'
import { realAddress } from './address.ts'

/** A page of prospects that match. */
export async function listProspects(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { id, stages, weights }: Workspace,
  query: ProspectsQuery,
): Promise<{ rows: ProspectRowView[]; total: number }> {
  const now = clock.now()
  const { halfLifeDays } = weights
  const { rows, total } = await store.prospects.page(id, {
    search: query.search,
    stages: query.stages.split(',').filter((stage) => stage !== ''),
    movedFrom: query.movedFrom ?? null,
    movedUntil: query.movedUntil ?? null,
    sessionId: query.session ?? null,
    channel: query.channel || null,
    ownerId: query.owner === 'none' ? '' : (query.owner ?? null),
    tag: query.tag || null,
    minScore: query.minScore ?? null,
    minHeat: query.minHeat ? heatKeyAt(query.minHeat, now, halfLifeDays) : null,
    consent: query.consent ?? null,
    sort: query.sort,
    stageOrder: stages.map((stage) => stage.id),
    descending: query.order === 'down',
    offset: query.offset,
    limit: prospectLimits.page,
  })
  return { rows: rows.map((row) => prospectRow(row, now, halfLifeDays)), total }
}

/** A prospect as lists show it. */
export function prospectRow(row: ProspectRow, now: number, halfLifeDays: number): ProspectRowView {
  const { id, name, company, stage, score, touchedAt, ownerId, tags } = row
  const heat = Math.round(heatAt(row.heat, now, halfLifeDays) * 10) / 10
  return { id, name, company, email: realAddress(row.email), stage, score, heat, touchedAt, ownerId, tags }
}
