import { useEffect } from 'react'
import { listenToScreens, type OpenChannel } from '../presenting/key-relay.ts'
import { presenterAction } from '../presenting/presenter-keys.ts'
import { useConsoleParts } from './console-context.tsx'

/** Keys and clickers on this page, and on a screen of the same browser. */
export function usePresenterKeys(openChannel: OpenChannel): void {
  const { presenter, sessionId } = useConsoleParts()

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = presenterAction(event)
      if (!action) return
      event.preventDefault()
      presenter.perform(action)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [presenter])

  useEffect(() => {
    document.addEventListener('click', releaseFocus)
    return () => document.removeEventListener('click', releaseFocus)
  }, [])

  useEffect(
    () => listenToScreens(sessionId, openChannel, presenter.perform),
    [sessionId, openChannel, presenter],
  )
}

/**
 * A button that was clicked keeps no focus, or the space bar of a clicker would press it again. Where the keyboard pressed
 * it (`detail` is 0), and in dialogs, focus stays.
 */
function releaseFocus(event: MouseEvent): void {
  if (event.detail === 0 || !(event.target instanceof Element)) return
  const button = event.target.closest('button')
  if (button && button === document.activeElement && !button.closest('[role="dialog"]')) button.blur()
}
