import type { ParticipantRow } from '../../shared/protocol/views.ts'
import type { LiveDeps } from './live-deps.ts'

const pageSize = 50

/**
 * One page of a session's participants for the console.
 * @param seen `nicknames`: for moderators, who neither see nor find anybody by stage, name or company
 */
export async function listParticipants(
  deps: LiveDeps,
  sessionId: string,
  search: string,
  after: string | null,
  seen: 'everything' | 'nicknames',
): Promise<{ rows: ParticipantRow[]; more: boolean }> {
  const [page, connected] = await Promise.all([
    deps.store.participants.page(sessionId, search, after, pageSize + 1, seen),
    deps.presence.connected(sessionId),
  ])
  const rows = page.slice(0, pageSize).map((row) => ({
    participantId: row.id,
    nickname: row.nickname,
    avatar: row.avatar,
    connected: connected.has(row.id),
    joinedAt: row.joinedAt,
    removed: row.removed,
    ...(seen === 'everything'
      ? { stage: row.stage, score: row.score, name: row.name, company: row.company }
      : { stage: 0, score: 0, name: '', company: '' }),
    team: row.team,
    out: row.out,
  }))
  return { rows, more: page.length > pageSize }
}
