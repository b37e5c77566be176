// The floor: a bare `ws` server that echoes, and broadcasts a ready-made frame when it is told to. Run in its own process.
import { WebSocketServer } from 'ws'

const server = new WebSocketServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  perMessageDeflate: false,
  backlog: 4096,
})
server.on('connection', (socket) => {
  socket.on('message', (data: Buffer) => {
    if (data[0] !== 33) {
      socket.send(data, { binary: false })
      return
    }
    // "!" and a number: broadcast that many bytes.
    const frame = Buffer.alloc(Number(data.subarray(1).toString()), 120)
    for (const client of server.clients) client.send(frame, { binary: false })
  })
})
server.on('listening', () => process.stdout.write('ready\n'))
