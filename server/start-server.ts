import { createServer, type RequestListener } from 'node:http'
import { announce, lanAddress } from './announce.ts'
import { type Env, EnvError, readEnv } from './env.ts'
import { createHttpApp } from './http/create-http-app.ts'
import type { LivePort } from './live-port.ts'
import { prepareSetup } from './members/set-up.ts'
import { createRealtime, type Realtime } from './realtime/create-realtime.ts'
import { clearRehearsals, rehearsalTimes } from './rehearsal/clear-rehearsals.ts'
import { Rehearsals } from './rehearsal/rehearsals.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'
import { StoreOpenError } from './store/store-open-error.ts'
import { type Clock, systemClock } from './system/clock.ts'
import { createLog, type Log } from './system/log.ts'
import { type Random, systemRandom } from './system/random.ts'

export interface RunningServer {
  port: number
  /** The address that phones reach this server under. */
  baseUrl: string
  store: Store
  realtime: Realtime
  /** The one-time set-up link, while nobody has an account. */
  setupUrl: string | null
  /** Lets everything that was taken be stored and acknowledged, then stops. */
  stop(): Promise<void>
}

/** How many connections may wait to be accepted: the default of 511 halves the rate of a thundering join. */
const backlog = 4096

const isAnyHost = (host: string): boolean => ['0.0.0.0', '::', ''].includes(host)

/** Builds every part and starts serving. Tests give their own outside world. */
export async function startServer(
  env: Env,
  outside: { clock?: Clock; random?: Random; log?: Log; store?: Store } = {},
): Promise<RunningServer> {
  const log = outside.log ?? createLog(env.LOG_LEVEL)
  const store = outside.store ?? (await openStore({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR }))
  const deps = {
    env,
    store,
    clock: outside.clock ?? systemClock,
    random: outside.random ?? systemRandom,
    log,
  }
  // Socket.IO takes its own requests away from the listeners that are there when it attaches; one that is added later
  // would answer them a second time. So the pages' listener stands first and is filled in afterwards.
  let answer: RequestListener = (_request, response) => response.writeHead(503).end()
  const http = createServer({ keepAliveTimeout: 65_000 }, (request, response) => answer(request, response))
  let port = env.PORT
  const baseUrl = (): string => env.PUBLIC_URL ?? `http://${lanAddress() ?? 'localhost'}:${port}`
  try {
    const realtime = await createRealtime(http, deps, baseUrl)
    const rehearsals = new Rehearsals(log, deps.random)
    // To this machine itself: the address for phones may lead through a proxy.
    const ownUrl = (): string => `http://${isAnyHost(env.HOST) ? '127.0.0.1' : env.HOST}:${port}`
    const live: LivePort = {
      ...realtime.live,
      rehearse: (sessionId, order) => rehearsals.start(sessionId, { ...order, url: ownUrl() }),
    }
    answer = createHttpApp(deps, live)
    const stopClearing = deps.clock.every(rehearsalTimes.clearEveryMs, () => {
      clearRehearsals(deps, live).catch((error: unknown) =>
        log.warn({ err: error }, 'ended rehearsals could not be deleted'),
      )
    })
    const setupToken = await prepareSetup(deps)
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject)
      http.listen({ port: env.PORT, host: env.HOST, backlog }, resolve)
    })
    const address = http.address()
    if (address !== null && typeof address === 'object') port = address.port
    return {
      port,
      baseUrl: baseUrl(),
      store,
      realtime,
      setupUrl: setupToken === null ? null : `${baseUrl()}/studio/setup#${setupToken}`,
      stop: async () => {
        stopClearing()
        rehearsals.stopAll()
        await realtime.drain()
        http.closeAllConnections()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** What went wrong at start, in a sentence for the person at the terminal; null for a defect of ours. */
export function startProblem(error: unknown, env: Env | null): string | null {
  if (error instanceof EnvError)
    return `These settings are wrong:\n${error.problems.map((line) => `  ${line}`).join('\n')}`
  if (error instanceof StoreOpenError) return error.message
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'EADDRINUSE')
      return `Port ${env?.PORT} is in use. Stop the other program, or set PORT to another one.`
    if (error.code === 'EACCES')
      return `Port ${env?.PORT} may not be opened by this user. Set PORT to one above 1023.`
  }
  return null
}

/** Runs the server until it is told to stop. */
export async function run(source: Record<string, string | undefined>): Promise<void> {
  let env: Env | null = null
  try {
    env = readEnv(source)
    const server = await startServer(env)
    await announce(server, env, process.stdout)
    const stop = () => {
      server.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  } catch (error) {
    const problem = startProblem(error, env)
    process.stderr.write(`${problem ?? (error instanceof Error ? error.stack : String(error))}\n`)
    process.exit(1)
  }
}
