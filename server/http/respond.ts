import type { ErrorRequestHandler, Request, Response } from 'express'
import type { ApiRefusal, ApiRefusalKind } from '../../shared/protocol/api.ts'
import type { Log } from '../system/log.ts'
import { refusalStatus } from './refusal-status.ts'

/** Sends a refusal with its status. */
export function sendRefusal(response: Response, refusal: ApiRefusal): void {
  if (refusal.retryAfterMs !== undefined) {
    response.set('Retry-After', String(Math.ceil(refusal.retryAfterMs / 1000)))
  }
  response.status(refusalStatus[refusal.kind]).json(refusal)
}

const requestIds = new WeakMap<Request, string>()

/** Names a request, for the log and for the answer to a defect. */
export function nameRequest(request: Request, response: Response, requestId: string): void {
  requestIds.set(request, requestId)
  response.set('X-Request-Id', requestId)
}

/** What the parsers of bodies and addresses throw: the sender's mistake, with the status they give it. */
const parserRefusals: Partial<Record<number, ApiRefusalKind>> = {
  400: 'invalid',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-type',
}

/**
 * The one exit for everything that is thrown. A bug is logged by its name and stack, and told as `internal` with the
 * request's id; other properties of an error may hold personal data (a driver's `detail` does) and are left out.
 */
export function errorExit(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const kind = parserRefusals[statusOf(error)]
    if (kind !== undefined && !response.headersSent) {
      sendRefusal(response, { kind })
      return
    }
    // A receiver who hangs up in the middle of a long answer is nobody's mistake.
    if (response.destroyed && request.destroyed) return
    const requestId = requestIds.get(request) ?? ''
    log.error({ requestId, method: request.method, ...describe(error) }, 'a request failed')
    // Half an answer may be out: only a broken connection tells the other side that it is not whole.
    if (response.headersSent) response.destroy()
    else sendRefusal(response, { kind: 'internal', requestId })
  }
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500
}

function describe(error: unknown): { error: string; code?: unknown; stack?: string } {
  if (!(error instanceof Error)) return { error: typeof error }
  return {
    error: error.name,
    ...('code' in error ? { code: error.code } : {}),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
  }
}
