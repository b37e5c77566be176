import { accept, refuse } from '../../shared/core/result.ts'
import {
  changeProspectSchema,
  logTouchpointSchema,
  newProspectSchema,
  prospectsQuerySchema,
  setWeightsSchema,
} from '../../shared/protocol/prospect-api.ts'
import type { Deps } from '../deps.ts'
import {
  changeProspect,
  createProspect,
  logTouchpoint,
  unlogTouchpoint,
} from '../prospects/change-prospects.ts'
import { listProspects } from '../prospects/list-prospects.ts'
import { prospectView } from '../prospects/prospect-view.ts'
import { scoreEverybody } from '../prospects/score-prospects.ts'
import type { Workspace } from '../store/store.ts'
import { type Endpoint, editors, everyMember, memberRoute, presenters } from './route.ts'

/** Prospects: the list, one person, what members log of them, and what acts are worth. */
export function prospectRoutes(deps: Deps): Endpoint[] {
  const { store } = deps
  const notFound = refuse({ kind: 'not-found' as const })
  const workspaceOf = async (): Promise<Workspace> => {
    const workspace = await store.workspaces.first()
    if (!workspace) throw new Error('a member without a workspace')
    return workspace
  }
  return [
    memberRoute('GET /prospects', { roles: everyMember, query: prospectsQuerySchema }, async ({ query }) =>
      accept(await listProspects(deps, await workspaceOf(), query)),
    ),
    memberRoute('POST /prospects', { roles: presenters, body: newProspectSchema }, async ({ body }) =>
      createProspect(deps, await workspaceOf(), body),
    ),
    memberRoute('GET /prospects/facets', { roles: everyMember }, async ({ member }) => {
      const [facets, members] = await Promise.all([
        store.prospects.facets(member.workspaceId),
        store.members.ofWorkspace(member.workspaceId),
      ])
      return accept({ ...facets, owners: members.map(({ id, name }) => ({ id, name })) })
    }),
    memberRoute('GET /prospects/:id', { roles: everyMember }, async ({ member, params }) => {
      const row = await store.prospects.byId(member.workspaceId, params.id)
      return row ? accept(await prospectView(deps, await workspaceOf(), row)) : notFound
    }),
    memberRoute(
      'PUT /prospects/:id',
      { roles: presenters, body: changeProspectSchema },
      async ({ member, params, body }) => changeProspect(deps, member.workspaceId, params.id, body),
    ),
    memberRoute(
      'POST /prospects/:id/touchpoints',
      { roles: presenters, body: logTouchpointSchema },
      async ({ member, params, body }) => logTouchpoint(deps, await workspaceOf(), member, params.id, body),
    ),
    memberRoute(
      'DELETE /prospects/:id/touchpoints/:touchpointId',
      { roles: presenters },
      async ({ params }) => unlogTouchpoint(deps, await workspaceOf(), params.id, params.touchpointId),
    ),
    memberRoute('GET /workspace/weights', { roles: everyMember }, async () =>
      accept({ weights: (await workspaceOf()).weights }),
    ),
    memberRoute('PUT /workspace/weights', { roles: editors, body: setWeightsSchema }, async ({ body }) => {
      const workspace = await workspaceOf()
      await store.workspaces.setWeights(workspace.id, body.weights)
      await scoreEverybody(store, { id: workspace.id, weights: body.weights })
      return accept({ weights: body.weights })
    }),
  ]
}
