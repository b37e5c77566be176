// Measures the built server against a bare `ws` server in the same run and prints the ratios: `npm run bench`.
// --participants N (5,000), --rounds N (3), --quick (1,000 participants, 2 rounds).
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assertBuilt } from '../support/server-process.ts'
import { median, percentile } from './measure.ts'
import { type Subject, startRaw, startRostrum } from './subject.ts'

const { values: options } = parseArgs({
  options: {
    participants: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const participants = Number(options.participants ?? (options.quick ? 1000 : 5000))
const rounds = Number(options.rounds ?? (options.quick ? 2 : 3))

/** Answers come in within this time when people answer by hand, ms. */
const stormMs = 1500
/** Size of a frame that carries an answer. */
const answerBytes = 150

const figures = [
  'cpuPerResponse',
  'responsesAtSaturation',
  'joinStorm',
  'memoryPerParticipant',
  'broadcastToAll',
  'ackP99',
] as const
type Figure = (typeof figures)[number]
const units: Record<Figure, string> = {
  cpuPerResponse: 'µs of CPU, all threads',
  responsesAtSaturation: 'per second',
  joinStorm: 'per second',
  memoryPerParticipant: 'KiB',
  broadcastToAll: 'ms until the last one has it',
  ackP99: 'ms',
}
/** The budgets of docs/performance.md: at least, or at most, this ratio to the floor. `ackP99` is in ms, not a ratio. */
const budgets: Record<Figure, string> = {
  cpuPerResponse: '≤ 2.6 ×',
  responsesAtSaturation: '≥ 0.40 ×',
  joinStorm: '≥ 0.35 ×',
  memoryPerParticipant: '≤ 4 ×',
  broadcastToAll: '≤ 1.25 ×',
  ackP99: '≤ 60 ms',
}

async function measure(subject: Subject): Promise<Record<Figure, number>> {
  const joinStorm = await subject.connect(participants)
  const memoryPerParticipant = subject.memoryEach() / 1024
  // Two storms warm the path up, here and at the floor: the first after a cold start costs twice.
  await subject.storm(stormMs)
  await subject.storm(stormMs)
  const storm = await subject.storm(stormMs)
  const saturation = await subject.storm(0)
  const broadcasts = [await subject.broadcast(), await subject.broadcast(), await subject.broadcast()]
  return {
    cpuPerResponse: storm.cpuMicros,
    responsesAtSaturation: saturation.perSecond,
    joinStorm,
    memoryPerParticipant,
    broadcastToAll: median(broadcasts),
    ackP99: percentile(storm.delaysMs, 0.99),
  }
}

assertBuilt()
const ours: Record<Figure, number>[] = []
const floors: Record<Figure, number>[] = []
for (let round = 1; round <= rounds; round++) {
  process.stdout.write(`round ${round} of ${rounds}, ${participants} participants\n`)
  const rostrum = await startRostrum()
  ours.push(await measure(rostrum))
  await rostrum.verify()
  const broadcastBytes = rostrum.frameBytes()
  await rostrum.close()
  const raw = await startRaw(broadcastBytes, answerBytes)
  floors.push(await measure(raw))
  await raw.close()
}

const table = Object.fromEntries(
  figures.map((figure) => {
    const value = median(ours.map((round) => round[figure]))
    const floor = median(floors.map((round) => round[figure]))
    return [figure, { value, floor, ratio: value / floor, unit: units[figure] }]
  }),
)
writeFileSync('bench.json', `${JSON.stringify(table, null, 2)}\n`)
process.stdout.write('\n| figure | Rostrum | raw ws | ratio | budget |\n| --- | --- | --- | --- | --- |\n')
for (const figure of figures) {
  const row = table[figure]
  if (!row) continue
  process.stdout.write(
    `| ${figure}, ${row.unit} | ${row.value.toFixed(1)} | ${row.floor.toFixed(1)} | ${row.ratio.toFixed(2)} | ${budgets[figure]} |\n`,
  )
}
