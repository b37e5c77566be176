import { useEffect, useState } from 'react'

/**
 * The server's time in ms, renewed every `intervalMs` while the page is visible; null stops it. `offsetMs` is added to
 * this device's clock.
 */
export function useNow(intervalMs: number | null, offsetMs = 0): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    if (intervalMs === null) return
    const timer = setInterval(() => setNow(Date.now()), intervalMs)
    // A timer sleeps behind a lock screen; the figure must be right the moment the page is looked at again.
    const onVisible = () => setNow(Date.now())
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [intervalMs])
  return now + offsetMs
}
