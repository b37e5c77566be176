import type { ParticipantRow } from '../../shared/protocol/views.ts'
import type { LiveDeps } from './live-deps.ts'

const pageSize = 50

/** One page of a session's participants for the console. */
export async function listParticipants(
  deps: LiveDeps,
  sessionId: string,
  search: string,
  after: string | null,
): Promise<{ rows: ParticipantRow[]; more: boolean }> {
  const [page, connected] = await Promise.all([
    deps.store.participants.page(sessionId, search, after, pageSize + 1),
    deps.presence.connected(sessionId),
  ])
  const rows = page.slice(0, pageSize).map((row) => ({
    participantId: row.id,
    nickname: row.nickname,
    avatar: row.avatar,
    connected: connected.has(row.id),
    stage: row.stage,
    score: row.score,
    joinedAt: row.joinedAt,
    removed: row.removed,
    name: row.name,
    company: row.company,
  }))
  return { rows, more: page.length > pageSize }
}
