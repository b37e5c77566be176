import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import WebSocket from 'ws'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { ApiClient } from '../support/api-client.ts'
import { pollDeck } from '../support/decks.ts'
import { Presenter } from '../support/presenter.ts'
import {
  createOwner,
  freePort,
  owner,
  processCpuMicros,
  processMemoryBytes,
  ServerProcess,
} from '../support/server-process.ts'
import { inParallel, paced } from './measure.ts'
import { WireClient } from './wire-client.ts'

/** One storm of messages: server CPU in microseconds a message, rate a second, and each acknowledgement's delay in ms. */
export interface Storm {
  cpuMicros: number
  perSecond: number
  delaysMs: number[]
}

/** What both the server and the floor can be asked to do, so that their figures compare. */
export interface Subject {
  /** Connects `count` participants; gives how many a second. */
  connect(count: number): Promise<number>
  /** Bytes of resident memory that the participants cost, each. */
  memoryEach(): number
  /** Every participant sends one message within `ms` (0: all at once). */
  storm(ms: number): Promise<Storm>
  /** One message to everybody; ms until the last one has it. */
  broadcast(): Promise<number>
  close(): Promise<void>
}

/** So many connections are under way at once: a hall that scans one code. */
const connecting = 250

async function timeStorm(
  count: number,
  ms: number,
  cpu: () => number,
  send: (index: number, done: () => void) => void,
): Promise<Storm> {
  const delaysMs: number[] = []
  const before = cpu()
  const start = performance.now()
  let finish: () => void = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  await paced(count, ms, (index) => {
    const sent = performance.now()
    send(index, () => {
      delaysMs.push(performance.now() - sent)
      if (delaysMs.length === count) finish()
    })
  })
  await finished
  const seconds = (performance.now() - start) / 1000
  // What the storm still costs after the last acknowledgement (publishing) belongs to it.
  await delay(300)
  return { cpuMicros: (cpu() - before) / count, perSecond: count / seconds, delaysMs }
}

/** The raw `ws` floor. `broadcastBytes` is the size of the frame that the server sends on a slide change. */
export async function startRaw(broadcastBytes: number, messageBytes: number): Promise<Subject> {
  const port = await freePort()
  const script = fileURLToPath(new URL('./raw-server.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, PORT: String(port) },
  })
  await once(child.stdout, 'data')
  const pid = child.pid ?? 0
  const sockets: WebSocket[] = []
  const listeners: ((data: Buffer) => void)[] = []
  const memoryBefore = processMemoryBytes(pid)
  const message = Buffer.alloc(messageBytes, 97)
  return {
    connect: async (count) => {
      const start = performance.now()
      await inParallel(count, connecting, async (index) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false })
        await once(socket, 'open')
        socket.on('message', (data: Buffer) => listeners[index]?.(data))
        sockets[index] = socket
      })
      return (count / (performance.now() - start)) * 1000
    },
    memoryEach: () => (processMemoryBytes(pid) - memoryBefore) / sockets.length,
    storm: (ms) =>
      timeStorm(
        sockets.length,
        ms,
        () => processCpuMicros(pid),
        (index, done) => {
          listeners[index] = done
          sockets[index]?.send(message, { binary: false })
        },
      ),
    broadcast: () =>
      new Promise((resolve) => {
        const start = performance.now()
        let left = sockets.length
        for (let index = 0; index < sockets.length; index++) {
          listeners[index] = () => {
            left -= 1
            if (left === 0) resolve(performance.now() - start)
          }
        }
        sockets[0]?.send(`!${broadcastBytes}`)
      }),
    close: async () => {
      for (const socket of sockets) socket.terminate()
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

const token = (index: number): string => `bench-${index}-`.padEnd(43, 'x')

/** The built server with a fresh database and one session. `verify` compares what was acknowledged with what is stored. */
export async function startRostrum(): Promise<Subject & { verify(): Promise<void>; frameBytes(): number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
  const env = { DATA_DIR: dataDir, SESSION_CAPACITY: '100000' }
  await createOwner(env)
  // For a profile: BENCH_NODE_ARGS='--cpu-prof --cpu-prof-dir=/tmp/profiles'.
  const nodeArgs = process.env.BENCH_NODE_ARGS?.split(' ') ?? []
  const server = new ServerProcess(await freePort(), env, nodeArgs)
  await server.start()
  const api = new ApiClient(server.url)
  await api.logIn(owner)
  const session = await api.startSession(pollDeck(2))
  const presenter = await Presenter.connect(server.url, session.sessionId, session.consoleToken)
  const clients: WireClient[] = []
  let run = 0
  let acknowledged = 0
  let lastFrame = 0
  const heard = (): Promise<void> =>
    new Promise((resolve) => {
      let left = clients.length
      for (const client of clients) {
        client.onEvent = (frame) => {
          if (!frame.startsWith('42["session:changed"')) return
          lastFrame = frame.length
          client.onEvent = () => {}
          left -= 1
          if (left === 0) resolve()
        }
      }
    })
  const memoryBefore = server.memoryBytes()
  return {
    connect: async (count) => {
      const start = performance.now()
      await inParallel(count, connecting, async (index) => {
        const auth = {
          role: 'participant',
          protocol: protocolVersion,
          code: session.code,
          token: token(index),
        }
        const client = await WireClient.connect(server.url, auth)
        await client.ask('session:join', {
          nickname: `P${index}`,
          avatar: index % 24,
          language: 'en',
          channel: '',
        })
        clients[index] = client
      })
      return (count / (performance.now() - start)) * 1000
    },
    memoryEach: () => (server.memoryBytes() - memoryBefore) / clients.length,
    storm: async (ms) => {
      await presenter.command({ do: 'show', slideId: 'poll-0' })
      if (run > 0) await presenter.command({ do: 'reset' })
      run += 1
      acknowledged = 0
      return timeStorm(
        clients.length,
        ms,
        () => server.cpuMicros(),
        (index, done) => {
          const answer = { picked: ['abcd'[index % 4]] }
          const responseId = `${run}-${index}-`.padEnd(16, 'x')
          clients[index]?.request(
            'response:submit',
            { responseId, slideId: 'poll-0', run, revision: 1, answer },
            (result) => {
              if (result !== null && typeof result === 'object' && 'ok' in result && result.ok)
                acknowledged += 1
              done()
            },
          )
        },
      )
    },
    broadcast: async () => {
      const everybody = heard()
      const start = performance.now()
      await presenter.command({ do: 'show', slideId: 'poll-1' })
      await everybody
      const ms = performance.now() - start
      await presenter.command({ do: 'show', slideId: 'poll-0' })
      return ms
    },
    frameBytes: () => lastFrame,
    verify: async () => {
      const report = await api.get<{
        slides: { slideId: string; run: number; counts: Record<string, number>; responses: number }[]
      }>(`/sessions/${session.sessionId}/report`)
      const slide = report.slides.find(({ slideId }) => slideId === 'poll-0')
      const counted = Object.values(slide?.counts ?? {}).reduce((sum, value) => sum + value, 0)
      if (slide?.responses !== acknowledged || counted !== acknowledged) {
        throw new Error(`acknowledged ${acknowledged}, stored ${slide?.responses}, counted ${counted}`)
      }
    },
    close: async () => {
      for (const client of clients) client.close()
      presenter.client.close()
      await server.stop('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
