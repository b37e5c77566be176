import type { Socket } from 'socket.io'
import type { Cluster } from './cluster.ts'

/** How long another node's count is believed without being heard again, ms. */
const staleMs = 30_000

/** Who is connected: exactly on this node, by what they last said on the others. */
export class Presence {
  readonly #cluster: Cluster
  readonly #local = new Map<string, Map<string, Set<Socket>>>()
  /** By session, by node: participants connected there and when that was heard. */
  readonly #remote = new Map<string, Map<string, { count: number; at: number }>>()

  constructor(cluster: Cluster) {
    this.#cluster = cluster
  }

  add(sessionId: string, participantId: string, socket: Socket): void {
    let session = this.#local.get(sessionId)
    if (!session) {
      session = new Map()
      this.#local.set(sessionId, session)
    }
    const sockets = session.get(participantId)
    if (sockets) sockets.add(socket)
    else session.set(participantId, new Set([socket]))
  }

  remove(sessionId: string, participantId: string, socket: Socket): void {
    const session = this.#local.get(sessionId)
    const sockets = session?.get(participantId)
    if (!session || !sockets) return
    sockets.delete(socket)
    if (sockets.size === 0) session.delete(participantId)
    if (session.size === 0) this.#local.delete(sessionId)
  }

  /** The sockets of one participant on this node. */
  socketsOf(sessionId: string, participantId: string): readonly Socket[] {
    return [...(this.#local.get(sessionId)?.get(participantId) ?? [])]
  }

  localIds(sessionId: string): ReadonlySet<string> {
    return new Set(this.#local.get(sessionId)?.keys())
  }

  localCount(sessionId: string): number {
    return this.#local.get(sessionId)?.size ?? 0
  }

  localSessions(): string[] {
    return [...this.#local.keys()]
  }

  /** Participants connected on all nodes. Somebody with phones on two nodes counts twice until one goes. */
  count(sessionId: string, now: number): number {
    let count = this.localCount(sessionId)
    const nodes = this.#remote.get(sessionId)
    for (const [node, heard] of nodes ?? []) {
      if (now - heard.at > staleMs) nodes?.delete(node)
      else count += heard.count
    }
    return count
  }

  heard(sessionId: string, node: string, count: number, now: number): void {
    let nodes = this.#remote.get(sessionId)
    if (!nodes) {
      nodes = new Map()
      this.#remote.set(sessionId, nodes)
    }
    nodes.set(node, { count, at: now })
  }

  /** Ids on all nodes; asks the others, so it is for rare acts such as locking a draw. */
  async connected(sessionId: string): Promise<ReadonlySet<string>> {
    return new Set([...this.localIds(sessionId), ...(await this.#cluster.askConnected(sessionId))])
  }
}
