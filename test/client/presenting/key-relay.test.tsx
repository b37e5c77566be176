import { afterEach, describe, expect, it, vi } from 'vitest'
import { createScreenKeys, listenToScreens } from '../../../client/presenting/key-relay.ts'
import { createMemoryChannels } from './stand-ins.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('keys pressed on a screen', () => {
  it('reach a console of the same session in the same browser', async () => {
    const channels = createMemoryChannels()
    const onKey = vi.fn()
    listenToScreens('session-1', channels, onKey)
    const keys = createScreenKeys('session-1', channels)
    await expect(keys.press('advance', 7)).resolves.toBe(true)
    expect(onKey).toHaveBeenCalledExactlyOnceWith('advance', 7)
  })

  it('are not heard by a console of another session, or by one that was closed', async () => {
    vi.useFakeTimers()
    const channels = createMemoryChannels()
    const onKey = vi.fn()
    listenToScreens('session-2', channels, onKey)
    listenToScreens('session-1', channels, onKey)()
    const heard = createScreenKeys('session-1', channels).press('advance', 7)
    await vi.advanceTimersByTimeAsync(1000)
    await expect(heard).resolves.toBe(false)
    expect(onKey).not.toHaveBeenCalled()
  })

  it('are passed over when they are none of ours', () => {
    const channels = createMemoryChannels()
    const onKey = vi.fn()
    listenToScreens('session-1', channels, onKey)
    const stranger = channels('rostrum:keys:session-1')
    for (const message of [null, 'advance', { type: 'key' }, { type: 'key', action: 'end', version: 1 }]) {
      stranger.postMessage(message)
    }
    expect(onKey).not.toHaveBeenCalled()
  })
})
