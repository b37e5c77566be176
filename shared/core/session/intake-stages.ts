import { moveKey, nowKey } from '../funnel/funnel-counts.ts'
import {
  countedCauses,
  type LoadedParticipant,
  type LoadedProspect,
  type LoadedSession,
  type Move,
} from './acts.ts'
import type { Batch } from './intake-batch.ts'
import { countFunnel } from './write-set.ts'

type Cause = Pick<Move, 'id' | 'at' | 'cause' | 'slideId' | 'run' | 'evidence' | 'actor'>

/** A stage rises on its own and never falls on its own. */
export function raise(
  batch: Batch,
  session: LoadedSession,
  participant: LoadedParticipant,
  to: number,
  cause: Cause,
  moves: Move[],
): void {
  if (to <= participant.stage) return
  const next = moveTo(batch, session, participant, to, cause, moves)
  raiseProspect(batch, session, next, cause.at)
}

export function moveTo(
  batch: Batch,
  session: LoadedSession,
  participant: LoadedParticipant,
  to: number,
  cause: Cause,
  moves: Move[],
): LoadedParticipant {
  const from = participant.stage
  const next = { ...participant, stage: to }
  batch.change(next)
  countFunnel(batch.funnelCounts, session.id, nowKey(from), -1)
  countFunnel(batch.funnelCounts, session.id, nowKey(to), 1)
  if (countedCauses.includes(cause.cause)) countFunnel(batch.funnelCounts, session.id, moveKey(from, to), 1)
  const move = {
    ...cause,
    sessionId: session.id,
    participantId: next.id,
    prospectId: next.prospectId,
    from,
    to,
  }
  batch.moves.push(move)
  moves.push(move)
  return next
}

export function raiseProspect(
  batch: Batch,
  session: LoadedSession,
  participant: LoadedParticipant,
  at: number,
): void {
  const prospect = participant.prospectId === null ? undefined : batch.prospect(participant.prospectId)
  const stage = session.stages[participant.stage]
  if (!prospect || stage === undefined) return
  const known = session.stages.indexOf(prospect.stage)
  // A stage that this session's funnel lacks cannot be compared, so it is left: it might have been further.
  if (known !== -1 && known < participant.stage) setProspectStage(batch, prospect, stage, at)
}

export function setProspectStage(batch: Batch, prospect: LoadedProspect, stage: string, at: number): void {
  batch.prospects.set(prospect.id, {
    ...prospect,
    stage,
    at,
    isNew: batch.prospects.get(prospect.id)?.isNew === true,
  })
}
