import type { Result } from '../shared/core/result.ts'
import type { Act } from '../shared/core/session/acts.ts'
import type { SessionCommand } from '../shared/core/session/session-command.ts'
import type { Refusal } from '../shared/protocol/refusals.ts'
import type { CrowdOrder } from './rehearsal/rehearsals.ts'
import type { SessionRow } from './store/store.ts'

/** All that HTTP needs of the realtime side. Built by `server/realtime`, handed over in `main.ts`; tests give their own. */
export interface LivePort {
  /** Ids of the participants of a session who are connected now. */
  connected(sessionId: string): ReadonlySet<string>
  /** Takes an act through the live intake; resolves after its commit. */
  submit(act: Act): Promise<{ ok: true } | { ok: false; refusal: Refusal }>
  /** Resolves when the points of all that has been revealed are settled. */
  settled(session: SessionRow): Promise<void>
  /** Gives a session a command on its newest version and tells everybody who looks at it. */
  command(sessionId: string, command: SessionCommand): Promise<Result<{ version: number }, Refusal>>
  /** Sends away everybody who is in a session that no longer exists. */
  sessionDeleted(sessionId: string): void
  /** Sends away whoever came by the link of this token, or (null) by any link; those who are logged in stay. */
  linksRevoked(sessionId: string, tokenHash: string | null): void
  /** Fills a session with a simulated audience. */
  rehearse(sessionId: string, order: Pick<CrowdOrder, 'code' | 'deck' | 'plan'>): void
  /** For `/metrics` and `/readyz`. Counters count from the start of the process. */
  stats(): LiveStats
}

export interface LiveStats {
  sockets: number
  /** Responses stored and acknowledged so far. */
  responses: number
  /** The server is stopping: it takes no new connections. */
  draining: boolean
}
