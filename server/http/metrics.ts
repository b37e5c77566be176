import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { LivePort } from '../live-port.ts'

/** What `/metrics` tells Prometheus. Labels have routes and statuses, never ids or names. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #seconds: Histogram<'method' | 'route' | 'status'>

  constructor(live: LivePort) {
    collectDefaultMetrics({ register: this.#registry })
    this.#seconds = new Histogram({
      name: 'rostrum_http_request_duration_seconds',
      help: 'Time to answer HTTP requests',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers: [this.#registry],
    })
    new Gauge({
      name: 'rostrum_sockets',
      help: 'Sockets connected to this node',
      registers: [this.#registry],
      collect() {
        this.set(live.stats().sockets)
      },
    })
    new Counter({
      name: 'rostrum_responses_total',
      help: 'Responses stored and acknowledged by this node',
      registers: [this.#registry],
      collect() {
        this.reset()
        this.inc(live.stats().responses)
      },
    })
  }

  /** Measures every request that passes. */
  measure(): RequestHandler {
    return (request, response, next) => {
      const stop = this.#seconds.startTimer({ method: request.method })
      response.once('finish', () => {
        // The pattern, not the address: ids would make a series each.
        const pattern: unknown = request.route?.path
        const route = typeof pattern === 'string' ? `${request.baseUrl}${pattern}` : 'other'
        stop({ route, status: String(response.statusCode) })
      })
      next()
    }
  }

  /** Answers Prometheus, if it knows the token; without a token in the settings there is nothing here. */
  expose(token: string): RequestHandler {
    return async (request, response) => {
      if (token === '') {
        response.status(404).json({ kind: 'not-found' })
        return
      }
      if (!sameSecret(request.headers.authorization ?? '', `Bearer ${token}`)) {
        response.status(401).set('WWW-Authenticate', 'Bearer').json({ kind: 'forbidden' })
        return
      }
      response.set('Content-Type', this.#registry.contentType).send(await this.#registry.metrics())
    }
  }
}

function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
