// What a storm of answers costs the screen's page: `npm run build && node --import tsx test/load/screen-storm.ts`.

import { protocolVersion } from '../../shared/protocol/version.ts'
import { newSlide, type Slide } from '../../shared/slides/deck.ts'
import { newDeckSettings } from '../../shared/slides/deck-settings.ts'
import type { KindName, KindShapes } from '../../shared/slides/slide-kinds.ts'
import { galleryConfigs } from '../browser/gallery/configs.ts'
import { wordingIn } from '../browser/gallery/wording.ts'
import { House, sizes } from '../browser/house.ts'
import { ApiClient } from '../support/api-client.ts'
import { Presenter } from '../support/presenter.ts'
import { owner } from '../support/server-process.ts'
import { inParallel, paced } from './measure.ts'
import { WireClient } from './wire-client.ts'

const people = Number(process.env.PEOPLE ?? 1000)
/** Each changes their mind: five thousand answers in all. */
const answersEach = 5
const stormMs = 10_000
/** The longest that a page may be deaf. */
const longMs = 50

type Answers = { [Name in KindName]?: (person: number, turn: number) => KindShapes[Name]['answer'] }
const ids = 'abcdefghijklmnopqrstuvwxyz'.split('')

const answers = {
  'word-cloud': (person, turn) => ({
    words: [0, 1, 2, 3, 4].map((word) => `word ${person * 5 + word} ${turn}`),
  }),
  poll: (person, turn) => ({ picked: [ids[(person * 7 + turn * 3) % 26] ?? 'a'] }),
  ranking: (person, turn) => {
    const options = ids.slice(0, 12)
    const from = (person + turn) % 12
    return { order: [...options.slice(from), ...options.slice(0, from)] }
  },
} satisfies Answers
const kinds = ['word-cloud', 'poll', 'ranking'] as const

const long = wordingIn('en', true)
const slides = kinds.map(
  (kind) => ({ ...newSlide(kind, `slide-${kind}`), config: galleryConfigs[kind]?.(long) }) as Slide,
)

/** CPU milliseconds of the main thread's tasks, longest first; other programs on the machine do not count. */
function taskMs(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }[]
  }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && mains.has(`${pid} ${tid}`))
    .map(({ tdur }) => (tdur ?? 0) / 1000)
    .sort((one, other) => other - one)
}

const house = await House.open()
try {
  await house.setUp()
  const api = new ApiClient(house.server.url)
  await api.logIn(owner)
  const deck = { title: 'Storm', language: 'en' as const, settings: newDeckSettings, slides }
  const session = await api.startSession(deck)
  const presenter = await Presenter.connect(house.server.url, session.sessionId, session.consoleToken)
  const screen = await house.presenterPage(`/screen/${session.sessionId}`, sizes.projector)
  const clients: WireClient[] = []
  await inParallel(people, 50, async (index) => {
    const token = `storm-${index}-`.padEnd(43, 'x')
    const auth = { role: 'participant', protocol: protocolVersion, code: session.code, token }
    const client = await WireClient.connect(house.server.url, auth)
    await client.ask('session:join', { nickname: `P${index}`, avatar: 1, language: 'en', channel: '' })
    clients[index] = client
  })
  for (const kind of kinds) {
    await presenter.command({ do: 'show', slideId: `slide-${kind}` })
    await screen.waitForTimeout(2000)
    await house.browser.startTracing(screen, {
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    })
    let refused = 0
    await paced(people * answersEach, stormMs, (index) => {
      const person = index % people
      const turn = Math.floor(index / people)
      const answer = answers[kind](person, turn)
      const responseId = `${kind}-${index}-`.padEnd(24, 'x')
      clients[person]?.request(
        'response:submit',
        { responseId, slideId: `slide-${kind}`, run: 1, revision: turn + 1, answer },
        (result) => {
          if (!(result as { ok: boolean }).ok) refused += 1
        },
      )
    })
    await screen.waitForTimeout(2000)
    const tasks = taskMs(await house.browser.stopTracing())
    const tooLong = tasks.filter((ms) => ms > longMs)
    const longest = tasks.slice(0, 5).map((ms) => `${Math.round(ms)} ms`)
    console.log(
      `${kind}: ${people * answersEach} answers, ${refused} refused; ${tooLong.length} tasks over ${longMs} ms; longest ${longest.join(', ')}`,
    )
    await screen.screenshot({ path: `test/browser/artefacts/storm-${kind}.png` })
  }
  for (const client of clients) client.close()
  presenter.client.close()
} finally {
  await house.close()
}
