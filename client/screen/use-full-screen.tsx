import { useCallback, useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}

/** Whether the page fills the display, and a way to change it; `toggle` only works on a key press or a click. */
export function useFullScreen(): { isFull: boolean; isPossible: boolean; toggle(): void } {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const toggle = useCallback(() => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()
    // Refused, as in an embedded page: the browser's own F11 is left.
    change.catch(() => undefined)
  }, [])
  return { isFull, isPossible: document.fullscreenEnabled === true, toggle }
}
