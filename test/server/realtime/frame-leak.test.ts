import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionCommand } from '../../../shared/core/session/session-command.ts'
import type { AudienceEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import { type Deck, newSlide, type Slide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { type KindName, kindNames, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { secretMark } from '../../contracts/arbitrary-parts.ts'
import { slideSamples } from '../../contracts/slide-samples.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

type Changed = AudienceEvents['session:changed']

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

/** A kind plays four sessions with six sockets each; ms. */
const patienceMs = 30_000

const quizKinds = kindNames.filter((name) => slideKinds[name].group === 'quiz')

/** What no two sessions share, and what the clock says. */
const own = new Set([
  ...['participantId', 'sentAt', 'at', 'code', 'joinUrl', 'sessionId'],
  ...['openedAt', 'closesAt', 'pausedAt', 'elapsedMs', 'version'],
])
/** How long the network takes is measured at random moments, and people in the lobby have keys made of random ids. */
const isByChance = (frame: unknown): boolean =>
  typeof frame === 'object' &&
  frame !== null &&
  'name' in frame &&
  (frame.name === 'clock:pinged' || frame.name === 'lobby:changed')
const comparable = (frame: unknown): string =>
  JSON.stringify(frame, (key, value: unknown) => (own.has(key) ? undefined : value))

function deckOf(name: KindName, config: unknown): Deck {
  // A slide of one kind is a slide; the compiler cannot see that through the generic name.
  const slide = { ...newSlide(name, 'question'), config, resultsOnPhones: true, timeLimitSec: null } as Slide
  return { title: 'Quiz', language: 'en', settings: newDeckSettings, slides: [slide] }
}

interface Told {
  /** Every frame that phones and a screen were sent, from the join to just before the reveal; with the replies. */
  before: string[]
  /** The same without what differs between any two sessions, each once. */
  distinct: string[]
  /** What each was sent from the reveal on. */
  after: { name: string; payload: unknown }[][]
}

/** Plays one question with two phones, one of which answers, asks where it stands and comes back in a second tab. */
async function play(deck: Deck, answer: unknown): Promise<Told> {
  await node.session(deck)
  const console = await node.console()
  let version = 0
  const command = async (what: SessionCommand) => {
    const done = await console.request('session:command', { command: what, version })
    if (!done.ok) throw new Error(`${what.do}: ${done.refusal.kind}`)
    version = done.value.version
  }
  const replies: unknown[] = []
  const screen = await node.screen()
  const anna = await node.participant('Anna')
  const idle = await node.participant('Idle')
  await command({ do: 'advance' })
  replies.push(await anna.request('participant:standing', {}))
  await command({ do: 'open' })
  const reply = await anna.request('response:submit', {
    responseId: 'response-of-anna-01',
    slideId: 'question',
    run: 1,
    revision: 1,
    answer,
  })
  expect(reply).toMatchObject({ ok: true })
  replies.push(reply, await anna.request('participant:standing', {}))
  await screen.until<ScreenEvents['counts:changed']>('counts:changed', ({ responses }) => responses === 1)
  await command({ do: 'pause' })
  await command({ do: 'resume' })
  await command({ do: 'close' })
  replies.push(await anna.request('participant:standing', {}), await idle.request('participant:standing', {}))
  const secondTab = await node.phone('Anna')
  const lateScreen = await node.screen()
  const isClosed = (view: Changed) => view.slide?.progress.phase === 'closed'
  const sockets: TestSocket[] = [screen, anna, idle, secondTab, lateScreen]
  for (const socket of sockets.slice(0, 3)) await socket.until<Changed>('session:changed', isClosed)

  const frames = [...sockets.flatMap(({ heard }) => heard), ...replies]
  const starts = sockets.map(({ heard }) => heard.length)
  await command({ do: 'reveal' })
  for (const socket of sockets) {
    await socket.until<Changed>('session:changed', (view) => view.slide?.revealed === true)
  }
  replies.push(await anna.request('participant:standing', {}))
  return {
    before: frames.map((frame) => JSON.stringify(frame)),
    distinct: [...new Set(frames.filter((frame) => !isByChance(frame)).map(comparable))].sort(),
    after: sockets.map(({ heard }, index) => heard.slice(starts[index])),
  }
}

interface Question {
  config: unknown
  /** The same with another key. */
  other: unknown
  answer: unknown
  revealed: unknown
}

/** Some filled configs of a kind, each with an answer that tells nothing by itself. */
function questionsOf<Name extends KindName>(name: Name): Question[] {
  const sample = slideSamples[name]
  return fc.sample(sample.config, { numRuns: 2, seed: 11 }).map((drawn) => {
    const config: typeof drawn = Object.assign({}, drawn, marked)
    const answers = sample.answer === null ? [] : fc.sample(sample.answer(config), { numRuns: 50, seed: 5 })
    const answer = answers.find((one) => !JSON.stringify(one).includes(secretMark))
    if (answer === undefined) throw new Error(`no answer to ${name}`)
    const other = sample.withOtherSecrets(config)
    return { config, other, answer, revealed: slideKinds[name].revealedConfig(config) }
  })
}
/** So that there is something to find in every one, and points to be told. */
const marked = {
  hints: [{ text: `${secretMark} hint`, cost: 10 }],
  explanation: `${secretMark} because`,
  points: { policy: 'flat', points: 700 },
} as const

describe('before the reveal', () => {
  it('[VIEW1] there are quiz kinds to look at', () => {
    expect(quizKinds.length).toBeGreaterThanOrEqual(4)
  })

  it.each(quizKinds)(
    '[VIEW1] no frame of %s tells the key, and the reveal tells it once',
    async (name) => {
      for (const { config, other, answer, revealed } of questionsOf(name)) {
        const told = await play(deckOf(name, config), answer)
        for (const frame of told.before) expect(frame).not.toContain(secretMark)

        // The same question with another key looks the same to everybody: what cannot be told apart has not leaked.
        const toldOther = await play(deckOf(name, other), answer)
        expect(toldOther.distinct).toEqual(told.distinct)

        for (const heard of told.after) {
          const withKey = heard.filter((frame) => JSON.stringify(frame).includes(secretMark))
          expect(withKey.map((frame) => frame.name)).toEqual(['session:changed'])
          const shown = withKey[0]?.payload as Changed | undefined
          expect(JSON.stringify(shown?.slide?.config)).toBe(JSON.stringify(revealed))
        }
      }
    },
    patienceMs,
  )
})
