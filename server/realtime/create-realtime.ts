import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { Deps } from '../deps.ts'
import type { LivePort } from '../live-port.ts'
import { ScoreRounds, scoreMs } from '../prospects/score-rounds.ts'
import { Attendance, sampleMs } from '../sessions/attendance.ts'
import { closeDueSlides, dueCheckMs } from '../sessions/close-due-slides.ts'
import { Intake } from '../sessions/intake.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import { NetworkDelays } from '../sessions/network-delays.ts'
import { StandingsTables } from '../sessions/own-standing.ts'
import { runCommand } from '../sessions/run-command.ts'
import { SessionCache } from '../sessions/session-cache.ts'
import { Settlements } from '../sessions/settlement.ts'
import { newId } from '../system/random.ts'
import { isSameOrigin } from '../system/same-origin.ts'
import { bindRequests } from './bind-requests.ts'
import { joinCluster } from './cluster.ts'
import { Feedback } from './feedback.ts'
import { admit, type Caller, type SocketData } from './handshake.ts'
import { measureDelay } from './measure-delay.ts'
import { Presence } from './presence.ts'
import { Publisher } from './publish.ts'
import { tickMs } from './publish-pace.ts'
import {
  audiencePartRoom,
  audienceParts,
  audienceRoom,
  consoleRoom,
  moderatorRoom,
  screenRoom,
} from './rooms.ts'
import { WaitingRoom } from './waiting-room.ts'
import { welcome } from './welcome.ts'

/** Frames larger than this end the connection. The longest legal one is a form of some 12 KB. */
const maxFrameBytes = 32 * 1024

export interface Realtime {
  live: Omit<LivePort, 'rehearse'>
  /** Stores what is waiting and publishes what is due, at once; tests use it instead of waiting. */
  flush(): Promise<void>
  /** Stops taking connections and acts, lets what was taken be stored and acknowledged, and says goodbye. */
  drain(): Promise<void>
}

const watchersRoom = { screen: screenRoom, console: consoleRoom, moderator: moderatorRoom }

/** How often a node of several looks for changes that it was not told of, ms. */
const versionCheckMs = 2000

/** Sessions with sockets here whose stored version is newer than the one this node knows: Redis was away. */
async function missedSessions(deps: Deps, cache: SessionCache, publisher: Publisher): Promise<string[]> {
  const missed: string[] = []
  for (const sessionId of publisher.rounds.localSessions()) {
    const known = (await cache.byId(sessionId))?.row.version ?? 0
    const stored = (await deps.store.sessions.byId(sessionId))?.version ?? 0
    if (stored > known) missed.push(sessionId)
  }
  return missed
}

/** Ends the sockets of this node that came by a link which no longer counts: this one, or (null) any. */
function turnOutLinks(io: Server, sessionId: string, tokenHash: string | null): void {
  for (const room of [screenRoom(sessionId), consoleRoom(sessionId), moderatorRoom(sessionId)]) {
    for (const id of io.of('/').adapter.rooms.get(room) ?? []) {
      const socket = io.of('/').sockets.get(id)
      const data: SocketData | undefined = socket?.data
      if (!data || data.caller.role === 'participant' || !('link' in data.caller.by)) continue
      if (tokenHash === null || data.caller.by.link === tokenHash) socket?.disconnect(true)
    }
  }
}

/**
 * The live half of a node: sockets, intake, publishing, timers.
 * @param baseUrl the address that phones reach this server under; asked each time, since the port is known only after listening
 */
