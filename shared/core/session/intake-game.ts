import {
  type ActResult,
  type AwardAct,
  type JoinAct,
  type LoadedParticipant,
  type LoadedSession,
  responseKey,
  type TeamAct,
} from './acts.ts'
import { type Batch, refused } from './intake-batch.ts'

export function award(
  batch: Batch,
  act: AwardAct,
  session: LoadedSession,
  participant: LoadedParticipant,
): ActResult {
  let { score } = participant
  for (const { slideId, run, points } of act.answers) {
    const { sessionId, participantId } = act
    const place = { sessionId, participantId, slideId, run }
    const key = responseKey(place)
    const before = batch.answer(key)
    // A question that was reset meanwhile counts in its new run only.
    if (!before || session.runs[slideId] !== run || before.points === points) continue
    score += points - before.points
    const fresh = batch.responses.get(key)
    if (fresh) batch.responses.set(key, { ...fresh, points })
    else batch.awards.set(key, { ...place, points })
  }
  const { streak, out } = act
  if (score !== participant.score || streak !== participant.streak || out !== participant.out) {
    batch.change({ ...participant, score, streak, out })
  }
  return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
}

export function setTeam(batch: Batch, { team, by }: TeamAct, participant: LoadedParticipant): ActResult {
  if (by === 'participant' && participant.team !== null && participant.team !== team) {
    return refused('team-chosen')
  }
  if (participant.team !== team) batch.change({ ...participant, team })
  return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
}

/** The team with the fewest members, the first of several; the newcomer is counted in. */
export function smallestTeam(batch: Batch, { sessionId, balanceOver }: JoinAct): number {
  const sizes = batch.teamSizes.get(sessionId) ?? { ...batch.loaded.teamSizes.get(sessionId) }
  let smallest = 0
  for (let team = 1; team < balanceOver; team++) {
    if ((sizes[team] ?? 0) < (sizes[smallest] ?? 0)) smallest = team
  }
  batch.teamSizes.set(sessionId, { ...sizes, [smallest]: (sizes[smallest] ?? 0) + 1 })
  return smallest
}
