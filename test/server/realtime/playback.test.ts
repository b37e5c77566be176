import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { LiveNode } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

const blank = newSlide('video', 'video')
const deck: Deck = {
  title: 'Film',
  language: 'en',
  settings: newDeckSettings,
  slides: [
    { ...blank, config: { ...blank.config, source: { type: 'link', link: 'https://youtu.be/dQw4w9WgXcQ' } } },
  ],
}

it('[CMD20] every screen is told the same place of a video, [VIEW20] and phones are told none', async () => {
  await node.session(deck)
  const console = await node.console()
  const screens = [await node.screen(), await node.screen()]
  const phone = await node.participant('Anna')
  const before = console.last<ConsoleEvents['session:welcomed']>('session:welcomed')?.view.version ?? -1
  const shown = await console.request('session:command', { command: { do: 'advance' }, version: before })
  expect(shown).toMatchObject({ ok: true })
  const { version } = await console.until<ConsoleEvents['session:changed']>(
    'session:changed',
    (view) => view.slide !== null,
  )
  const command = { do: 'media', playing: true, positionMs: 12_000 } as const
  expect(await console.request('session:command', { command, version })).toMatchObject({ ok: true })

  const told = await Promise.all(
    screens.map((screen) =>
      screen.until<ScreenEvents['session:changed']>('session:changed', (view) => view.version > version),
    ),
  )
  const [first, second] = told.map((view) => view.slide?.progress.playback)
  expect(first).toMatchObject({ playing: true, positionMs: 12_000 })
  expect(second).toEqual(first)
  const onPhone = await phone.until<AudienceEvents['session:changed']>(
    'session:changed',
    (view) => view.version > version,
  )
  expect(JSON.stringify(onPhone)).not.toContain('playback')
})
