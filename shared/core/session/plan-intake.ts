import { moveKey, nowKey } from '../funnel/funnel-counts.ts'
import {
  type Act,
  type ActResult,
  type AwardAct,
  type AwardRow,
  type CorrectionAct,
  countedCauses,
  type JoinAct,
  type LoadedParticipant,
  type LoadedProspect,
  type LoadedResponse,
  type LoadedRows,
  type LoadedSession,
  type Move,
  type ParticipantNew,
  type QuestionAct,
  type RemoveAct,
  type ResponseAct,
  type ResponseRow,
  responseKey,
  responsesKey,
  type TeamAct,
  tokenKey,
  type UpvoteAct,
  upvoteKey,
  type WriteSet,
} from './acts.ts'
import { answerGraceMs } from './answer-grace.ts'
import { countFunnel, countSlide, emailKey, orderedWrites, type PlannedProspect } from './write-set.ts'

/**
 * Decides a batch of acts against the rows that its transaction has read, in order, and says what to write.
 * This is where a response becomes counted, scored and staged; both stores run it inside their transaction,
 * so what it sees cannot change under it. See `SPEC.md` for the rules.
 */
export function planIntake(
  acts: readonly Act[],
  loaded: LoadedRows,
): { results: ActResult[]; writes: WriteSet } {
  const batch = new Batch(loaded)
  const results = acts.map((act) => batch.take(act))
  return { results, writes: batch.writes() }
}

const refused = (refusal: Extract<ActResult, { ok: false }>['refusal']): ActResult => ({ ok: false, refusal })

const joined = (participantId: string, team: number | null): ActResult => ({
  ok: true,
  participantId,
  elapsedMs: 0,
  moves: [],
  ...(team === null ? {} : { team }),
})

class Batch {
  readonly #loaded: LoadedRows
  readonly #tokens = new Map<string, string>()
  readonly #participants = new Map<string, LoadedParticipant>()
  /** By `tokenKey`. */
  readonly #participantsNew = new Map<string, ParticipantNew>()
  readonly #changed = new Set<string>()
  readonly #responses = new Map<string, ResponseRow>()
  readonly #awards = new Map<string, AwardRow>()
  readonly #teamSizes = new Map<string, Record<number, number>>()
  readonly #questions = new Map<string, QuestionAct>()
  readonly #upvotes = new Map<string, { act: UpvoteAct; had: boolean; has: boolean }>()
  readonly #prospects = new Map<string, PlannedProspect>()
  readonly #emails = new Map<string, string>()
  readonly #slideCounts = new Map<string, WriteSet['slideCounts'][number]>()
  readonly #funnelCounts = new Map<string, WriteSet['funnelCounts'][number]>()
  readonly #moves: Move[] = []
  readonly #consents: WriteSet['consents'] = []

  constructor(loaded: LoadedRows) {
    this.#loaded = loaded
    for (const prospect of loaded.prospects.values()) {
      this.#emails.set(emailKey(prospect), prospect.id)
    }
  }

  take(act: Act): ActResult {
    const session = this.#loaded.sessions.get(act.sessionId)
    if (!session) return refused('unknown-session')
    if (act.type === 'join') return this.#join(act, session)
    const participant = this.#participant(act.participantId)
    if (participant?.sessionId !== act.sessionId) {
      return refused(
        act.type === 'response' || act.type === 'question' || act.type === 'upvote'
          ? 'not-joined'
          : 'unknown-participant',
      )
    }
    if (act.type === 'remove') return this.#remove(act, participant)
    if (participant.removed) return refused('removed')
    // Corrections and awards may come after the end, when the report is read; all else belongs to the running session.
    if (act.type === 'correction') return this.#correct(act, session, participant)
    if (act.type === 'award') return this.#award(act, session, participant)
    if (session.ended) return refused('session-ended')
    switch (act.type) {
      case 'response':
        return this.#respond(act, session, participant)
      case 'question':
        return this.#ask(act, session, participant)
      case 'upvote':
        return this.#upvote(act, session, participant)
      case 'team':
        return this.#setTeam(act, participant)
    }
  }

  writes(): WriteSet {
    return orderedWrites({
      participantsNew: this.#participantsNew,
      participants: this.#participants,
      changed: this.#changed,
      responses: this.#responses,
      awards: this.#awards,
      questions: this.#questions,
      upvotes: this.#upvotes,
      prospects: this.#prospects,
      slideCounts: this.#slideCounts,
      funnelCounts: this.#funnelCounts,
      moves: this.#moves,
      consents: this.#consents,
    })
  }

