import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { accept, refuse } from '../../shared/core/result.ts'
import {
  correctStageSchema,
  exportQuerySchema,
  newLinkSchema,
  newSessionSchema,
  participantsQuerySchema,
} from '../../shared/protocol/api.ts'
import type { Deps } from '../deps.ts'
import { participantRows } from '../exports/participant-rows.ts'
import { participantsCsv } from '../exports/participants-csv.ts'
import { quizAnalysis } from '../exports/quiz-analysis.ts'
import { sessionReport, sessionSummaries } from '../exports/session-report.ts'
import { drawFile } from '../giveaways/draw-file.ts'
import type { LivePort } from '../live-port.ts'
import { createLink } from '../sessions/create-link.ts'
import { createSession } from '../sessions/create-session.ts'
import { ownSession } from '../sessions/own-session.ts'
import { newId } from '../system/random.ts'
import { sendRefusal } from './respond.ts'
import {
  type Endpoint,
  editors,
  everyMember,
  memberRoute,
  openRoute,
  presenters,
  rawMemberRoute,
} from './route.ts'

/** Sessions, their reports and exports, and the public record of draws. */
export function sessionRoutes(deps: Deps, live: LivePort): Endpoint[] {
  const { store } = deps
  const notFound = refuse({ kind: 'not-found' as const })
  return [
    memberRoute('POST /sessions', { roles: presenters, body: newSessionSchema }, async ({ member, body }) => {
      const { deckId, rehearsal: plan } = body
      const created = await createSession(deps, member, deckId, plan !== null)
      const session =
        created.ok && plan ? await ownSession(store, member.workspaceId, created.value.id) : null
      if (session && plan) live.rehearse(session.id, { code: session.code, deck: session.deck, plan })
      return created
    }),
    memberRoute('GET /sessions', { roles: everyMember }, async ({ member }) =>
      accept({ sessions: await sessionSummaries(store, member.workspaceId) }),
    ),
    memberRoute('GET /sessions/:id/report', { roles: everyMember }, async ({ member, params }) => {
      const session = await ownSession(store, member.workspaceId, params.id)
      if (session) await live.settled(session)
      const report = session && (await sessionReport(store, session))
      return report ? accept(report) : notFound
    }),
    memberRoute('GET /sessions/:id/quiz', { roles: everyMember }, async ({ member, params }) => {
      const session = await ownSession(store, member.workspaceId, params.id)
      return session ? accept({ questions: await quizAnalysis(store, session) }) : notFound
    }),
    memberRoute(
      'GET /sessions/:id/participants',
      { roles: everyMember, query: participantsQuerySchema },
      async ({ member, params, query }) => {
        const session = await ownSession(store, member.workspaceId, params.id)
        if (!session) return notFound
        return accept(await participantRows(store, session, query.search, query.after ?? null))
      },
    ),
    memberRoute(
      'POST /sessions/:id/participants/:participantId/stage',
      { roles: presenters, body: correctStageSchema },
      async ({ member, params, body }) => {
        const session = await ownSession(store, member.workspaceId, params.id)
        if (!session) return notFound
        if (!session.stages[body.stage]) return refuse({ kind: 'invalid' })
        const taken = await live.submit({
          type: 'correction',
          actId: newId(deps.random),
          sessionId: session.id,
          participantId: params.participantId,
          at: deps.clock.now(),
          stage: body.stage,
          reason: body.reason,
          actor: member.id,
        })
        return taken.ok ? accept({}) : taken
      },
    ),
    rawMemberRoute(
      'GET /sessions/:id/participants.csv',
      { roles: everyMember },
      async ({ member, params, request, response }) => {
        const query = exportQuerySchema.safeParse(request.query)
        if (!query.success) return sendRefusal(response, { kind: 'invalid' })
        const session = await ownSession(store, member.workspaceId, params.id)
        if (!session) return sendRefusal(response, { kind: 'not-found' })
        await live.settled(session)
        const rows = await participantsCsv(store, session, query.data.language ?? member.language)
        response.attachment(`rostrum-${session.code}-participants.csv`)
        response.set('Content-Type', 'text/csv; charset=utf-8')
        await pipeline(Readable.from(rows), response)
      },
    ),
    memberRoute(
      'POST /sessions/:id/links',
      { roles: presenters, body: newLinkSchema },
      async ({ member, params, body }) => {
        const session = await ownSession(store, member.workspaceId, params.id)
        return session ? accept({ url: await createLink(deps, session.id, body.role) }) : notFound
      },
    ),
    memberRoute('DELETE /sessions/:id/links', { roles: presenters }, async ({ member, params }) => {
      const session = await ownSession(store, member.workspaceId, params.id)
      if (!session) return notFound
      await store.sessions.revokeTokens(session.id)
      live.linksRevoked(session.id, null)
      return accept({})
    }),
    memberRoute('GET /sessions/:id/links', { roles: presenters }, async ({ member, params }) => {
      const session = await ownSession(store, member.workspaceId, params.id)
      if (!session) return notFound
      const tokens = await store.sessions.tokens(session.id)
      // The hash of a random secret tells nothing of it, so it can name the link.
      const links = tokens.map(({ tokenHash: id, role, createdAt }) => ({ id, role, createdAt }))
      return accept({ links })
    }),
    memberRoute('DELETE /sessions/:id/links/:linkId', { roles: presenters }, async ({ member, params }) => {
      const session = await ownSession(store, member.workspaceId, params.id)
      if (!session || !(await store.sessions.revokeToken(session.id, params.linkId))) return notFound
      live.linksRevoked(session.id, params.linkId)
      return accept({})
    }),
    memberRoute('POST /sessions/:id/end', { roles: presenters }, async ({ member, params }) => {
      const session = await ownSession(store, member.workspaceId, params.id)
      if (!session) return notFound
      const ended = await live.command(session.id, { do: 'end' })
      return ended.ok ? accept({}) : ended
    }),
    memberRoute('DELETE /sessions/:id', { roles: editors }, async ({ member, params }) => {
      if (!(await store.sessions.delete(member.workspaceId, params.id))) return notFound
      live.sessionDeleted(params.id)
      return accept({})
    }),
    openRoute('GET /draws/:drawId/record', {}, async ({ params, http }) => {
      const file = await drawFile(store.draws, params.drawId)
      if (!file) return refuse({ kind: 'unknown-draw' })
      http.download(`draw-${params.drawId}.json`)
      return accept(file)
    }),
  ]
}
