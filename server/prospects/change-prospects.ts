import { type StageRole, stageIndex, stageIndexForRole } from '../../shared/core/funnel/stages.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { ApiRefusal } from '../../shared/protocol/api.ts'
import type {
  ChangeProspectRequest,
  LogTouchpointRequest,
  NewProspectRequest,
} from '../../shared/protocol/prospect-api.ts'
import type { Deps } from '../deps.ts'
import type { ProspectChange, ProspectRow } from '../store/prospect-store.ts'
import type { Member, Workspace } from '../store/store.ts'
import { newId } from '../system/random.ts'
import { addressFor } from './address.ts'
import { scoreProspects } from './score-prospects.ts'

type Nothing = Record<string, never>

/** A clock that is a little ahead is no lie about the future. Milliseconds. */
const clockLeewayMs = 5 * 60_000

/** Somebody whom a member knows; in the first stage, with no score. */
export async function createProspect(
  { store, clock, random }: Deps,
  { id: workspaceId, stages }: Workspace,
  person: NewProspectRequest,
): Promise<Result<{ id: string }, ApiRefusal>> {
  const id = newId(random)
  const at = clock.now()
  const row: ProspectRow = {
    ...person,
    id,
    workspaceId,
    email: addressFor(person.email, id),
    fields: {},
    stage: stages[0]?.id ?? '',
    ...{ ownerId: null, tags: [], score: 0, heat: null, touchedAt: null },
    ...{ createdAt: at, updatedAt: at },
  }
  return (await store.prospects.create(row)) ? accept({ id }) : refuse({ kind: 'email-taken' })
}

/** Changes what is named. An owner must be a member of the workspace. */
export async function changeProspect(
  { store, clock }: Deps,
  workspaceId: string,
  id: string,
  change: ChangeProspectRequest,
): Promise<Result<Nothing, ApiRefusal>> {
  if (change.ownerId) {
    const owner = await store.members.byId(change.ownerId)
    if (owner?.workspaceId !== workspaceId) return refuse({ kind: 'invalid' })
  }
  const tags = change.tags && [...new Set(change.tags)]
  // What is absent stays: an undefined one would be no different to the store.
  const named = Object.fromEntries(
    Object.entries({ ...change, tags }).filter(([, value]) => value !== undefined),
  )
  const found = await store.prospects.change(workspaceId, id, named satisfies ProspectChange, clock.now())
  return found ? accept({}) : refuse({ kind: 'not-found' })
}

/** Logs what a member did; the score follows at once. */
export async function logTouchpoint(
  { store, clock, random }: Deps,
  workspace: Workspace,
  member: Member,
  prospectId: string,
  touch: LogTouchpointRequest,
): Promise<Result<Nothing, ApiRefusal>> {
  const now = clock.now()
  if (touch.at > now + clockLeewayMs) return refuse({ kind: 'invalid' })
  if (touch.kind === 'noted' && touch.text === '') return refuse({ kind: 'invalid' })
  const prospect = await store.prospects.byId(workspace.id, prospectId)
  if (!prospect) return refuse({ kind: 'not-found' })
  await store.prospects.log({
    ...touch,
    ...movedBy(workspace, prospect.stage, touch.role),
    id: newId(random),
    workspaceId: workspace.id,
    prospectId,
    at: Math.min(touch.at, now),
    loggedAt: now,
    memberId: member.id,
  })
  await scoreProspects(store, workspace, [prospectId])
  return accept({})
}

/** A stage rises by what is logged, and never falls. */
function movedBy({ stages }: Workspace, stageId: string, role: StageRole | null) {
  const from = stageIndex(stages, stageId)
  const to = role === null ? -1 : stageIndexForRole(stages, role)
  const stage = stages[to]
  // Where the prospect's stage is no longer one of the workspace's, it might have been further.
  return stage && from !== -1 && to > from
    ? { fromStage: stageId, toStage: stage.id }
    : { fromStage: null, toStage: null }
}

/** Takes back what was logged. What people did in sessions cannot be taken back. */
export async function unlogTouchpoint(
  { store }: Deps,
  workspace: Workspace,
  prospectId: string,
  id: string,
): Promise<Result<Nothing, ApiRefusal>> {
  if (!(await store.prospects.unlog(workspace.id, prospectId, id))) return refuse({ kind: 'not-found' })
  await scoreProspects(store, workspace, [prospectId])
  return accept({})
}
