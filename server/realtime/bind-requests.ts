import type { Socket } from 'socket.io'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { protocolLimits } from '../../shared/protocol/limits.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { type PayloadOf, type ReplyOf, type RequestName, requests } from '../../shared/protocol/requests.ts'
import { finishDraw } from '../giveaways/finish-draw.ts'
import { lockDraw } from '../giveaways/lock-draw.ts'
import { receiptOf } from '../giveaways/receipt-of.ts'
import { askQuestion, upvoteQuestion } from '../sessions/ask-question.ts'
import { react, setPace } from '../sessions/give-feedback.ts'
import { joinSession } from '../sessions/join-session.ts'
import { listParticipants } from '../sessions/list-participants.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import {
  answerQuestion,
  correctStage,
  editQuestion,
  hideResponse,
  hideWord,
  mergeWord,
  moderateQuestion,
  removeParticipant,
  setTeam,
} from '../sessions/moderate.ts'
import { rowsOf } from '../sessions/own-standing.ts'
import {
  moderatedQuestions,
  questionLimits,
  questionsFor,
  visibleQuestions,
} from '../sessions/question-lists.ts'
import { runCommand } from '../sessions/run-command.ts'
import type { CachedSession } from '../sessions/session-cache.ts'
import { submitResponse } from '../sessions/submit-response.ts'
import { takeHint } from '../sessions/take-hint.ts'
import type { SessionRow } from '../store/store.ts'
import { newId } from '../system/random.ts'
import { type Caller, participantLimit, presenterLimit, type SocketData } from './handshake.ts'

type Participant = Extract<Caller, { role: 'participant' }>

/** The way in, which has only as many places as the session. */
interface Entrance {
  /** Takes a place for a newcomer who is about to join, until `entered`; or says where they wait. */
  enter(session: SessionRow, tokenHash: string): Refusal | null
  entered(sessionId: string): void
  /** This phone is known after all, and waits no more. */
  leave(sessionId: string, tokenHash: string): void
  /** Tells the transport that this socket is now a participant. */
  joined(participantId: string): void
}

interface Call {
  deps: LiveDeps
  session: CachedSession
  caller: Caller
  entrance: Entrance
}

type Handler<Name extends RequestName> = (
  call: Call,
  payload: PayloadOf<Name>,
) => Promise<Result<ReplyOf<Name>, Refusal>>

/** Runs `act` for a participant who has joined. */
async function asParticipant<Reply>(
  { caller }: Call,
  act: (participantId: string, caller: Participant) => Promise<Result<Reply, Refusal>>,
): Promise<Result<Reply, Refusal>> {
  if (caller.role !== 'participant' || caller.participantId === null) return refuse({ kind: 'not-joined' })
  return act(caller.participantId, caller)
}

const actorOf = (caller: Caller): string =>
  caller.role === 'participant' ? '' : 'member' in caller.by ? caller.by.member : 'link'

