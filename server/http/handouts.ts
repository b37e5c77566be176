import { resolve } from 'node:path'
import { Router } from 'express'
import { handoutFile } from '../decks/store-file.ts'
import { assetsDir } from '../decks/store-image.ts'
import type { Deps } from '../deps.ts'

/**
 * Files that slides hand out, to everybody who has the address. They are always saved and never shown: what is in them
 * is the author's, and must not run as a page of ours. Named by their content, so they may be kept for ever.
 */
export function handouts(deps: Deps): Router {
  const router = Router()
  router.get('/:hash', async (request, response, next) => {
    const { hash } = request.params
    if (!/^[0-9a-f]{64}$/.test(hash)) return next()
    const asset = await deps.store.assets.byHash(hash)
    if (!asset || asset.name === '') return next()
    // Sets the type by the name's ending, too; the stored type was found by looking at the content.
    response.attachment(asset.name).type(asset.mime)
    response.set({
      ETag: `"${hash}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    })
    const root = resolve(assetsDir(deps))
    response.sendFile(handoutFile(hash), { root, immutable: true, maxAge: '1y' }, (error) => {
      // A phone that hangs up in the middle is nobody's mistake.
      if (error && !response.headersSent) {
        for (const header of ['ETag', 'Content-Disposition', 'Content-Type']) response.removeHeader(header)
        next()
      }
    })
  })
  return router
}
