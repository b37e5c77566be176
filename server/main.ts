import { run } from './start-server.ts'

await run(process.env)