export async function createRealtime(http: HttpServer, deps: Deps, baseUrl: () => string): Promise<Realtime> {
  const io = new Server(http, {
    serveClient: false,
    // On, it costs 235 KiB a connection; see docs/performance.md.
    perMessageDeflate: false,
    maxHttpBufferSize: maxFrameBytes,
    allowRequest: (request, answer) => {
      const allowed = isSameOrigin(request.headers, deps.env.PUBLIC_URL)
      answer(allowed ? null : 'foreign origin', allowed)
    },
  })
  const nodeId = newId(deps.random)
  const cluster = await joinCluster(io, deps.env.REDIS_URL, deps.log)
  const cache = new SessionCache(deps.store.sessions)
  const presence = new Presence(cluster)
  const waiting = new WaitingRoom()
  const settlements: Settlements = new Settlements(
    deps,
    (act) => intake.submit(act),
    (sessionId) => {
      standings.forget(sessionId)
      publisher.standingsChanged(sessionId)
    },
  )
  const standings = new StandingsTables(deps.store.participants, (row) => settlements.ensure(row))
  const publisher = new Publisher(io, cluster, deps, cache, presence, standings, baseUrl)
  const feedback = new Feedback(io, cluster, deps.clock, nodeId)
  let draining = false
  let responses = 0
  let nextPart = 0

  const scores = new ScoreRounds(deps.store, deps.log)

  const intake = new Intake(deps.store.intake, deps.clock, deps.log, (act, result) => {
    if (result.prospectId !== undefined) scores.touched(result.prospectId)
    if (act.type === 'response') {
      responses += 1
      publisher.slideCounted(act.sessionId)
    }
    if (act.type === 'question' || act.type === 'upvote') publisher.questionsChanged(act.sessionId)
    if (act.type === 'join' || result.moves.length > 0) publisher.funnelMoved(act.sessionId)
  })
  const attendance = new Attendance()
  const live: LiveDeps = {
    ...deps,
    cache,
    intake,
    publish: publisher,
    presence,
    delays: new NetworkDelays(),
    standings,
    settlements,
    feedback,
    health: async (sessionId) => {
      const screens = io.in(screenRoom(sessionId))
      const now = deps.clock.now()
      return {
        // A node that does not answer in time leaves the count to this one.
        screens: await screens.fetchSockets().then(
          (sockets) => sockets.length,
          () => io.of('/').adapter.rooms.get(screenRoom(sessionId))?.size ?? 0,
        ),
        attendance: attendance.until(sessionId, now, presence.count(sessionId, now)),
      }
    },
  }

  io.use(admit(live, presence, waiting, () => draining))
  io.on('connection', (socket) => {
    const { caller }: SocketData = socket.data
    enterRooms(socket, caller)
    bindRequests(live, socket, {
      enter: ({ id, capacity }, tokenHash) => {
        const now = deps.clock.now()
        return waiting.enter(id, tokenHash, { taken: presence.count(id, now), capacity }, now)
      },
      entered: (sessionId) => waiting.entered(sessionId),
      leave: (sessionId, tokenHash) => waiting.leave(sessionId, tokenHash),
      joined: (participantId) => {
        if (caller.role !== 'participant' || caller.participantId !== null) return
        // Whoever left while the join was being stored is not here; the token brings them back as who they are.
        if (socket.disconnected) return
        caller.participantId = participantId
        arrive(socket, caller.sessionId, participantId)
      },
    })
    if (caller.role === 'participant' && caller.participantId !== null) {
      arrive(socket, caller.sessionId, caller.participantId)
    }
    cache
      .byId(caller.sessionId)
      .then(async (session) => {
        if (session) await welcome(live, publisher, socket, caller, session)
        else socket.disconnect(true)
      })
      .catch((error: unknown) => {
        // Without its welcome a page shows nothing: it is better off connecting again.
        deps.log.error({ err: error }, 'a socket could not be welcomed')
        socket.disconnect(true)
      })
  })

  function enterRooms(socket: Socket, caller: Caller): void {
    const { sessionId } = caller
    if (caller.role === 'participant') {
      nextPart = (nextPart + 1) % audienceParts
      socket.join([audienceRoom(sessionId), audiencePartRoom(sessionId, nextPart)])
    } else socket.join(watchersRoom[caller.role](sessionId))
  }

  function arrive(socket: Socket, sessionId: string, participantId: string): void {
    presence.add(sessionId, participantId, socket)
    publisher.audienceChanged(sessionId)
    let stopMeasuring = () => {}
    void cache.byId(sessionId).then((session) => {
      if (!session?.scored || socket.disconnected) return
      stopMeasuring = measureDelay(socket, deps.clock, deps.random, (roundTripMs) =>
        live.delays.measured(sessionId, participantId, roundTripMs),
      )
    })
    socket.once('disconnect', () => {
      stopMeasuring()
      presence.remove(sessionId, participantId, socket)
      if (presence.localCount(sessionId) > 0) return
      live.delays.forget(sessionId)
      feedback.forget(sessionId)
      publisher.audienceChanged(sessionId)
    })
  }

  const catchUp = (sessionId: string): void => {
    publisher
      .heardChanged(sessionId)
      .catch((error: unknown) => deps.log.warn({ err: error, sessionId }, 'a change could not be told'))
  }
  cluster.hear('session:changed', catchUp)
  cluster.hear('session:dirty', (sessionId, notice) => publisher.rounds.heardDirty(sessionId, notice))
  cluster.hear('session:gone', (sessionId) => cache.forget(sessionId))
  cluster.hear('links:revoked', (sessionId, tokenHash) => turnOutLinks(io, sessionId, tokenHash))
  cluster.hear('standings:changed', (sessionId) => publisher.heardStandings(sessionId))
  cluster.hear('team:changed', (sessionId, participantId, team) =>
    publisher.heardTeam(sessionId, participantId, team),
  )
  cluster.hear('question:rejected', (sessionId, participantId, questionId) =>
    publisher.heardRejected(sessionId, participantId, questionId),
  )
  cluster.hear('participant:removed', (sessionId, participantId) =>
    publisher.turnOut(sessionId, participantId),
  )
  cluster.hear('presence:told', (sessionId, node, count) => {
    presence.heard(sessionId, node, count, deps.clock.now())
    publisher.audienceChanged(sessionId)
  })
  cluster.answerConnected((sessionId) => [...presence.localIds(sessionId)])

  const told = new Map<string, number>()
  const tellPresence = (all: boolean): void => {
    for (const sessionId of new Set([...presence.localSessions(), ...told.keys()])) {
      const count = presence.localCount(sessionId)
      if (all || told.get(sessionId) !== count) cluster.tell('presence:told', sessionId, nodeId, count)
      if (count === 0) told.delete(sessionId)
      else told.set(sessionId, count)
    }
  }
  const countAudiences = (): void => {
    const now = deps.clock.now()
    for (const sessionId of publisher.rounds.localSessions())
      attendance.sample(sessionId, now, presence.count(sessionId, now))
  }
  const stops = [
    deps.clock.every(sampleMs, countAudiences),
    publisher.rounds.start(),
    deps.clock.every(tickMs, () => feedback.flush()),
    deps.clock.every(dueCheckMs, () => {
      closeDueSlides(live).catch((error: unknown) =>
        deps.log.warn({ err: error }, 'due slides could not be closed'),
      )
    }),
    deps.clock.every(scoreMs, () => {
      void scores.flush()
    }),
    deps.clock.every(500, () => tellPresence(false)),
    deps.clock.every(60_000, () => waiting.tidy(deps.clock.now())),
    deps.clock.every(10_000, () => tellPresence(true)),
    deps.clock.every(versionCheckMs, () => {
      if (deps.env.REDIS_URL !== null)
        missedSessions(deps, cache, publisher).then(
          (ids) => ids.forEach(catchUp),
          () => {},
        )
    }),
  ]

  return {
    live: {
      connected: (sessionId) => presence.localIds(sessionId),
      submit: (act) => intake.submit(act),
      settled: (session) => settlements.ensure(session),
      command: (sessionId, command) => runCommand(live, sessionId, command, null),
      sessionDeleted: (sessionId) => {
        attendance.forget(sessionId)
        const rooms = [audienceRoom, screenRoom, consoleRoom, moderatorRoom]
        io.in(rooms.map((room) => room(sessionId))).disconnectSockets(true)
        cache.forget(sessionId)
        live.standings.forget(sessionId)
        cluster.tell('session:gone', sessionId)
      },
      linksRevoked: (sessionId, tokenHash) => {
        turnOutLinks(io, sessionId, tokenHash)
        cluster.tell('links:revoked', sessionId, tokenHash)
      },
      stats: () => ({ sockets: io.engine.clientsCount, responses, draining }),
    },
    flush: async () => {
      await intake.drained()
      await scores.flush()
      await publisher.rounds.flush()
    },
    drain: async () => {
      draining = true
      io.local.emit('server:draining', {})
      await intake.drained()
      for (const stop of stops) stop()
      await scores.flush()
      await io.close()
      await cluster.close()
    },
  }
}