  #participant(id: string): LoadedParticipant | undefined {
    return this.#participants.get(id) ?? this.#loaded.participants.get(id)
  }

  #change(participant: LoadedParticipant): void {
    this.#participants.set(participant.id, participant)
    // Also for one who joined in this very batch: the insert carries the entry only, the change is written after it.
    this.#changed.add(participant.id)
  }

  #join(act: JoinAct, session: LoadedSession): ActResult {
    const key = tokenKey(act.sessionId, act.tokenHash)
    const known = this.#tokens.get(key) ?? this.#loaded.tokens.get(key)
    if (known !== undefined) {
      const participant = this.#participant(known)
      if (participant?.removed) return refused('removed')
      return joined(known, participant?.team ?? null)
    }
    if (session.ended) return refused('session-ended')
    const team = act.balanceOver > 0 ? this.#smallestTeam(act) : act.team
    this.#tokens.set(key, act.participantId)
    this.#participantsNew.set(key, {
      id: act.participantId,
      sessionId: act.sessionId,
      tokenHash: act.tokenHash,
      nickname: act.nickname,
      avatar: act.avatar,
      language: act.language,
      channel: act.channel,
      team,
      stage: 0,
      at: act.at,
    })
    this.#participants.set(act.participantId, {
      id: act.participantId,
      sessionId: act.sessionId,
      stage: 0,
      score: 0,
      timeMs: 0,
      prospectId: null,
      removed: false,
      team,
      streak: 0,
      out: false,
    })
    countFunnel(this.#funnelCounts, act.sessionId, nowKey(0), 1)
    return joined(act.participantId, team)
  }

  /** The team with the fewest members, the first of several; the newcomer is counted in. */
  #smallestTeam({ sessionId, balanceOver }: JoinAct): number {
    const sizes = this.#teamSizes.get(sessionId) ?? { ...this.#loaded.teamSizes.get(sessionId) }
    let smallest = 0
    for (let team = 1; team < balanceOver; team++) {
      if ((sizes[team] ?? 0) < (sizes[smallest] ?? 0)) smallest = team
    }
    this.#teamSizes.set(sessionId, { ...sizes, [smallest]: (sizes[smallest] ?? 0) + 1 })
    return smallest
  }

  #respond(act: ResponseAct, session: LoadedSession, participant: LoadedParticipant): ActResult {
    const key = responseKey(act)
    const before = this.#answer(key)
    if (before?.id === act.responseId) {
      // A repeat of an answer that was acknowledged or whose acknowledgement was lost: the first result stands.
      if (before.answer !== act.answer) return refused('conflict')
      return { ok: true, participantId: participant.id, elapsedMs: before.elapsedMs, moves: [] }
    }
    if (!this.#takesAnswers(act, session)) return refused('closed')
    if (act.scored && participant.out) return refused('out')
    if (before && !act.changeable) return refused('already-answered')
    if (before && act.revision < before.revision) {
      return { ok: true, participantId: participant.id, elapsedMs: before.elapsedMs, moves: [] }
    }
    this.#responses.set(key, {
      sessionId: act.sessionId,
      participantId: act.participantId,
      slideId: act.slideId,
      run: act.run,
      id: act.responseId,
      revision: act.revision,
      answer: act.answer,
      counts: act.counts,
      points: act.points,
      share: act.share,
      elapsedMs: act.elapsedMs,
      scored: act.scored,
      stage: act.tag.stage,
      taggedBy: act.tag.by,
      evidence: act.evidence,
      text: act.text,
      marked: act.marked,
      pending: act.pending,
      at: act.at,
    })
    this.#awards.delete(key)
    if (before) countSlide(this.#slideCounts, act, before.counts, -1)
    countSlide(this.#slideCounts, act, act.counts, 1)
    if (!before) countSlide(this.#slideCounts, act, { [responsesKey]: 1 }, 1)

    let next: LoadedParticipant = participant
    if (act.scored) {
      next = {
        ...next,
        score: next.score + act.points - (before?.points ?? 0),
        timeMs: next.timeMs + act.elapsedMs - (before?.elapsedMs ?? 0),
      }
      this.#change(next)
    }
    const moves: Move[] = []
    if (act.identity) next = this.#identify(act, act.identity, session, next, moves)
    // Not known by the response's id: the phone made that one, and may use it again after a correction.
    const cause = {
      id: act.actId,
      cause: 'response',
      slideId: act.slideId,
      run: act.run,
      evidence: act.evidence,
    } as const
    this.#raise(session, next, act.tag.stage, { ...cause, at: act.at, actor: null }, moves)
    return { ok: true, participantId: participant.id, elapsedMs: act.elapsedMs, moves }
  }

  /** The stored answer as this batch has left it so far. */
  #answer(key: string): LoadedResponse | undefined {
    const stored = this.#responses.get(key) ?? this.#loaded.responses.get(key)
    const award = this.#awards.get(key)
    return stored && award ? { ...stored, points: award.points } : stored
  }

  #award(act: AwardAct, session: LoadedSession, participant: LoadedParticipant): ActResult {
    let { score } = participant
    for (const { slideId, run, points } of act.answers) {
      const { sessionId, participantId } = act
      const place = { sessionId, participantId, slideId, run }
      const key = responseKey(place)
      const before = this.#answer(key)
      // A question that was reset meanwhile counts in its new run only.
      if (!before || session.runs[slideId] !== run || before.points === points) continue
      score += points - before.points
      const fresh = this.#responses.get(key)
      if (fresh) this.#responses.set(key, { ...fresh, points })
      else this.#awards.set(key, { ...place, points })
    }
    const { streak, out } = act
    if (score !== participant.score || streak !== participant.streak || out !== participant.out) {
      this.#change({ ...participant, score, streak, out })
    }
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
  }

  #setTeam({ team, by }: TeamAct, participant: LoadedParticipant): ActResult {
    if (by === 'participant' && participant.team !== null && participant.team !== team) {
      return refused('team-chosen')
    }
    if (participant.team !== team) this.#change({ ...participant, team })
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
  }

  #takesAnswers(act: ResponseAct, session: LoadedSession): boolean {
    const { open } = session
    if (open?.slideId === act.slideId && open.run === act.run) {
      return open.closesAt === null || act.at <= open.closesAt + answerGraceMs
    }
    return act.lingers && session.runs[act.slideId] === act.run
  }

  /** Makes or finds the prospect behind a form and joins the participant, and so all their touchpoints here, to it. */
  #identify(
    act: ResponseAct,
    identity: NonNullable<ResponseAct['identity']>,
    session: LoadedSession,
    participant: LoadedParticipant,
    moves: Move[],
  ): LoadedParticipant {
    const key = emailKey({ workspaceId: session.workspaceId, email: identity.email })
    const knownId = this.#emails.get(key)
    const known = knownId === undefined ? undefined : this.#prospect(knownId)
    const id = known?.id ?? identity.newProspectId
    const fields: Record<string, string> = known ? JSON.parse(known.fields) : {}
    this.#emails.set(key, id)
    this.#prospects.set(id, {
      id,
      workspaceId: session.workspaceId,
      email: identity.email,
      // What the person says now replaces what was known; what they leave out stays.
      name: identity.name || (known?.name ?? ''),
      company: identity.company || (known?.company ?? ''),
      role: identity.role || (known?.role ?? ''),
      phone: identity.phone || (known?.phone ?? ''),
      fields: JSON.stringify({ ...fields, ...identity.fields }),
      stage: known?.stage ?? session.stages[0] ?? '',
      at: act.at,
      isNew: known === undefined || this.#prospects.get(id)?.isNew === true,
    })
    for (const consent of identity.consents) {
      this.#consents.push({
        id: `${act.actId}:${consent.purpose}`,
        workspaceId: session.workspaceId,
        prospectId: id,
        participantId: participant.id,
        sessionId: session.id,
        purpose: consent.purpose,
        text: consent.text,
        given: consent.given,
        at: act.at,
      })
    }
    let next: LoadedParticipant = { ...participant, prospectId: id }
    this.#change(next)
    const entry = known ? session.stages.indexOf(known.stage) : -1
    if (entry > next.stage) {
      // Known from before: enters at the stage where they were. Not a move that this session made.
      const recognised = { id: `${act.actId}:recognised`, cause: 'recognised', evidence: '' } as const
      next = this.#move(
        session,
        next,
        entry,
        { ...recognised, slideId: act.slideId, run: act.run, at: act.at, actor: null },
        moves,
      )
    }
    this.#raiseProspect(session, next, act.at)
    return next
  }

  #ask(act: QuestionAct, session: LoadedSession, participant: LoadedParticipant): ActResult {
    const before = this.#questions.get(act.questionId) ?? this.#loaded.questions.get(act.questionId)
    if (before) {
      const asked = 'asked' in before ? before.asked : before.text
      if (before.participantId !== act.participantId || asked !== act.text) return refused('conflict')
      return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
    }
    this.#questions.set(act.questionId, act)
    const moves: Move[] = []
    const cause = {
      id: act.actId,
      cause: 'question',
      slideId: act.slideId,
      run: null,
      evidence: act.text,
    } as const
    this.#raise(session, participant, act.tag.stage, { ...cause, at: act.at, actor: null }, moves)
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
  }

  #upvote(act: UpvoteAct, session: LoadedSession, participant: LoadedParticipant): ActResult {
    const question = this.#questions.get(act.questionId) ?? this.#loaded.questions.get(act.questionId)
    if (question?.sessionId !== act.sessionId) return refused('unknown-question')
    if ('hidden' in question ? question.hidden : question.pending) return refused('unknown-question')
    const key = upvoteKey(act.questionId, act.participantId)
    const had = this.#upvotes.get(key)?.had ?? this.#loaded.upvotes.has(key)
    const has = this.#upvotes.get(key)?.has ?? had
    const moves: Move[] = []
    // The own question carries its author's support from the start.
    if (has === act.up || question.participantId === act.participantId) {
      return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
    }
    this.#upvotes.set(key, { act, had, has: act.up })
    if (act.up) {
      const cause = {
        id: act.actId,
        cause: 'upvote',
        slideId: null,
        run: null,
        evidence: question.text,
      } as const
      this.#raise(session, participant, act.tag.stage, { ...cause, at: act.at, actor: null }, moves)
    }
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
  }

  #correct(act: CorrectionAct, session: LoadedSession, participant: LoadedParticipant): ActResult {
    if (act.stage >= session.stages.length) return refused('invalid')
    const moves: Move[] = []
    if (act.stage !== participant.stage) {
      const cause = {
        id: act.actId,
        cause: 'correction',
        evidence: act.reason,
        actor: act.actor,
      } as const
      const next = this.#move(
        session,
        participant,
        act.stage,
        { ...cause, slideId: null, run: null, at: act.at },
        moves,
      )
      const prospect = next.prospectId === null ? undefined : this.#prospect(next.prospectId)
      const stage = session.stages[act.stage]
      if (prospect && stage !== undefined) this.#setProspectStage(prospect, stage, act.at)
    }
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
  }

  #remove(act: RemoveAct, participant: LoadedParticipant): ActResult {
    if (!participant.removed) {
      this.#change({ ...participant, removed: true })
      countFunnel(this.#funnelCounts, act.sessionId, nowKey(participant.stage), -1)
    }
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
  }

  /** A stage rises on its own and never falls on its own. */
  #raise(
    session: LoadedSession,
    participant: LoadedParticipant,
    to: number,
    cause: Cause,
    moves: Move[],
  ): void {
    if (to <= participant.stage) return
    const next = this.#move(session, participant, to, cause, moves)
    this.#raiseProspect(session, next, cause.at)
  }

  #move(
    session: LoadedSession,
    participant: LoadedParticipant,
    to: number,
    cause: Cause,
    moves: Move[],
  ): LoadedParticipant {
    const from = participant.stage
    const next = { ...participant, stage: to }
    this.#change(next)
    countFunnel(this.#funnelCounts, session.id, nowKey(from), -1)
    countFunnel(this.#funnelCounts, session.id, nowKey(to), 1)
    if (countedCauses.includes(cause.cause)) countFunnel(this.#funnelCounts, session.id, moveKey(from, to), 1)
    const move = {
      ...cause,
      sessionId: session.id,
      participantId: next.id,
      prospectId: next.prospectId,
      from,
      to,
    }
    this.#moves.push(move)
    moves.push(move)
    return next
  }

  #raiseProspect(session: LoadedSession, participant: LoadedParticipant, at: number): void {
    const prospect = participant.prospectId === null ? undefined : this.#prospect(participant.prospectId)
    const stage = session.stages[participant.stage]
    if (!prospect || stage === undefined) return
    const known = session.stages.indexOf(prospect.stage)
    // A stage that this session's funnel lacks cannot be compared, so it is left: it might have been further.
    if (known !== -1 && known < participant.stage) this.#setProspectStage(prospect, stage, at)
  }

  #prospect(id: string): LoadedProspect | undefined {
    return this.#prospects.get(id) ?? this.#loaded.prospects.get(id)
  }

  #setProspectStage(prospect: LoadedProspect, stage: string, at: number): void {
    this.#prospects.set(prospect.id, {
      ...prospect,
      stage,
      at,
      isNew: this.#prospects.get(prospect.id)?.isNew === true,
    })
  }
}

type Cause = Pick<Move, 'id' | 'at' | 'cause' | 'slideId' | 'run' | 'evidence' | 'actor'>
