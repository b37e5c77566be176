import { networkInterfaces } from 'node:os'
import { toString as qrToString } from 'qrcode'
import type { Env } from './env.ts'
import type { RunningServer } from './start-server.ts'

/** The address of this machine in its local network, or null when it has none. */
export function lanAddress(): string | null {
  for (const addresses of Object.values(networkInterfaces())) {
    for (const address of addresses ?? []) {
      if (address.family === 'IPv4' && !address.internal) return address.address
    }
  }
  return null
}

/** Tells the person at the terminal where to go. */
export async function announce(
  server: RunningServer,
  env: Env,
  out: { write(text: string): unknown },
): Promise<void> {
  const local = `http://localhost:${server.port}`
  const lines = [
    '',
    '  Rostrum is running.',
    '',
    `  On this computer   ${local}/studio`,
    `  For phones         ${server.baseUrl}`,
  ]
  if (env.DATABASE_URL === null) lines.push(`  Data               ${env.DATA_DIR}`)
  if (server.setupUrl !== null) {
    const fragment = new URL(server.setupUrl).hash
    lines.push(
      '',
      '  Nobody has an account yet. Create the owner here (the link works once):',
      `  ${local}/studio/setup${fragment}`,
    )
  }
  out.write(`${lines.join('\n')}\n\n`)
  out.write(`${await qrToString(server.baseUrl, { type: 'terminal', small: true })}\n`)
}
