import { createAdapter } from '@socket.io/redis-streams-adapter'
import { createClient } from 'redis'
import type { Server } from 'socket.io'
import type { PaceCounts, ReactionCounts } from '../../shared/protocol/feedback.ts'
import type { Log } from '../system/log.ts'

/** What one node tells the others. The first argument is the session's id throughout. */
export interface ClusterEvents {
  'session:changed': (sessionId: string) => void
  'session:dirty': (
    sessionId: string,
    notice: { slides: boolean; funnel: boolean; questions: boolean },
  ) => void
  'session:gone': (sessionId: string) => void
  /** The link of this token, or (null) all of the session's. */
  'links:revoked': (sessionId: string, tokenHash: string | null) => void
  'standings:changed': (sessionId: string) => void
  'team:changed': (sessionId: string, participantId: string, team: number | null) => void
  'question:rejected': (sessionId: string, participantId: string, questionId: string) => void
  'participant:removed': (sessionId: string, participantId: string) => void
  'reactions:told': (sessionId: string, counts: ReactionCounts) => void
  'paces:told': (sessionId: string, node: string, counts: PaceCounts) => void
  'presence:told': (sessionId: string, node: string, count: number) => void
}

/** The other nodes, if there are any. */
export interface Cluster {
  tell<Name extends keyof ClusterEvents>(name: Name, ...args: Parameters<ClusterEvents[Name]>): void
  hear<Name extends keyof ClusterEvents>(name: Name, listener: ClusterEvents[Name]): void
  /** Asks every other node for the ids of a session's connected participants there. */
  askConnected(sessionId: string): Promise<string[]>
  answerConnected(answer: (sessionId: string) => string[]): void
  close(): Promise<void>
}

const alone: Cluster = {
  tell: () => {},
  hear: () => {},
  askConnected: async () => [],
  answerConnected: () => {},
  close: async () => {},
}

const asked = 'presence:asked'

/** Joins the nodes that share a Redis; without an address this node is alone. Broadcasts to rooms reach all nodes by themselves. */
export async function joinCluster(io: Server, redisUrl: string | null, log: Log): Promise<Cluster> {
  if (redisUrl === null) return alone
  const client = createClient({ url: redisUrl })
  client.on('error', (error: unknown) => log.error({ err: error }, 'Redis is not reachable'))
  await client.connect()
  io.adapter(createAdapter(client, { streamName: 'rostrum', maxLen: 10_000 }))
  return {
    tell: (name, ...args) => {
      io.serverSideEmit(name, ...args)
    },
    hear: (name, listener) => {
      listen(io, name, listener)
    },
    askConnected: async (sessionId) => {
      // A node that does not answer in time is taken to have nobody: better a draw without its people than none.
      const answers: unknown[] = await io.serverSideEmitWithAck(asked, sessionId).catch(() => [])
      return answers.flat().filter((id): id is string => typeof id === 'string')
    },
    answerConnected: (answer) => {
      listen(io, asked, (sessionId: string, reply: (ids: string[]) => void) => reply(answer(sessionId)))
    },
    close: async () => {
      await client.close()
    },
  }
}

/** Messages between nodes arrive as events of the server itself; Socket.IO's types know only its own few. */
function listen<Name extends string>(io: Server, name: Name, listener: (...args: never[]) => void): void {
  const server: { on(name: Name, listener: (...args: never[]) => void): unknown } = io
  server.on(name, listener)
}
