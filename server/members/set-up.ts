import { sixStages } from '../../shared/core/funnel/stages.ts'
import { defaultWeights } from '../../shared/core/prospects/intent-score.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { ApiRefusal, SetUpRequest } from '../../shared/protocol/api.ts'
import { seedDemoDecks } from '../decks/seed-demo-decks.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../store/store.ts'
import type { Gate } from '../system/gate.ts'
import { hashToken, newId, newToken } from '../system/random.ts'
import { beginLogin, type LoggedIn } from './log-in.ts'
import type { Passwords } from './passwords.ts'

const tokenSetting = 'set-up-token'

/**
 * The one-time token for the set-up page, or null when there is a member already. Only its hash is kept; every start
 * makes a fresh one, so a link in an old log is worth nothing.
 */
export async function prepareSetup(deps: Deps): Promise<string | null> {
  if ((await deps.store.members.count()) > 0) {
    await deps.store.settings.delete(tokenSetting)
    return null
  }
  const token = newToken(deps.random)
  await deps.store.settings.set(tokenSetting, hashToken(token))
  return token
}

/** Makes the workspace, its owner and the demo decks, and logs the owner in. Works once. */
export async function setUp(
  deps: Deps & { passwords: Passwords; setUpGate: Gate },
  request: SetUpRequest,
): Promise<Result<LoggedIn, ApiRefusal>> {
  // One after another: a double click must not make two owners.
  const done = await deps.setUpGate.run(() => setUpAlone(deps, request))
  return done?.value ?? refuse({ kind: 'busy', retryAfterMs: 2000 })
}

async function setUpAlone(
  deps: Deps & { passwords: Passwords },
  request: SetUpRequest,
): Promise<Result<LoggedIn, ApiRefusal>> {
  const { store } = deps
  if ((await store.members.count()) > 0) return refuse({ kind: 'already-set-up' })
  if ((await store.settings.get(tokenSetting)) !== hashToken(request.token)) {
    return refuse({ kind: 'wrong-setup-token' })
  }
  const passwordHash = await deps.passwords.hash(request.password)
  if (passwordHash === null) return refuse({ kind: 'busy', retryAfterMs: 2000 })
  const now = deps.clock.now()
  const member: Member = {
    id: newId(deps.random),
    workspaceId: await workspaceId(deps, request.workspaceName, now),
    email: request.email,
    name: request.name,
    passwordHash,
    role: 'owner',
    language: request.language,
    createdAt: now,
  }
  await store.members.create(member)
  await store.settings.delete(tokenSetting)
  await seedDemoDecks(deps, member.workspaceId)
  return accept({ member, token: await beginLogin(deps, member.id) })
}

/** A set-up that was cut short has left its workspace behind: it is taken up again. */
async function workspaceId(deps: Deps, name: string, now: number): Promise<string> {
  const existing = await deps.store.workspaces.first()
  if (existing) return existing.id
  const id = newId(deps.random)
  await deps.store.workspaces.create({ id, name, stages: sixStages, weights: defaultWeights, createdAt: now })
  return id
}
