import type { LoadedParticipant, LoadedSession, Move, ResponseAct } from './acts.ts'
import type { Batch } from './intake-batch.ts'
import { moveTo, raiseProspect } from './intake-stages.ts'
import { emailKey } from './write-set.ts'

/** Makes or finds the prospect behind a form and joins the participant, and so all their touchpoints here, to it. */
export function identify(
  batch: Batch,
  act: ResponseAct,
  identity: NonNullable<ResponseAct['identity']>,
  session: LoadedSession,
  participant: LoadedParticipant,
  moves: Move[],
): LoadedParticipant {
  const key = emailKey({ workspaceId: session.workspaceId, email: identity.email })
  const knownId = batch.emails.get(key)
  const known = knownId === undefined ? undefined : batch.prospect(knownId)
  const id = known?.id ?? identity.newProspectId
  const fields: Record<string, string> = known ? JSON.parse(known.fields) : {}
  batch.emails.set(key, id)
  batch.prospects.set(id, {
    id,
    workspaceId: session.workspaceId,
    email: identity.email,
    // What the person says now replaces what was known; what they leave out stays.
    name: identity.name || (known?.name ?? ''),
    company: identity.company || (known?.company ?? ''),
    role: identity.role || (known?.role ?? ''),
    phone: identity.phone || (known?.phone ?? ''),
    fields: JSON.stringify({ ...fields, ...identity.fields }),
    stage: known?.stage ?? session.stages[0] ?? '',
    at: act.at,
    isNew: known === undefined || batch.prospects.get(id)?.isNew === true,
  })
  for (const consent of identity.consents) {
    batch.consents.push({
      id: `${act.actId}:${consent.purpose}`,
      workspaceId: session.workspaceId,
      prospectId: id,
      participantId: participant.id,
      sessionId: session.id,
      purpose: consent.purpose,
      text: consent.text,
      given: consent.given,
      at: act.at,
    })
  }
  let next: LoadedParticipant = { ...participant, prospectId: id }
  batch.change(next)
  const entry = known ? session.stages.indexOf(known.stage) : -1
  if (entry > next.stage) {
    // Known from before: enters at the stage where they were. Not a move that this session made.
    const recognised = { id: `${act.actId}:recognised`, cause: 'recognised', evidence: '' } as const
    next = moveTo(
      batch,
      session,
      next,
      entry,
      { ...recognised, slideId: act.slideId, run: act.run, at: act.at, actor: null },
      moves,
    )
  }
  raiseProspect(batch, session, next, act.at)
  return next
}
