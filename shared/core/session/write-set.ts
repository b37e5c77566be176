import type { Counts } from '../counts.ts'
import type {
  AwardRow,
  LoadedParticipant,
  LoadedProspect,
  Move,
  ParticipantNew,
  QuestionAct,
  ResponseRow,
  UpvoteAct,
  WriteSet,
} from './acts.ts'

export type PlannedProspect = LoadedProspect & { at: number; isNew: boolean }

type SlideCounts = Map<string, WriteSet['slideCounts'][number]>
type FunnelCounts = Map<string, WriteSet['funnelCounts'][number]>

/** What the acts of a batch have come to, each map by what makes two rows the same one. */
interface BatchRows {
  participantsNew: ReadonlyMap<string, ParticipantNew>
  participants: ReadonlyMap<string, LoadedParticipant>
  /** Ids of the participants that have changed. */
  changed: ReadonlySet<string>
  responses: ReadonlyMap<string, ResponseRow>
  awards: ReadonlyMap<string, AwardRow>
  questions: ReadonlyMap<string, QuestionAct>
  upvotes: ReadonlyMap<string, { act: UpvoteAct; had: boolean; has: boolean }>
  prospects: ReadonlyMap<string, PlannedProspect>
  slideCounts: SlideCounts
  funnelCounts: FunnelCounts
  moves: Move[]
  consents: WriteSet['consents']
}

export const emailKey = (prospect: { workspaceId: string; email: string }): string =>
  `${prospect.workspaceId} ${prospect.email}`

/** The rows of a batch in an order that two nodes share, so that they never wait for each other in a circle. */
export function orderedWrites(rows: BatchRows): WriteSet {
  // The default order of strings is the fastest there is, so rows are sorted by keys that are made once.
  const sortedBy = <Row>(rows: Iterable<Row>, key: (row: Row) => string): Row[] => {
    const byKey = new Map<string, Row>()
    for (const row of rows) byKey.set(key(row), row)
    return sorted(byKey)
  }
  const sorted = <Row>(rows: ReadonlyMap<string, Row>): Row[] =>
    [...rows.keys()].sort().flatMap((key) => rows.get(key) ?? [])
  const upvotes = sorted(rows.upvotes).filter(({ had, has }) => had !== has)
  const votes = new Map<string, number>()
  for (const { act, has } of upvotes)
    votes.set(act.questionId, (votes.get(act.questionId) ?? 0) + (has ? 1 : -1))
  const prospects = [...rows.prospects.values()]
  return {
    // New rows go by what makes two of them the same one, not by their ids, which each node makes for itself.
    participantsNew: sorted(rows.participantsNew),
    participantsChanged: [...rows.changed].sort().flatMap((id) => rows.participants.get(id) ?? []),
    responses: sorted(rows.responses),
    awards: sorted(rows.awards),
    slideCounts: sorted(rows.slideCounts).filter(({ delta }) => delta !== 0),
    funnelCounts: sorted(rows.funnelCounts).filter(({ delta }) => delta !== 0),
    moves: rows.moves,
    questionsNew: sorted(rows.questions).map((act) => ({
      id: act.questionId,
      sessionId: act.sessionId,
      participantId: act.participantId,
      slideId: act.slideId,
      text: act.text,
      anonymous: act.anonymous,
      marked: act.marked,
      pending: act.pending,
      stage: act.tag.stage,
      taggedBy: act.tag.by,
      at: act.at,
    })),
    upvotesNew: upvotes.flatMap(({ act, has }) =>
      has
        ? [
            {
              questionId: act.questionId,
              participantId: act.participantId,
              sessionId: act.sessionId,
              stage: act.tag.stage,
              at: act.at,
            },
          ]
        : [],
    ),
    upvotesGone: upvotes.flatMap(({ act, has }) =>
      has ? [] : [{ questionId: act.questionId, participantId: act.participantId }],
    ),
    questionVotes: [...votes.keys()]
      .sort()
      .map((id) => ({ id, delta: votes.get(id) ?? 0 }))
      .filter(({ delta }) => delta !== 0),
    prospectsNew: sortedBy(
      prospects.filter(({ isNew }) => isNew),
      emailKey,
    ).map(({ isNew: _isNew, ...row }) => row),
    prospectsChanged: sortedBy(
      prospects.filter(({ isNew }) => !isNew),
      ({ id }) => id,
    ).map(({ isNew: _isNew, ...row }) => row),
    consents: rows.consents,
  }
}

/** Adds an answer's counts to those of its slide's run, or takes them away. */
export function countSlide(
  tally: SlideCounts,
  at: { sessionId: string; slideId: string; run: number },
  counts: Counts,
  sign: 1 | -1,
): void {
  for (const [key, value] of Object.entries(counts)) {
    const place = `${at.sessionId} ${at.slideId} ${at.run} ${key}`
    const row = tally.get(place)
    if (row) row.delta += sign * value
    else {
      const { sessionId, slideId, run } = at
      tally.set(place, { sessionId, slideId, run, key, delta: sign * value })
    }
  }
}

/** Adds to a key of a session's funnel. */
export function countFunnel(tally: FunnelCounts, sessionId: string, key: string, delta: number): void {
  const place = `${sessionId} ${key}`
  const row = tally.get(place)
  if (row) row.delta += delta
  else tally.set(place, { sessionId, key, delta })
}
