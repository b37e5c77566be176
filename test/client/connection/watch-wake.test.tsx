import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reloadOnce } from '../../../client/connection/reload-once.ts'
import { watchWake } from '../../../client/connection/watch-wake.ts'
import { createMemoryStorage } from './memory-storage.ts'

let shown: DocumentVisibilityState = 'visible'
const woken = vi.fn<(suspended: boolean) => void>()
let stop = () => {}

/** The page is hidden or shown; scripts may have stood still meanwhile. */
function turn(state: DocumentVisibilityState) {
  shown = state
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => shown)
  shown = 'visible'
  woken.mockReset()
  stop = watchWake(woken)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('watchWake', () => {
  it('calls when the page is shown again, trusting a connection whose page went on running', () => {
    turn('hidden')
    vi.advanceTimersByTime(60_000)
    expect(woken).not.toHaveBeenCalled()
    turn('visible')
    expect(woken.mock.calls).toEqual([[false]])
  })

  it('distrusts the connection after scripts stood still, as behind a lock screen', () => {
    turn('hidden')
    vi.setSystemTime(Date.now() + 60_000)
    turn('visible')
    expect(woken.mock.calls).toEqual([[true]])
  })

  it('notices a sleep of the device while the page is shown', () => {
    vi.setSystemTime(Date.now() + 60_000)
    vi.advanceTimersByTime(2000)
    expect(woken.mock.calls).toEqual([[true]])
    vi.advanceTimersByTime(60_000)
    expect(woken).toHaveBeenCalledOnce()
  })

  it('distrusts the connection when the network comes or goes, and when the page comes out of the cache', () => {
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    expect(woken.mock.calls).toEqual([[true], [true], [true]])
  })

  it('is silent once stopped', () => {
    stop()
    window.dispatchEvent(new Event('online'))
    turn('visible')
    vi.advanceTimersByTime(60_000)
    expect(woken).not.toHaveBeenCalled()
  })
})

describe('reloadOnce', () => {
  it('reloads, but not again within a minute', () => {
    const tab = createMemoryStorage()
    const reload = vi.fn()
    expect(reloadOnce(tab, 1_000_000, reload)).toBe(true)
    expect(reloadOnce(tab, 1_030_000, reload)).toBe(false)
    expect(reloadOnce(tab, 1_061_000, reload)).toBe(true)
    expect(reload).toHaveBeenCalledTimes(2)
  })
})
