/** Opens the screen in a window of its own, to be dragged to the projector; a second press brings the same one forward. */
export function openScreenWindow(screenUrl: string, sessionId: string): void {
  const opened = window.open(screenUrl, `rostrum-screen-${sessionId}`, 'popup,width=1280,height=720')
  opened?.focus()
}
