import type { Socket } from 'socket.io'
import { shown } from '../../shared/core/session/state.ts'
import { asksOnPhones } from '../../shared/core/session/steps.ts'
import {
  audienceView,
  consoleView,
  moderatorView,
  resultsOnPhones,
  resultsOnScreen,
  screenView,
} from '../../shared/core/session/view-for.ts'
import type {
  AudienceEvents,
  ConsoleEvents,
  ModeratorEvents,
  ScreenEvents,
} from '../../shared/protocol/events.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import { lobbyPeople } from '../sessions/lobby-people.ts'
import { ownAnswers } from '../sessions/own-answers.ts'
import { moderatedQuestions, questionLimits, visibleQuestions } from '../sessions/question-lists.ts'
import type { CachedSession } from '../sessions/session-cache.ts'
import { funnelView, gameView, moveView } from '../sessions/views.ts'
import type { Caller } from './handshake.ts'
import type { Publisher } from './publish.ts'
import { countsOnPhones, countsOnScreen, forModerators, publicEntries, resultsOf } from './told.ts'

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
        : caller.role === 'moderator'
          ? await forModerator(deps, publisher, session)
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
  const open = current && resultsOnPhones(row.state, current.slide, current.progress)
  const asks = current && asksOnPhones(row.state, current.slide, current.progress)
  const [facts, participant, results] = await Promise.all([
    publisher.facts(session),
    caller.participantId === null ? null : deps.store.participants.byId(caller.participantId),
    open || asks ? resultsOf(deps.store, session) : null,
  ])
  return {
    view: audienceView(facts, deps.clock.now()),
    me: participant ? await ownAnswers(deps.store, session, participant) : null,
    counts: current && results && countsOnPhones(row, current, results.counts),
    game: gameView(row.deck.settings),
    entries: open && results?.entries ? publicEntries(results.entries) : null,
  }
}

async function forScreen(
  deps: LiveDeps,
  publisher: Publisher,
  session: CachedSession,
): Promise<ScreenEvents['session:welcomed']> {
  const { row } = session
  const current = shown(row.state, row.deck.slides)
  const open = current && resultsOnScreen(row.state, current.slide, current.progress)
  const [facts, results, audience, questions, people] = await Promise.all([
    publisher.facts(session),
    resultsOf(deps.store, session),
    publisher.rounds.audienceCount(row.id, row.stages.length),
    visibleQuestions(deps.store, session, questionLimits.screens),
    lobbyPeople(deps.store, session),
  ])
  return {
    view: screenView(facts, deps.clock.now()),
    counts: current && results && countsOnScreen(row, current, results.counts),
    entries: open && results?.entries ? publicEntries(results.entries) : null,
    audience,
    questions,
    people,
  }
}

async function forModerator(
  deps: LiveDeps,
  publisher: Publisher,
  session: CachedSession,
): Promise<ModeratorEvents['session:welcomed']> {
  const { row } = session
  const [facts, results, audience, questions] = await Promise.all([
    publisher.facts(session),
    resultsOf(deps.store, session),
    publisher.rounds.audienceCount(row.id, row.stages.length),
    moderatedQuestions(deps.store, session),
  ])
  const slide = shown(row.state, row.deck.slides)?.slide
  return {
    view: moderatorView(facts, deps.clock.now()),
    counts: slide && results ? forModerators(slide, results.counts) : null,
    entries: results?.entries ?? null,
    audience,
    questions,
  }
}

async function forConsole(
  deps: LiveDeps,
  publisher: Publisher,
  session: CachedSession,
): Promise<ConsoleEvents['session:welcomed']> {
  const { row } = session
  const [facts, results, audience, questions, funnel, moves, people] = await Promise.all([
    publisher.facts(session),
    resultsOf(deps.store, session),
    publisher.rounds.audienceCount(row.id, row.stages.length),
    moderatedQuestions(deps.store, session),
    deps.store.reports.funnelCounts(row.id),
    deps.store.reports.moves(row.id, startingMoves),
    lobbyPeople(deps.store, session),
  ])
  return {
    view: consoleView(facts, deps.clock.now()),
    deck: { deck: row.deck, stages: row.stages, screenUrl: `/screen/${row.id}` },
    counts: results?.counts ?? null,
    entries: results?.entries ?? null,
    audience,
    questions,
    people,
    funnel: funnelView(funnel, row.stages.length),
    paces: deps.feedback.pacesOf(row.id),
    moves: moves.map((move) => moveView(move, row.deck)),
  }
}
