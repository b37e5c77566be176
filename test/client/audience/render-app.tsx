import { act, render } from '@testing-library/react'
import { vi } from 'vitest'
import { AudienceApp } from '../../../client/audience/audience-app.tsx'
import { startDuties } from '../../../client/audience/session-duties.ts'
import { safeStorage } from '../../../client/audience/storage.ts'
import { createAudienceStore } from '../../../client/connection/audience-store.ts'
import type { AudienceView, Me } from '../../../shared/protocol/views.ts'
import { buildAudienceView } from '../connection/build-views.ts'
import { createManualSystem } from '../connection/manual-system.ts'
import { createMemoryStorage } from '../connection/memory-storage.ts'
import { createMemoryNetwork } from '../connection/memory-wire.ts'

export const otter: Me = {
  participantId: 'p1',
  nickname: 'Quiet Otter',
  avatar: 3,
  team: null,
  out: false,
  answers: {},
  hints: {},
}

/** The whole app over a network in memory, at an address. What jsdom lacks is stood in for. */
export function renderApp(
  path: string,
  { lasting = createMemoryStorage(), tab = createMemoryStorage() } = {},
) {
  window.history.replaceState(null, '', path)
  vi.stubGlobal('scrollTo', vi.fn())
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '')
  }
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open')
    this.dispatchEvent(new Event('close'))
  }
  const system = createManualSystem()
  const network = createMemoryNetwork()
  const reloadOutdated = vi.fn(() => false)
  const openSession = (code: string) => {
    const store = createAudienceStore({ code, lasting, tab, connect: network.connect, system })
    const stop = startDuties(store, system)
    return {
      store,
      close: () => {
        stop()
        store.close()
      },
    }
  }
  const page = render(
    <AudienceApp
      lasting={safeStorage(() => window.localStorage)}
      channel="door"
      avatar={5}
      openSession={openSession}
      reloadOutdated={reloadOutdated}
    />,
  )
  const welcome = (me: Me | null, view: Partial<AudienceView> = {}) =>
    act(async () => {
      await network.latest().connected()
      await network.latest().event('session:welcomed', {
        view: buildAudienceView({ sentAt: system.now(), status: 'lobby', slide: null, ...view }),
        me,
        counts: null,
        entries: null,
      })
    })
  const event = (name: string, payload: unknown) => act(() => network.latest().event(name, payload))
  const show = (view: Partial<AudienceView>) =>
    event('session:changed', buildAudienceView({ version: 2, sentAt: system.now(), ...view }))
  const sent = (name: string) => network.latest().sent.find((request) => request.name === name)
  const reply = (name: string, result: unknown) =>
    act(async () => {
      const request = sent(name)
      if (!request) throw new Error(`no ${name} was sent`)
      await request.reply(result)
    })
  const advance = (ms: number) => act(() => system.advance(ms))
  return {
    ...page,
    system,
    network,
    lasting,
    tab,
    welcome,
    event,
    show,
    sent,
    reply,
    advance,
    reloadOutdated,
  }
}
