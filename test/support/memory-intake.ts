import { addCounts, type Counts } from '../../shared/core/counts.ts'
import { moveKey, nowKey } from '../../shared/core/funnel/funnel-counts.ts'
import {
  type Act,
  type ActResult,
  type ConsentRow,
  countedCauses,
  type LoadedParticipant,
  type LoadedProspect,
  type LoadedQuestion,
  type LoadedSession,
  type Move,
  type ParticipantNew,
  type ResponseRow,
  responseKey,
  responsesKey,
  tokenKey,
  upvoteKey,
  type WriteSet,
} from '../../shared/core/session/acts.ts'
import { planIntake } from '../../shared/core/session/plan-intake.ts'

/** The rows that intake reads and writes, in maps: what the two stores must come to as well. */
export class MemoryIntake {
  readonly sessions = new Map<string, LoadedSession>()
  readonly participants = new Map<string, LoadedParticipant>()
  readonly joined = new Map<string, ParticipantNew>()
  readonly tokens = new Map<string, string>()
  readonly responses = new Map<string, ResponseRow>()
  readonly questions = new Map<string, LoadedQuestion & { upvotes: number }>()
  readonly upvotes = new Set<string>()
  readonly prospects = new Map<string, LoadedProspect>()
  readonly moves: Move[] = []
  readonly consents: ConsentRow[] = []
  readonly slideCounts = new Map<string, Counts>()
  readonly funnelCounts = new Map<string, Counts>()

  constructor(...sessions: LoadedSession[]) {
    for (const session of sessions) this.sessions.set(session.id, session)
  }

  get teamSizes(): ReadonlyMap<string, Record<number, number>> {
    const sizes = new Map<string, Record<number, number>>()
    for (const { sessionId, team, removed } of this.participants.values()) {
      if (team === null || removed) continue
      const own = sizes.get(sessionId) ?? {}
      sizes.set(sessionId, { ...own, [team]: (own[team] ?? 0) + 1 })
    }
    return sizes
  }

  commit(acts: readonly Act[]): ActResult[] {
    return this.plan(acts).results
  }

  plan(acts: readonly Act[]): { results: ActResult[]; writes: WriteSet } {
    const planned = planIntake(acts, this)
    this.#apply(planned.writes)
    return planned
  }

  counts(sessionId: string, slideId: string, run = 1): Counts {
    return this.slideCounts.get(`${sessionId} ${slideId} ${run}`) ?? {}
  }

  funnel(sessionId: string): Counts {
    return this.funnelCounts.get(sessionId) ?? {}
  }

  recount(): { slides: Map<string, Counts>; funnels: Map<string, Counts> } {
    const slides = new Map<string, Counts>()
    for (const { sessionId, slideId, run, counts } of this.responses.values()) {
      const key = `${sessionId} ${slideId} ${run}`
      slides.set(key, addCounts(addCounts(slides.get(key) ?? {}, counts), { [responsesKey]: 1 }))
    }
    const funnels = new Map<string, Counts>()
    const add = (sessionId: string, key: string) =>
      funnels.set(sessionId, addCounts(funnels.get(sessionId) ?? {}, { [key]: 1 }))
    for (const { sessionId, stage, removed } of this.participants.values()) {
      if (!removed) add(sessionId, nowKey(stage))
    }
    for (const { sessionId, from, to, cause } of this.moves) {
      if (countedCauses.includes(cause)) add(sessionId, moveKey(from, to))
    }
    return { slides, funnels }
  }

  #apply(writes: WriteSet): void {
    for (const row of [...writes.prospectsNew, ...writes.prospectsChanged]) {
      const { at: _at, ...prospect } = row
      this.prospects.set(row.id, prospect)
    }
    for (const row of writes.participantsNew) {
      const { id, sessionId, stage, team } = row
      this.joined.set(id, row)
      this.tokens.set(tokenKey(sessionId, row.tokenHash), id)
      const fresh = { score: 0, timeMs: 0, prospectId: null, removed: false, streak: 0, out: false }
      this.participants.set(id, { id, sessionId, stage, team, ...fresh })
    }
    for (const row of writes.participantsChanged) this.participants.set(row.id, row)
    for (const row of writes.responses) this.responses.set(responseKey(row), row)
    for (const award of writes.awards) {
      const row = this.responses.get(responseKey(award))
      if (row) this.responses.set(responseKey(award), { ...row, points: award.points })
    }
    for (const { sessionId, slideId, run, key, delta } of writes.slideCounts) {
      const place = `${sessionId} ${slideId} ${run}`
      this.slideCounts.set(place, addCounts(this.slideCounts.get(place) ?? {}, { [key]: delta }))
    }
    for (const { sessionId, key, delta } of writes.funnelCounts) {
      this.funnelCounts.set(sessionId, addCounts(this.funnelCounts.get(sessionId) ?? {}, { [key]: delta }))
    }
    this.moves.push(...writes.moves)
    this.consents.push(...writes.consents)
    for (const { id, sessionId, participantId, text, pending } of writes.questionsNew) {
      this.questions.set(id, { id, sessionId, participantId, text, asked: text, hidden: pending, upvotes: 0 })
    }
    for (const row of writes.upvotesGone) this.upvotes.delete(upvoteKey(row.questionId, row.participantId))
    for (const row of writes.upvotesNew) this.upvotes.add(upvoteKey(row.questionId, row.participantId))
    for (const { id, delta } of writes.questionVotes) {
      const question = this.questions.get(id)
      if (question) this.questions.set(id, { ...question, upvotes: question.upvotes + delta })
    }
  }
}