/** What each request of the table does. Roles and payloads have been checked when a handler runs. */
const handlers: { [Name in RequestName]: Handler<Name> } = {
  'session:join': async ({ deps, session, caller, entrance }, profile) => {
    if (caller.role !== 'participant') return refuse({ kind: 'forbidden' })
    const { row } = session
    const { tokenHash } = caller
    const counts = caller.participantId === null && row.state.stand.status !== 'ended'
    const refusal = counts ? entrance.enter(row, tokenHash) : null
    if (refusal) {
      // Who has joined on another connection meanwhile is no newcomer.
      if (!(await deps.store.participants.byToken(row.id, tokenHash))) return refuse(refusal)
      entrance.leave(row.id, tokenHash)
    }
    try {
      const result = await joinSession(deps, session, tokenHash, profile)
      if (result.ok) entrance.joined(result.value.participantId)
      return result
    } finally {
      if (counts && !refusal) entrance.entered(row.id)
    }
  },
  'participant:rename': (call, { nickname, avatar }) =>
    asParticipant(call, async (id) => {
      await call.deps.store.participants.rename(id, nickname, avatar)
      call.deps.publish.renamed(call.session.row.id)
      return accept({})
    }),
  'participant:choose-team': (call, { team }) =>
    asParticipant(call, (participantId) =>
      setTeam(call.deps, call.session, { participantId, team }, 'participant'),
    ),
  'participant:standing': (call) =>
    asParticipant(call, async (id) => accept(await call.deps.standings.of(call.session, id))),
  'response:submit': (call, payload) =>
    asParticipant(call, (id) => submitResponse(call.deps, call.session, id, payload)),
  'hint:take': (call, payload) => asParticipant(call, (id) => takeHint(call.deps, call.session, id, payload)),
  'reaction:send': (call, { reaction }) =>
    asParticipant(call, (id) => react(call.deps, call.session, id, reaction)),
  'pace:set': (call, { pace }) => asParticipant(call, (id) => setPace(call.deps, call.session, id, pace)),
  'question:list': async ({ deps, session, caller }) => {
    const own = caller.role === 'participant' ? caller.participantId : null
    if (own !== null) return accept(await questionsFor(deps.store, session, own))
    const moderates = caller.role === 'console' || caller.role === 'moderator'
    const questions = moderates
      ? await moderatedQuestions(deps.store, session)
      : await visibleQuestions(deps.store, session, questionLimits.screens)
    return accept({ questions, upvoted: [], own: [] })
  },
  'question:ask': (call, question) =>
    asParticipant(call, (id) => askQuestion(call.deps, call.session, id, question)),
  'question:upvote': (call, vote) =>
    asParticipant(call, (id) => upvoteQuestion(call.deps, call.session, id, vote)),
  'draw:receipt': (call, { drawId }) =>
    asParticipant(call, (id) => receiptOf(call.deps, call.session.row.id, id, drawId)),

  'session:command': ({ deps, session }, { command, version }) =>
    runCommand(deps, session.row.id, command, version),
  'session:health': async ({ deps, session }) => accept(await deps.health(session.row.id)),
  'participant:list': async ({ deps, session, caller }, { search, after }) => {
    const seen = caller.role === 'moderator' ? 'nicknames' : 'everything'
    return accept(await listParticipants(deps, session.row.id, search, after, seen))
  },
  'participant:remove': ({ deps, session }, { participantId }) =>
    removeParticipant(deps, session.row.id, participantId),
  'participant:set-team': ({ deps, session }, payload) => setTeam(deps, session, payload, 'presenter'),
  'standings:list': async ({ deps, session }, { from }) => {
    const table = await deps.standings.table(session.row)
    const rows = rowsOf(table, from, protocolLimits.standingsPage)
    const players = table.ranked.length
    return accept({ rows, players, left: table.left, more: from + rows.length < players })
  },
  'participant:correct-stage': ({ deps, session, caller }, correction) =>
    correctStage(deps, session.row.id, actorOf(caller), correction),
  'response:hide': ({ deps, session }, payload) => hideResponse(deps, session.row.id, payload),
  'word:hide': ({ deps, session }, payload) => hideWord(deps, session, payload),
  'word:merge': ({ deps, session }, payload) => mergeWord(deps, session.row.id, payload),
  'question:answer': ({ deps, session }, payload) => answerQuestion(deps, session.row.id, payload),
  'question:edit': ({ deps, session }, payload) => editQuestion(deps, session.row.id, payload),
  'question:moderate': ({ deps, session }, payload) => moderateQuestion(deps, session.row.id, payload),
  'draw:lock': ({ deps, session }, { slideId }) => lockDraw(deps, session.row.id, slideId),
  'draw:draw': ({ deps, session }, { slideId, phrase }) => finishDraw(deps, session.row.id, slideId, phrase),
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name)
}

/**
 * Binds the request table to a socket. The only reader of raw input: the name must be in the table, the role allowed,
 * the rate kept and the payload valid before anything runs, and every request is answered.
 */
export function bindRequests(deps: LiveDeps, socket: Socket, entrance: Entrance): void {
  socket.onAny((name: string, payload: unknown, ack: unknown) => {
    const answer = typeof ack === 'function' ? (result: Result<unknown, Refusal>) => ack(result) : () => {}
    if (!isRequestName(name)) return answer(refuse({ kind: 'invalid' }))
    dispatch(deps, socket, name, payload, entrance)
      .then(answer)
      .catch((error: unknown) => {
        const requestId = newId(deps.random)
        deps.log.error({ err: error, request: name, requestId }, 'a request failed')
        answer(refuse({ kind: 'internal' }))
      })
  })
}

async function dispatch<Name extends RequestName>(
  deps: LiveDeps,
  socket: Socket,
  name: Name,
  raw: unknown,
  entrance: Entrance,
): Promise<Result<ReplyOf<Name>, Refusal>> {
  const { caller, bucket }: SocketData = socket.data
  const limit = caller.role === 'participant' ? participantLimit : presenterLimit
  const retryAfterMs = limit.takeFrom(bucket, deps.clock.now())
  if (retryAfterMs > 0) return refuse({ kind: 'rate-limited', retryAfterMs })
  const definition = requests[name]
  if (!definition.by.some((role) => role === caller.role)) return refuse({ kind: 'forbidden' })
  const parsed = definition.payload.safeParse(raw)
  if (!parsed.success || hasZero(parsed.data)) return refuse({ kind: 'invalid' })
  const session = await deps.cache.byId(caller.sessionId)
  if (!session) return refuse({ kind: 'unknown-session' })
  const handler: Handler<Name> = handlers[name]
  // The table pairs each name with its payload; the compiler loses the pairing through the generic index.
  return handler({ deps, session, caller, entrance }, parsed.data as PayloadOf<Name>)
}

/** Whether a text anywhere in a payload has a zero character: Postgres stores none, and nobody types one. */
function hasZero(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, part]) => key.includes('\0') || hasZero(part))
}
