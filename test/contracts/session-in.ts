import type { SessionRow, Store } from '../../server/store/store.ts'
import type { Counts } from '../../shared/core/counts.ts'
import type { Act, ActResult, JoinAct } from '../../shared/core/session/acts.ts'
import { buildJoin } from '../support/build-acts.ts'
import { buildSession, buildWorkspace } from '../support/build-session.ts'

/** A stored session of a workspace of its own. */
export async function sessionIn(store: Store, overrides: Partial<SessionRow> = {}): Promise<SessionRow> {
  const workspace = buildWorkspace(overrides.workspaceId === undefined ? {} : { id: overrides.workspaceId })
  if (overrides.workspaceId === undefined) await store.workspaces.create(workspace)
  const session = buildSession({ workspaceId: workspace.id, ...overrides })
  if (!(await store.sessions.create(session))) throw new Error(`the code ${session.code} is in use`)
  return session
}

/** Joins somebody and gives their id. */
export async function joinIn(
  store: Store,
  sessionId: string,
  overrides: Partial<JoinAct> = {},
): Promise<string> {
  const join = buildJoin({ ...overrides, sessionId })
  const [result] = await store.intake.commit([join])
  if (!result?.ok) throw new Error(`the join was refused: ${result?.refusal}`)
  return result.participantId
}

/** Commits one act that must be taken. */
export async function take(store: Store, act: Act): Promise<Extract<ActResult, { ok: true }>> {
  const [result] = await store.intake.commit([act])
  if (!result?.ok) throw new Error(`${act.type} was refused: ${result?.refusal}`)
  return result
}

/** What the store has counted, in the shape of a recount. */
export async function countsOf(
  store: Store,
  sessionId: string,
  runs: readonly { slideId: string; run: number }[],
): Promise<{ slides: { slideId: string; run: number; counts: Counts }[]; funnel: Counts }> {
  const slides: { slideId: string; run: number; counts: Counts }[] = []
  for (const { slideId, run } of runs) {
    const counts = await store.reports.slideCounts(sessionId, slideId, run)
    if (Object.keys(counts).length > 0) slides.push({ slideId, run, counts })
  }
  slides.sort((a, b) => (a.slideId < b.slideId ? -1 : a.slideId > b.slideId ? 1 : a.run - b.run))
  return { slides, funnel: await store.reports.funnelCounts(sessionId) }
}
