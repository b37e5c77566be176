import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { Deps } from '../deps.ts'
import type { LivePort } from '../live-port.ts'
import { closeDueSlides, dueCheckMs } from '../sessions/close-due-slides.ts'
import { Intake } from '../sessions/intake.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import { StandingsTables } from '../sessions/own-standing.ts'
import { runCommand } from '../sessions/run-command.ts'
import { SessionCache } from '../sessions/session-cache.ts'
import { newId } from '../system/random.ts'
import { isSameOrigin } from '../system/same-origin.ts'
import { bindRequests } from './bind-requests.ts'
import { joinCluster } from './cluster.ts'
import { admit, type Caller, type SocketData } from './handshake.ts'
import { Presence } from './presence.ts'
import { Publisher } from './publish.ts'
import { audiencePartRoom, audienceParts, audienceRoom, consoleRoom, screenRoom } from './rooms.ts'
import { welcome } from './welcome.ts'

/** Frames larger than this end the connection. The longest legal one is a form of some 12 KB. */
const maxFrameBytes = 32 * 1024

export interface Realtime {
  live: LivePort
  /** Stores what is waiting and publishes what is due, at once; tests use it instead of waiting. */
  flush(): Promise<void>
  /** Stops taking connections and acts, lets what was taken be stored and acknowledged, and says goodbye. */
  drain(): Promise<void>
}

/** How often a node of several looks for changes that it was not told of, ms. */
const versionCheckMs = 2000

/** Sessions with sockets here whose stored version is newer than the one this node knows: Redis was away. */
async function missedSessions(deps: Deps, cache: SessionCache, publisher: Publisher): Promise<string[]> {
  const missed: string[] = []
  for (const sessionId of publisher.localSessions()) {
    const known = (await cache.byId(sessionId))?.row.version ?? 0
    const stored = (await deps.store.sessions.byId(sessionId))?.version ?? 0
    if (stored > known) missed.push(sessionId)
  }
  return missed
}

/** Ends the sockets of this node that came by a link which no longer counts. */
function turnOutLinks(io: Server, sessionId: string): void {
  for (const room of [screenRoom(sessionId), consoleRoom(sessionId)]) {
    for (const id of io.of('/').adapter.rooms.get(room) ?? []) {
      const socket = io.of('/').sockets.get(id)
      const data: SocketData | undefined = socket?.data
      if (data && data.caller.role !== 'participant' && 'link' in data.caller.by) socket?.disconnect(true)
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
  const publisher = new Publisher(io, cluster, deps, cache, presence, baseUrl)
  let draining = false
  let responses = 0
  let nextPart = 0

  const intake = new Intake(deps.store.intake, deps.clock, deps.log, (act, result) => {
    if (act.type === 'response') {
      responses += 1
      publisher.slideCounted(act.sessionId)
    }
    if (act.type === 'question' || act.type === 'upvote') publisher.questionsChanged(act.sessionId)
    if (act.type === 'join' || result.moves.length > 0) publisher.funnelMoved(act.sessionId)
  })
  const live: LiveDeps = {
    ...deps,
    cache,
    intake,
    publish: publisher,
    presence,
    standings: new StandingsTables(deps.store.participants),
  }

  io.use(admit(live, presence, () => draining))
  io.on('connection', (socket) => {
    const { caller }: SocketData = socket.data
    enterRooms(socket, caller)
    bindRequests(live, socket, (participantId) => {
      if (caller.role !== 'participant' || caller.participantId !== null) return
      caller.participantId = participantId
      arrive(socket, caller.sessionId, participantId)
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
    } else socket.join(caller.role === 'screen' ? screenRoom(sessionId) : consoleRoom(sessionId))
  }

  function arrive(socket: Socket, sessionId: string, participantId: string): void {
    presence.add(sessionId, participantId, socket)
    publisher.audienceChanged(sessionId)
    socket.once('disconnect', () => {
      presence.remove(sessionId, participantId, socket)
      publisher.audienceChanged(sessionId)
    })
  }

  const catchUp = (sessionId: string): void => {
    publisher
      .heardChanged(sessionId)
      .catch((error: unknown) => deps.log.warn({ err: error, sessionId }, 'a change could not be told'))
  }
  cluster.hear('session:changed', catchUp)
  cluster.hear('session:dirty', (sessionId, notice) => publisher.heardDirty(sessionId, notice))
  cluster.hear('session:gone', (sessionId) => cache.forget(sessionId))
  cluster.hear('links:revoked', (sessionId) => turnOutLinks(io, sessionId))
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
  const stops = [
    publisher.start(),
    deps.clock.every(dueCheckMs, () => {
      closeDueSlides(live).catch((error: unknown) =>
        deps.log.warn({ err: error }, 'due slides could not be closed'),
      )
    }),
    deps.clock.every(500, () => tellPresence(false)),
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
      command: (sessionId, command) => runCommand(live, sessionId, command, null),
      sessionDeleted: (sessionId) => {
        io.in([audienceRoom(sessionId), screenRoom(sessionId), consoleRoom(sessionId)]).disconnectSockets(
          true,
        )
        cache.forget(sessionId)
        live.standings.forget(sessionId)
        cluster.tell('session:gone', sessionId)
      },
      linksRevoked: (sessionId) => {
        turnOutLinks(io, sessionId)
        cluster.tell('links:revoked', sessionId)
      },
      stats: () => ({ sockets: io.engine.clientsCount, responses, draining }),
    },
    flush: async () => {
      await intake.drained()
      await publisher.flush()
    },
    drain: async () => {
      draining = true
      io.local.emit('server:draining', {})
      await intake.drained()
      for (const stop of stops) stop()
      await io.close()
      await cluster.close()
    },
  }
}
