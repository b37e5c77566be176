import type { Socket } from 'socket.io'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { type PayloadOf, type ReplyOf, type RequestName, requests } from '../../shared/protocol/requests.ts'
import { finishDraw } from '../giveaways/finish-draw.ts'
import { lockDraw } from '../giveaways/lock-draw.ts'
import { receiptOf } from '../giveaways/receipt-of.ts'
import { askQuestion, upvoteQuestion } from '../sessions/ask-question.ts'
import { joinSession } from '../sessions/join-session.ts'
import { listParticipants } from '../sessions/list-participants.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import { correctStage, hideResponse, moderateQuestion, removeParticipant } from '../sessions/moderate.ts'
import { runCommand } from '../sessions/run-command.ts'
import type { CachedSession } from '../sessions/session-cache.ts'
import { submitResponse } from '../sessions/submit-response.ts'
import { questionView } from '../sessions/views.ts'
import { newId } from '../system/random.ts'
import { type Caller, participantLimit, presenterLimit, type SocketData } from './handshake.ts'
import { publishLimits } from './publish-pace.ts'

type Participant = Extract<Caller, { role: 'participant' }>

interface Call {
  deps: LiveDeps
  session: CachedSession
  caller: Caller
  /** Tells the transport that this socket is now a participant. */
  joined: (participantId: string) => void
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
  'session:join': async ({ deps, session, caller, joined }, profile) => {
    if (caller.role !== 'participant') return refuse({ kind: 'forbidden' })
    const result = await joinSession(deps, session.row.id, caller.tokenHash, profile)
    if (result.ok) joined(result.value.participantId)
    return result
  },
  'participant:rename': (call, { nickname, avatar }) =>
    asParticipant(call, async (id) => {
      await call.deps.store.participants.rename(id, nickname, avatar)
      return accept({})
    }),
  'participant:standing': (call) =>
    asParticipant(call, async (id) => accept(await call.deps.standings.of(call.session, id))),
  'response:submit': (call, payload) =>
    asParticipant(call, (id) => submitResponse(call.deps, call.session, id, payload)),
  'question:list': async ({ deps, session, caller }) => {
    const { id } = session.row
    const withHidden = caller.role === 'console'
    const rows = await deps.store.questions.list(id, withHidden, publishLimits.questions)
    const own = caller.role === 'participant' ? caller.participantId : null
    return accept({
      questions: rows.map(questionView),
      upvoted: own === null ? [] : await deps.store.questions.upvotedBy(id, own),
      own: own === null ? [] : await deps.store.questions.askedBy(id, own),
    })
  },
  'question:ask': (call, question) =>
    asParticipant(call, (id) => askQuestion(call.deps, call.session, id, question)),
  'question:upvote': (call, vote) =>
    asParticipant(call, (id) => upvoteQuestion(call.deps, call.session, id, vote)),
  'draw:receipt': (call, { drawId }) =>
    asParticipant(call, (id) => receiptOf(call.deps, call.session.row.id, id, drawId)),

  'session:command': ({ deps, session }, { command, version }) =>
    runCommand(deps, session.row.id, command, version),
  'participant:list': async ({ deps, session }, { search, after }) =>
    accept(await listParticipants(deps, session.row.id, search, after)),
  'participant:remove': ({ deps, session }, { participantId }) =>
    removeParticipant(deps, session.row.id, participantId),
  'participant:correct-stage': ({ deps, session, caller }, correction) =>
    correctStage(deps, session.row.id, actorOf(caller), correction),
  'response:hide': ({ deps, session }, payload) => hideResponse(deps, session.row.id, payload),
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
export function bindRequests(
  deps: LiveDeps,
  socket: Socket,
  onJoined: (participantId: string) => void,
): void {
  socket.onAny((name: string, payload: unknown, ack: unknown) => {
    const answer = typeof ack === 'function' ? (result: Result<unknown, Refusal>) => ack(result) : () => {}
    if (!isRequestName(name)) return answer(refuse({ kind: 'invalid' }))
    dispatch(deps, socket, name, payload, onJoined)
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
  joined: (participantId: string) => void,
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
  return handler({ deps, session, caller, joined }, parsed.data as PayloadOf<Name>)
}

/** Whether a text anywhere in a payload has a zero character: Postgres stores none, and nobody types one. */
function hasZero(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, part]) => key.includes('\0') || hasZero(part))
}
