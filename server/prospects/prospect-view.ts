import { pointsEarned } from '../../shared/core/prospects/intent-score.ts'
import type { ProspectView, StageChangeView, TouchpointView } from '../../shared/protocol/prospect-api.ts'
import { slideHeading } from '../../shared/slides/deck.ts'
import type { Deps } from '../deps.ts'
import { signalsOf } from '../exports/signals.ts'
import type { ProspectRow, ProspectTouchpoint } from '../store/prospect-store.ts'
import type { SessionRow, Store, Workspace } from '../store/store.ts'
import { prospectRow } from './list-prospects.ts'
import { asScoredActs } from './score-prospects.ts'

/** Everything that is known of a prospect, each act with what it earned. */
export async function prospectView(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { stages, weights }: Pick<Workspace, 'stages' | 'weights'>,
  row: ProspectRow,
): Promise<ProspectView> {
  const [timeline, moves, consents] = await Promise.all([
    store.prospects.timeline([row.id]),
    store.prospects.moves(row.id),
    store.prospects.consents(row.id),
  ])
  const sessionIds = [...timeline, ...moves, ...consents].flatMap(({ sessionId }) => sessionId ?? [])
  const sessions = await sessionsOf(store, sessionIds)
  const members = new Map(
    (await store.members.ofWorkspace(row.workspaceId)).map(({ id, name }) => [id, name]),
  )
  const acts = await asScoredActs(store, timeline)
  const points = pointsEarned(acts, weights)
  const titled = (sessionId: string | null) => {
    const session = sessions.get(sessionId ?? '')
    return session ? { id: session.id, title: session.title } : null
  }
  const questionOf = (sessionId: string | null, slideId: string | null) => {
    const slide = sessions.get(sessionId ?? '')?.deck.slides.find(({ id }) => id === slideId)
    return slide ? slideHeading(slide) || null : null
  }
  const touchpoints = timeline.map((touch, index): TouchpointView => {
    const act = acts[index]
    return {
      id: act?.id ?? touch.id,
      kind: touch.kind,
      points: act ? (points.get(act.id) ?? 0) : 0,
      role: act?.role ?? null,
      session: titled(touch.sessionId),
      question: questionOf(touch.sessionId, touch.slideId),
      outcome: touch.outcome,
      text: touch.text,
      member: touch.memberId === null ? null : (members.get(touch.memberId) ?? null),
      at: touch.at,
      logged: touch.sessionId === null && touch.kind !== 'added',
    }
  })
  const history = moves.map((move): StageChangeView => {
    const ran = sessions.get(move.sessionId)?.stages
    return {
      id: move.id,
      from: ran?.[move.from] ?? null,
      to: ran?.[move.to] ?? null,
      cause: move.cause,
      session: titled(move.sessionId),
      question: questionOf(move.sessionId, move.slideId),
      evidence: move.evidence,
      at: move.at,
    }
  })
  const byHand = timeline.flatMap(({ id, fromStage, toStage, text, at }): StageChangeView[] => {
    if (fromStage === null || toStage === null) return []
    const named = (stageId: string) => stages.find((stage) => stage.id === stageId) ?? null
    const change = { from: named(fromStage), to: named(toStage), session: null, question: null }
    return [{ id, ...change, cause: 'logged', evidence: text, at }]
  })
  return {
    ...prospectRow(row, clock.now(), weights.halfLifeDays),
    role: row.role,
    phone: row.phone,
    fields: row.fields,
    createdAt: row.createdAt,
    timeline: touchpoints.reverse(),
    stageHistory: [...history, ...byHand].sort((a, b) => b.at - a.at),
    ...(await allSignals(store, timeline, sessions)),
    consents: consents
      .map(({ sessionId, ...consent }) => ({ ...consent, session: titled(sessionId) }))
      .reverse(),
  }
}

async function sessionsOf(store: Store, ids: readonly string[]): Promise<Map<string, SessionRow>> {
  const rows = await Promise.all([...new Set(ids)].map((id) => store.sessions.byId(id)))
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
}

/** What held the person back and what they cared about, in all their sessions, the latest first. */
async function allSignals(
  store: Store,
  timeline: readonly ProspectTouchpoint[],
  sessions: ReadonlyMap<string, SessionRow>,
): Promise<{ objections: string[]; interests: string[] }> {
  const joined = timeline.filter(({ kind }) => kind === 'joined').reverse()
  const found = await Promise.all(
    joined.map(async ({ sessionId, participantId }) => {
      const session = sessions.get(sessionId ?? '')
      if (!session || participantId === null) return { objections: [], interests: [] }
      return signalsOf(await store.participants.responsesOf(session.id, participantId), session)
    }),
  )
  return {
    objections: [...new Set(found.flatMap(({ objections }) => objections))],
    interests: [...new Set(found.flatMap(({ interests }) => interests))],
  }
}
