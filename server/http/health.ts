import type { RequestHandler } from 'express'
import type { Deps } from '../deps.ts'
import type { LivePort } from '../live-port.ts'

/** The process lives. */
export const healthz: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' })
}

/** The server may be sent traffic: the database answers and nobody has told it to stop. */
export function readyz(deps: Pick<Deps, 'store' | 'log'>, live: LivePort): RequestHandler {
  return async (_request, response) => {
    if (live.stats().draining) {
      response.status(503).json({ status: 'draining' })
      return
    }
    try {
      await deps.store.ping()
      response.json({ status: 'ready' })
    } catch (error) {
      deps.log.warn(
        { error: error instanceof Error ? error.name : typeof error },
        'the database does not answer',
      )
      response.status(503).json({ status: 'database' })
    }
  }
}
