import express from 'express'
import { accept, refuse } from '../../shared/core/result.ts'
import {
  apiLimits,
  captionsType,
  imageTypes,
  newDeckSchema,
  newFileQuerySchema,
  saveDeckSchema,
  templatesQuerySchema,
  videoTypes,
} from '../../shared/protocol/api.ts'
import { createDeck } from '../decks/create-deck.ts'
import { listDecks } from '../decks/list-decks.ts'
import { saveDeck } from '../decks/save-deck.ts'
import { storeFile } from '../decks/store-file.ts'
import { storeImage } from '../decks/store-image.ts'
import { storeCaptions, storeVideo } from '../decks/store-video.ts'
import { templates } from '../decks/templates/templates.ts'
import type { Deps } from '../deps.ts'
import { Gate } from '../system/gate.ts'
import {
  type Endpoint,
  editors,
  everyMember,
  memberRoute,
  rawMemberRoute,
  requireType,
  send,
} from './route.ts'

/** The largest deck that the limits of `parseDeck` allow has some 3 MB. */
const maxDeckBytes = 4 * 1024 * 1024

/** Decks, templates and the images on slides. */
export function deckRoutes(base: Deps): Endpoint[] {
  const deps = {
    ...base,
    imageGate: new Gate({ atOnce: 2, waiting: 20 }),
    videoGate: new Gate({ atOnce: 4, waiting: 0 }),
  }
  const { decks } = deps.store
  return [
    memberRoute('GET /decks', { roles: everyMember }, async ({ member }) =>
      accept({ decks: await listDecks(decks, member.workspaceId) }),
    ),
    memberRoute('POST /decks', { roles: editors, body: newDeckSchema }, ({ member, body }) =>
      createDeck(deps, member.workspaceId, body),
    ),
    memberRoute('GET /decks/:id', { roles: everyMember }, async ({ member, params }) => {
      const row = await decks.byId(member.workspaceId, params.id)
      if (!row) return refuse({ kind: 'not-found' })
      const { id, deck, version, isDemo, updatedAt } = row
      return accept({ id, deck, version, isDemo, updatedAt })
    }),
    memberRoute(
      'PUT /decks/:id',
      { roles: editors, body: saveDeckSchema, maxBytes: maxDeckBytes },
      ({ member, params, body }) => saveDeck(deps, member.workspaceId, params.id, body),
    ),
    memberRoute('DELETE /decks/:id', { roles: editors }, async ({ member, params }) =>
      (await decks.delete(member.workspaceId, params.id)) ? accept({}) : refuse({ kind: 'not-found' }),
    ),
    memberRoute('GET /templates', { roles: everyMember, query: templatesQuerySchema }, async ({ query }) =>
      accept({
        templates: templates.map((template) => {
          const deck = template.deck(query.language, deps.clock.now())
          const description = template.description[query.language]
          return { id: template.id, title: deck.title, description, slideCount: deck.slides.length, deck }
        }),
      }),
    ),
    rawMemberRoute(
      'POST /media',
      {
        roles: editors,
        parsers: [
          requireType(...imageTypes, ...videoTypes, captionsType),
          // A video is not read into memory.
          express.raw({ type: [...imageTypes, captionsType], limit: apiLimits.imageBytes }),
        ],
      },
      async ({ member, request, response }) => {
        const upload: unknown = request.body
        const { workspaceId } = member
        if (request.is([...videoTypes])) {
          const announced = Number(request.headers['content-length'] ?? 0)
          if (announced > apiLimits.videoBytes) send(response, refuse({ kind: 'too-large' as const }))
          else send(response, await storeVideo(deps, workspaceId, request))
        } else if (!Buffer.isBuffer(upload)) send(response, refuse({ kind: 'unsupported-type' as const }))
        else if (request.is(captionsType)) send(response, await storeCaptions(deps, workspaceId, upload))
        else send(response, await storeImage(deps, workspaceId, upload))
      },
    ),
    rawMemberRoute(
      'POST /files',
      {
        roles: editors,
        parsers: [
          requireType('application/octet-stream'),
          express.raw({ type: 'application/octet-stream', limit: apiLimits.fileBytes }),
        ],
      },
      async ({ member, request, response }) => {
        const upload: unknown = request.body
        const query = newFileQuerySchema.safeParse(request.query)
        const stored =
          Buffer.isBuffer(upload) && query.success
            ? await storeFile(deps, member.workspaceId, query.data.name, upload)
            : refuse({ kind: 'unsupported-type' as const })
        send(response, stored)
      },
    ),
  ]
}
