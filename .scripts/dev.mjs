// Development: the server restarts on changes, pages are served by Vite on port 5173 with hot reloading.
import { spawn } from 'node:child_process'

const children = [
  spawn('node_modules/.bin/tsx', ['watch', 'server/main.ts'], { stdio: 'inherit' }),
  spawn('node_modules/.bin/vite', [], { stdio: 'inherit' }),
]
const stop = () => {
  for (const child of children) child.kill()
}
for (const child of children) child.on('exit', stop)
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
