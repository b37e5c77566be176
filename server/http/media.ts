import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Router } from 'express'
import { assetsDir } from '../decks/store-image.ts'
import { mediaEndings } from '../decks/store-video.ts'
import type { Deps } from '../deps.ts'

/**
 * Uploaded images, videos and captions: named by their content, so they may be kept for ever. Parts of them can be asked
 * for, as players of videos do.
 */
export function media(deps: Deps): Router {
  const router = Router()
  const root = resolve(assetsDir(deps))
  router.get('/:hash', async (request, response, next) => {
    const { hash } = request.params
    if (!/^[0-9a-f]{64}$/.test(hash)) return next()
    const file = await fileOf(root, hash)
    if (file === null) return next()
    response.set('ETag', `"${hash}"`)
    response.sendFile(file, { root, immutable: true, maxAge: '1y' }, (error) => {
      // A phone that hangs up in the middle is nobody's mistake.
      if (!error || response.headersSent) return
      response.removeHeader('ETag')
      // A part was asked for that the file does not have.
      if ('status' in error && error.status === 416) response.status(416).end()
      else next()
    })
  })
  return router
}

async function fileOf(root: string, hash: string): Promise<string | null> {
  for (const ending of mediaEndings) {
    const file = `${hash}.${ending}`
    const isThere = await access(join(root, file)).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  return null
}
