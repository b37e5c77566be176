import type { Me } from '../../shared/protocol/views.ts'
import { hintsOf } from '../../shared/slides/deck.ts'
import type { ParticipantRecord, Store } from '../store/store.ts'
import type { CachedSession } from './session-cache.ts'

/** What a participant is told of themselves when they come (back): name, the answers that still count and the hints that were taken. */
export async function ownAnswers(
  store: Store,
  { row, slides }: CachedSession,
  participant: ParticipantRecord,
): Promise<Me> {
  const [responses, hints] = await Promise.all([
    store.participants.responsesOf(row.id, participant.id),
    store.participants.hintsOf(row.id, participant.id),
  ])
  const current = responses.filter(({ slideId, run }) => row.state.slides[slideId]?.run === run)
  return {
    participantId: participant.id,
    nickname: participant.nickname,
    avatar: participant.avatar,
    team: participant.team,
    out: participant.out,
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
    hints: Object.fromEntries(
      hints.flatMap(({ slideId, run, taken }) => {
        const slide = slides.get(slideId)
        if (!slide || row.state.slides[slideId]?.run !== run) return []
        const texts = hintsOf(slide)
          .slice(0, taken)
          .map(({ text }) => text)
        return [[slideId, { run, texts }]]
      }),
    ),
  }
}
