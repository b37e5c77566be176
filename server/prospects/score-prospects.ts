import { heatKey } from '../../shared/core/prospects/heat.ts'
import { pointsEarned, type ScoredAct, scoreOf } from '../../shared/core/prospects/intent-score.ts'
import type { ProspectStanding, ProspectTouchpoint } from '../store/prospect-store.ts'
import type { Store, Workspace } from '../store/store.ts'

/** What a touchpoint says of how far somebody is, by the role of the stage that it was tagged with. */
export async function asScoredActs(
  { sessions }: Pick<Store, 'sessions'>,
  timeline: readonly ProspectTouchpoint[],
): Promise<(ScoredAct & { prospectId: string })[]> {
  const ids = [...new Set(timeline.flatMap(({ sessionId }) => sessionId ?? []))]
  const stagesOf = await sessions.stagesOf(ids)
  return timeline.map(({ id, prospectId, kind, sessionId, stage, role, at }) => ({
    // Ids are unique among one kind only.
    id: `${kind}:${id}`,
    ...{ prospectId, kind, sessionId, at },
    role: role ?? (stage === null ? null : (stagesOf.get(sessionId ?? '')?.[stage]?.role ?? null)),
  }))
}

/** Adds up anew what these people's touchpoints earn, and stores it. */
export async function scoreProspects(
  store: Pick<Store, 'prospects' | 'sessions'>,
  { weights }: Pick<Workspace, 'weights'>,
  ids: readonly string[],
): Promise<void> {
  const acts = await asScoredActs(store, await store.prospects.timeline(ids))
  const byProspect = new Map(ids.map((id): [string, ScoredAct[]] => [id, []]))
  for (const act of acts) byProspect.get(act.prospectId)?.push(act)
  const standings = ids.map((id): ProspectStanding => {
    const own = byProspect.get(id) ?? []
    const points = pointsEarned(own, weights)
    const warm = own.map((act) => ({ points: points.get(act.id) ?? 0, at: act.at }))
    return {
      id,
      score: scoreOf(points),
      heat: heatKey(warm, weights.halfLifeDays),
      touchedAt: own.reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null),
    }
  })
  await store.prospects.setStanding(standings)
}

const pageSize = 200

/** All of a workspace, page by page: after its weights have changed. */
export async function scoreEverybody(
  store: Pick<Store, 'prospects' | 'sessions'>,
  workspace: Pick<Workspace, 'id' | 'weights'>,
): Promise<void> {
  let after = ''
  for (;;) {
    const ids = await store.prospects.ids(workspace.id, after, pageSize)
    if (ids.length > 0) await scoreProspects(store, workspace, ids)
    after = ids.at(-1) ?? ''
    if (ids.length < pageSize) return
  }
}
