import type { Deps } from '../deps.ts'
import type { ScopedToken } from '../store/store.ts'
import { hashToken, newToken } from '../system/random.ts'

/**
 * A link that opens the screen, the console or the moderator's page of one session without a login. The token stands behind the `#`, where no
 * server and no log sees it.
 */
export async function createLink(deps: Deps, sessionId: string, role: ScopedToken['role']): Promise<string> {
  const token = newToken(deps.random)
  await deps.store.sessions.createToken({
    tokenHash: hashToken(token),
    sessionId,
    role,
    createdAt: deps.clock.now(),
  })
  return `/${role}/${sessionId}#${token}`
}
