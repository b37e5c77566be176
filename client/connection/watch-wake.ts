/** How often the page notes that it is running, and the gap after which it must have been asleep; milliseconds. */
const tickMs = 2000
const asleepMs = 8000

/**
 * Calls back when this page may have lost its connection without hearing of it, or may get it back: shown again,
 * restored from the browser's cache, online again, or awake after a sleep. `suspended`: scripts stood still or the
 * network changed, so that an open connection is not to be trusted.
 * @returns stops watching
 */
export function watchWake(onWake: (suspended: boolean) => void): () => void {
  let tickAt = Date.now()
  const wakeIfShown = () => {
    if (document.visibilityState !== 'visible') return
    const suspended = Date.now() - tickAt > asleepMs
    tickAt = Date.now()
    onWake(suspended)
  }
  const ticking = setInterval(() => {
    // Timers of a hidden page are slowed down: a gap means sleep only while the page is shown.
    if (document.visibilityState === 'visible' && Date.now() - tickAt > asleepMs) onWake(true)
    tickAt = Date.now()
  }, tickMs)
  const onNetwork = () => onWake(true)
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) onWake(true)
  }
  document.addEventListener('visibilitychange', wakeIfShown)
  window.addEventListener('online', onNetwork)
  // A lost network is noticed now rather than by the next request's timeout.
  window.addEventListener('offline', onNetwork)
  window.addEventListener('pageshow', onPageShow)
  return () => {
    clearInterval(ticking)
    document.removeEventListener('visibilitychange', wakeIfShown)
    window.removeEventListener('online', onNetwork)
    window.removeEventListener('offline', onNetwork)
    window.removeEventListener('pageshow', onPageShow)
  }
}
