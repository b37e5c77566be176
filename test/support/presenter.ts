import type { SessionCommand } from '../../shared/core/session/session-command.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { WireClient } from '../load/wire-client.ts'

/** A presenter from outside, who gives commands on whatever the version is now. */
export class Presenter {
  readonly client: WireClient
  readonly heard: { name: string; payload: unknown }[] = []
  #version = 0

  private constructor(client: WireClient) {
    this.client = client
    client.onEvent = (frame) => {
      const [name, payload] = JSON.parse(frame.slice(2))
      this.heard.push({ name, payload })
    }
  }

  static async connect(url: string, sessionId: string, token: string): Promise<Presenter> {
    return new Presenter(
      await WireClient.connect(url, { role: 'console', protocol: protocolVersion, sessionId, token }),
    )
  }

  async command(command: SessionCommand): Promise<void> {
    for (;;) {
      const answer = await new Promise<Answer>((resolve) => {
        this.client.request('session:command', { command, version: this.#version }, (result) =>
          resolve(result as Answer),
        )
      })
      if (answer.ok) {
        this.#version = answer.value.version
        return
      }
      if (answer.refusal.version === undefined) throw new Error(`${command.do}: ${answer.refusal.kind}`)
      // A stale version is told the present one.
      this.#version = answer.refusal.version
    }
  }

  /** The newest event of this name. */
  last<Payload>(name: string): Payload | undefined {
    return this.heard.filter((event) => event.name === name).at(-1)?.payload as Payload | undefined
  }
}

type Answer =
  | { ok: true; value: { version: number } }
  | { ok: false; refusal: { kind: string; version?: number } }
