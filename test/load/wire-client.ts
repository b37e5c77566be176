import WebSocket from 'ws'

/**
 * A Socket.IO client as cheap as can be: the Engine.IO protocol by hand over a raw WebSocket, so that the generator does
 * not cost more than the server it measures.
 */
export class WireClient {
  readonly #socket: WebSocket
  readonly #acks = new Map<number, (result: unknown) => void>()
  #nextAck = 0
  /** Called with the raw frame of every event. */
  onEvent: (frame: string) => void = () => {}

  private constructor(socket: WebSocket) {
    this.#socket = socket
  }

  /** Connects and waits for the welcome. */
  static connect(url: string, auth: object): Promise<WireClient> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
        perMessageDeflate: false,
      })
      const client = new WireClient(socket)
      socket.on('error', reject)
      socket.on('message', (data: Buffer) => {
        const frame = data.toString()
        if (frame === '2') socket.send('3')
        else if (frame.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`)
        else if (frame.startsWith('44')) reject(new Error(frame))
        else if (frame.startsWith('43')) client.#acknowledge(frame)
        else if (frame.startsWith('42')) {
          if (frame.startsWith('42["session:welcomed"')) resolve(client)
          client.onEvent(frame)
        }
      })
    })
  }

  /** Sends a request and calls back with its acknowledgement. */
  request(name: string, payload: object, onAck: (result: unknown) => void): void {
    const id = this.#nextAck++
    this.#acks.set(id, onAck)
    this.#socket.send(`42${id}${JSON.stringify([name, payload])}`)
  }

  /** The same as a promise; rejects with the refusal. */
  ask<Reply>(name: string, payload: object): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.request(name, payload, (result) => {
        const answer = result as { ok: true; value: Reply } | { ok: false; refusal: unknown }
        if (answer.ok) resolve(answer.value)
        else reject(new Error(`${name}: ${JSON.stringify(answer.refusal)}`))
      })
    })
  }

  close(): void {
    this.#socket.terminate()
  }

  #acknowledge(frame: string): void {
    const open = frame.indexOf('[')
    const id = Number(frame.slice(2, open))
    const onAck = this.#acks.get(id)
    this.#acks.delete(id)
    onAck?.(JSON.parse(frame.slice(open))[0])
  }
}
