import type { Me } from '../../shared/protocol/views.ts'
import type { ParticipantRecord, Store } from '../store/store.ts'
import type { CachedSession } from './session-cache.ts'

/** What a participant is told of themselves when they come (back): name and the answers that still count. */
export async function ownAnswers(
  store: Store,
  { row }: CachedSession,
  participant: ParticipantRecord,
): Promise<Me> {
  const responses = await store.participants.responsesOf(row.id, participant.id)
  const current = responses.filter(({ slideId, run }) => row.state.slides[slideId]?.run === run)
  return {
    participantId: participant.id,
    nickname: participant.nickname,
    avatar: participant.avatar,
    answers: Object.fromEntries(
      current.map(({ slideId, run, revision, answer, points, elapsedMs }) => [
        slideId,
        {
          run,
          revision,
          answer: JSON.parse(answer),
          // Points tell whether the answer was right: not before the reveal.
          points: row.state.slides[slideId]?.phase === 'revealed' ? points : null,
          elapsedMs,
        },
      ]),
    ),
  }
}
