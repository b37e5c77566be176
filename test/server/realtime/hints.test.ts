import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionCommand } from '../../../shared/core/session/session-command.ts'
import type { AudienceEvents } from '../../../shared/protocol/events.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

type Welcome = AudienceEvents['session:welcomed']

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

const slide = newSlide('quiz-pick', 'quiz')
const deck: Deck = {
  title: 'Hints',
  language: 'en',
  settings: newDeckSettings,
  slides: [
    {
      ...slide,
      timeLimitSec: null,
      config: {
        ...slide.config,
        points: { policy: 'flat', points: 1000 },
        hints: [
          { text: 'It is no vowel.', cost: 20 },
          { text: 'It is in “cab”.', cost: 50 },
        ],
        correct: 'b',
      },
    },
  ],
}

/** A running session: the question is shown, and open unless told otherwise. */
async function running({ open = true } = {}) {
  await node.session(deck)
  const console = await node.console()
  let version = 0
  const command = async (what: SessionCommand) => {
    const done = await console.request('session:command', { command: what, version })
    if (!done.ok) throw new Error(done.refusal.kind)
    version = done.value.version
  }
  await command({ do: 'advance' })
  if (open) await command({ do: 'open' })
  return { command }
}

const take = async (phone: TestSocket, hint: number, run = 1) => {
  const result = await phone.request('hint:take', { slideId: 'quiz', run, hint })
  return result.ok ? result.value.text : result.refusal.kind
}
const answer = (phone: TestSocket, picked: string) =>
  phone.request('response:submit', {
    responseId: `response-${picked}-00001`,
    slideId: 'quiz',
    run: 1,
    revision: 1,
    answer: { picked },
  })
const pointsOf = async (phone: TestSocket) => {
  const standing = await phone.request('participant:standing', {})
  return standing.ok ? standing.value.points.quiz : standing.refusal.kind
}

describe('hints', () => {
  it('[HINT1] are told to nobody but the one who takes them', async () => {
    await running()
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    expect(await take(anna, 1)).toBe('It is no vowel.')
    for (const phone of [anna, boris]) expect(JSON.stringify(phone.heard)).not.toContain('vowel')
  })

  it('[HINT2] come in order, again without a further cost, and no more than there are', async () => {
    const { command } = await running()
    const anna = await node.participant('Anna')
    expect(await take(anna, 2)).toBe('invalid')
    expect(await take(anna, 1)).toBe('It is no vowel.')
    expect(await take(anna, 1)).toBe('It is no vowel.')
    expect(await take(anna, 3)).toBe('invalid')
    await answer(anna, 'b')
    await command({ do: 'close' })
    await command({ do: 'reveal' })
    expect(await pointsOf(anna)).toBe(800)
  })

  it('[HINT3] are for an open question of this run, not in a pause and not after the answer', async () => {
    const { command } = await running({ open: false })
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    expect(await take(anna, 1)).toBe('closed')
    await command({ do: 'open' })
    expect(await take(anna, 1, 2)).toBe('closed')
    await command({ do: 'pause' })
    expect(await take(anna, 1)).toBe('paused')
    await command({ do: 'resume' })
    expect(await take(anna, 1)).toBe('It is no vowel.')
    await answer(anna, 'b')
    expect(await take(anna, 2)).toBe('already-answered')
    await command({ do: 'close' })
    expect(await take(boris, 1)).toBe('closed')
  })

  it('[HINT4] lower the points of the answer that follows, and of nobody else’s', async () => {
    const { command } = await running()
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    await take(anna, 1)
    await take(anna, 2)
    await answer(anna, 'b')
    await answer(boris, 'b')
    await command({ do: 'close' })
    await command({ do: 'reveal' })
    expect(await pointsOf(anna)).toBe(300)
    expect(await pointsOf(boris)).toBe(1000)
  })

  it('[HINT5] are there after a reload, and gone in the next run', async () => {
    const { command } = await running()
    const anna = await node.participant('Anna')
    await take(anna, 1)
    const again = await node.phone('Anna')
    expect(again.last<Welcome>('session:welcomed')?.me?.hints).toEqual({
      quiz: { run: 1, texts: ['It is no vowel.'] },
    })
    await command({ do: 'reset' })
    const later = await node.phone('Anna')
    expect(later.last<Welcome>('session:welcomed')?.me?.hints).toEqual({})
  })
})
