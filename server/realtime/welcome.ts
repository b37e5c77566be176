import type { Socket } from 'socket.io'
import { shown } from '../../shared/core/session/state.ts'
import {
  audienceView,
  consoleView,
  resultsOnPhones,
  resultsOnScreen,
  screenView,
} from '../../shared/core/session/view-for.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../shared/protocol/events.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import { ownAnswers } from '../sessions/own-answers.ts'
import type { CachedSession } from '../sessions/session-cache.ts'
import { funnelView, moveView, questionView } from '../sessions/views.ts'
import type { Caller } from './handshake.ts'
import { type Publisher, publicEntries, withoutResults } from './publish.ts'
import { publishLimits } from './publish-pace.ts'

/** How many moves a console starts with. */
const startingMoves = 100

/** Tells a socket that has just connected all that its page needs. The socket is in its rooms already, so nothing falls between. */
export async function welcome(
  deps: LiveDeps,
  publisher: Publisher,
  socket: Socket,
  caller: Caller,
  session: CachedSession,
): Promise<void> {
  const message =
    caller.role === 'participant'
      ? await forAudience(deps, publisher, caller, session)
      : caller.role === 'screen'
        ? await forScreen(deps, publisher, session)
        : await forConsole(deps, publisher, session)
  socket.emit('session:welcomed', message)
}

async function forAudience(
  deps: LiveDeps,
  publisher: Publisher,
  caller: Extract<Caller, { role: 'participant' }>,
  session: CachedSession,
): Promise<AudienceEvents['session:welcomed']> {
  const { row } = session
  const current = shown(row.state, row.deck.slides)
  const open = current && resultsOnPhones(current.slide, current.progress)
  const [facts, participant, results] = await Promise.all([
    publisher.facts(session),
    caller.participantId === null ? null : deps.store.participants.byId(caller.participantId),
    open ? publisher.results(session) : null,
  ])
  return {
    view: audienceView(facts, deps.clock.now()),
    me: participant ? await ownAnswers(deps.store, session, participant) : null,
    counts: results?.counts ?? null,
    entries: results?.entries ? publicEntries(results.entries) : null,
  }
}

async function forScreen(
  deps: LiveDeps,
  publisher: Publisher,
  session: CachedSession,
): Promise<ScreenEvents['session:welcomed']> {
  const { row } = session
  const current = shown(row.state, row.deck.slides)
  const open = current && resultsOnScreen(current.slide, current.progress)
  const [facts, results, audience, questions] = await Promise.all([
    publisher.facts(session),
    publisher.results(session),
    publisher.audienceCount(row.id, row.stages.length),
    deps.store.questions.list(row.id, false, publishLimits.questions),
  ])
  return {
    view: screenView(facts, deps.clock.now()),
    counts: results && (open ? results.counts : withoutResults(results.counts)),
    entries: open && results?.entries ? publicEntries(results.entries) : null,
    audience,
    questions: questions.map(questionView),
  }
}

async function forConsole(
  deps: LiveDeps,
  publisher: Publisher,
  session: CachedSession,
): Promise<ConsoleEvents['session:welcomed']> {
  const { row } = session
  const [facts, results, audience, questions, funnel, moves] = await Promise.all([
    publisher.facts(session),
    publisher.results(session),
    publisher.audienceCount(row.id, row.stages.length),
    deps.store.questions.list(row.id, true, publishLimits.questions),
    deps.store.reports.funnelCounts(row.id),
    deps.store.reports.moves(row.id, startingMoves),
  ])
  return {
    view: consoleView(facts, deps.clock.now()),
    deck: { deck: row.deck, stages: row.stages, screenUrl: `/screen/${row.id}` },
    counts: results?.counts ?? null,
    entries: results?.entries ?? null,
    audience,
    questions: questions.map(questionView),
    funnel: funnelView(funnel, row.stages.length),
    moves: moves.map((move) => moveView(move, row.deck)),
  }
}
