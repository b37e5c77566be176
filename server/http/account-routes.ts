import { accept, type Result, refuse } from '../../shared/core/result.ts'
import {
  type ApiRefusal,
  loginSchema,
  type MemberView,
  setStagesSchema,
  setUpSchema,
} from '../../shared/protocol/api.ts'
import type { Deps } from '../deps.ts'
import { type LoggedIn, LoginLimits, logIn, logOut } from '../members/log-in.ts'
import { memberView } from '../members/member-view.ts'
import { Passwords } from '../members/passwords.ts'
import { setUp } from '../members/set-up.ts'
import { Gate } from '../system/gate.ts'
import { type Endpoint, editors, everyMember, memberRoute, openRoute, type RouteHttp } from './route.ts'

/** Set-up, logging in and out, and the workspace's own settings. */
export function accountRoutes(base: Deps): Endpoint[] {
  const deps = {
    ...base,
    passwords: new Passwords(base.random),
    loginLimits: new LoginLimits(),
    setUpGate: new Gate({ atOnce: 1, waiting: 10 }),
  }
  const { store } = deps
  return [
    openRoute('GET /setup', {}, async () => accept({ needed: (await store.members.count()) === 0 })),
    openRoute('POST /setup', { body: setUpSchema }, async ({ body, http }) =>
      begin(await setUp(deps, body), http),
    ),
    openRoute('POST /login', { body: loginSchema }, async ({ body, http }) =>
      begin(await logIn(deps, { ...body, address: http.address, previousToken: http.loginToken }), http),
    ),
    openRoute('POST /logout', {}, async ({ http }) => {
      await logOut(deps, http.loginToken)
      http.setLogin(null)
      return accept({})
    }),
    memberRoute('GET /me', { roles: everyMember }, async ({ member }) => {
      const workspace = await store.workspaces.first()
      if (workspace?.id !== member.workspaceId) return refuse({ kind: 'not-found' })
      const { id, name, stages, weights } = workspace
      return accept({
        member: memberView(member),
        workspace: { id, name, stages, weights },
        embedHosts: deps.env.EMBED_HOSTS,
      })
    }),
    memberRoute(
      'PUT /workspace/stages',
      { roles: editors, body: setStagesSchema },
      async ({ member, body }) => {
        await store.workspaces.setStages(member.workspaceId, body.stages)
        return accept(body)
      },
    ),
  ]
}

/** Gives a fresh login to the browser. */
function begin(
  loggedIn: Result<LoggedIn, ApiRefusal>,
  http: RouteHttp,
): Result<{ member: MemberView }, ApiRefusal> {
  if (!loggedIn.ok) return loggedIn
  http.setLogin(loggedIn.value.token)
  return accept({ member: memberView(loggedIn.value.member) })
}
