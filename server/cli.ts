#!/usr/bin/env node
import { parseArgs } from 'node:util'
import type { Deps } from './deps.ts'
import { readEnv } from './env.ts'
import { Passwords } from './members/passwords.ts'
import { prepareSetup, setUp } from './members/set-up.ts'
import { checkCounts } from './sessions/check-counts.ts'
import { run, startProblem } from './start-server.ts'
import { openStore } from './store/open-store.ts'
import { systemClock } from './system/clock.ts'
import { Gate } from './system/gate.ts'
import { createLog } from './system/log.ts'
import { systemRandom } from './system/random.ts'

const usage = `rostrum start                            serve; settings come from the environment, see README
rostrum check                            recount every session and compare with the stored counts
rostrum create-owner EMAIL --name NAME   create the owner; the password is read from ROSTRUM_PASSWORD
`

async function withDeps(act: (deps: Deps) => Promise<number>): Promise<number> {
  const env = readEnv(process.env)
  const store = await openStore({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR })
  try {
    return await act({ env, store, clock: systemClock, random: systemRandom, log: createLog('warn') })
  } finally {
    await store.close()
  }
}

async function main(args: string[]): Promise<number | null> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' } },
  })
  const [command, ...rest] = positionals
  if (command === 'start') {
    await run(process.env)
    return null
  }
  if (command === 'check') {
    return withDeps(async ({ store }) => {
      const wrong = await checkCounts(store, (line) => process.stdout.write(`${line}\n`))
      return wrong === 0 ? 0 : 1
    })
  }
  const [email] = rest
  const password = process.env.ROSTRUM_PASSWORD
  if (command === 'create-owner' && email !== undefined && password !== undefined) {
    return withDeps(async (deps) => {
      const token = await prepareSetup(deps)
      if (token === null) {
        process.stdout.write('There is an owner already.\n')
        return 1
      }
      const request = {
        token,
        email,
        password,
        name: values.name ?? email,
        language: 'en',
        workspaceName: 'Rostrum',
      } as const
      const result = await setUp(
        { ...deps, passwords: new Passwords(deps.random), setUpGate: new Gate({ atOnce: 1, waiting: 0 }) },
        request,
      )
      process.stdout.write(
        result.ok ? `The owner ${email} can log in now.\n` : `Not created: ${result.refusal.kind}.\n`,
      )
      return result.ok ? 0 : 1
    })
  }
  process.stderr.write(usage)
  return 2
}

try {
  const code = await main(process.argv.slice(2))
  if (code !== null) process.exit(code)
} catch (error) {
  process.stderr.write(
    `${startProblem(error, null) ?? (error instanceof Error ? error.stack : String(error))}\n`,
  )
  process.exit(1)
}
