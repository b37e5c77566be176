import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { AudienceStore } from '../../client/connection/audience-store.ts'
import { runKey } from '../../client/connection/live-state.ts'
import { ApiClient } from '../support/api-client.ts'
import { pollDeck } from '../support/decks.ts'
import { openPhone } from '../support/phone.ts'
import { Presenter } from '../support/presenter.ts'
import { createOwner, freePort, owner, ServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'

/** This is the one place where tests wait for real time: a real process is killed at moments that nobody chose. */
const clients = Number(process.env.CLIENTS ?? 200)
const kills = Number(process.env.KILLS ?? 5)

interface Report {
  slides: { slideId: string; counts: Record<string, number>; responses: number }[]
}

describe('the built server under SIGKILL', () => {
  it(`[I1] [I2] [I3] [I13] loses nothing acknowledged, counts nothing twice, and ${clients} phones come back`, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-kill-'))
    const env = { DATA_DIR: dataDir }
    await createOwner(env)
    const server = new ServerProcess(await freePort(), env)
    await server.start()
    const api = new ApiClient(server.url)
    await api.logIn(owner)
    const { sessionId, code, consoleToken } = await api.startSession(pollDeck(kills))
    const present = async (slideId: string): Promise<void> => {
      const presenter = await Presenter.connect(server.url, sessionId, consoleToken)
      await presenter.command({ do: 'show', slideId })
      presenter.client.close()
    }

    const phones: AudienceStore[] = []
    for (let index = 0; index < clients; index++) {
      const phone = openPhone(server.url, code)
      void phone.join({ nickname: `P${index}`, avatar: 0, language: 'en', channel: '' })
      phones.push(phone)
    }
    const isIn = (phone: AudienceStore) => phone.getState().join.step === 'joined'
    await until('all joined', () => phones.every(isIn))

    /** What each phone had seen acknowledged at the moment of a kill: `phone slide option`. */
    const acknowledged = new Set<string>()
    const note = () => {
      for (const [index, phone] of phones.entries()) {
        for (const [key, { answer }] of Object.entries(phone.getState().answers)) {
          acknowledged.add(`${index} ${key} ${JSON.stringify(answer)}`)
        }
      }
    }
    const backMs: number[] = []
    const acknowledgedAtKill: number[] = []
    for (let round = 0; round < kills; round++) {
      const slideId = `poll-${round}`
      await present(slideId)
      await until('all see the slide', () =>
        phones.every((phone) => phone.getState().view?.slide?.id === slideId),
      )
      for (const [index, phone] of phones.entries()) {
        // People answer within a second; the server dies in the middle of it.
        setTimeout(() => phone.answer(slideId, 1, { picked: ['abcd'[index % 4]] }), Math.random() * 1000)
      }
      await delay(200 + Math.random() * 600)
      await server.stop('SIGKILL')
      note()
      acknowledgedAtKill.push(acknowledged.size - round * clients)
      await server.start()
      const done = (phone: AudienceStore) => runKey(slideId, 1) in phone.getState().answers
      backMs.push(await until(`all answers to ${slideId} acknowledged`, () => phones.every(done)))
      note()
    }

    const report = await api.get<Report>(`/sessions/${sessionId}/report`)
    for (const { slideId, counts, responses } of report.slides) {
      expect(responses, slideId).toBe(clients)
      expect(counts, slideId).toEqual(
        Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`o:${id}`, clients / 4])),
      )
    }
    expect(acknowledged.size).toBe(clients * kills)
    expect(acknowledgedAtKill.some((count) => count > 0 && count < clients)).toBe(true)

    for (const phone of phones) phone.close()
    expect(await server.stop('SIGTERM')).toBe(0)
    const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'check'], {
      env: { ...process.env, ...env },
    })
    expect(stdout).toContain('1 sessions recounted, 0 with differences')
    rmSync(dataDir, { recursive: true, force: true })
    process.stdout.write(
      `kill test: ${clients} phones, ${kills} SIGKILLs; acknowledged when killed ${acknowledgedAtKill.join(', ')} of ${clients}; ` +
        `all answers in after ${backMs.join(', ')} ms; 0 lost, 0 twice\n`,
    )
  })
})
