import { keyMap, type PresenterAction } from './presenter-keys.ts'

/** How long a screen waits for a console of the same browser to say that it heard a key, milliseconds. */
const heardWithinMs = 250

/** The part of `BroadcastChannel` that is used. */
interface RelayChannel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  close(): void
}
export type OpenChannel = (name: string) => RelayChannel

/** Every supported browser has it; where it lacks, keys pressed on a screen only bring up the hint. */
export const openBrowserChannel: OpenChannel = (name) => new BroadcastChannel(name)

const channelName = (sessionId: string): string => `rostrum:keys:${sessionId}`

/**
 * A screen may not command, and yet its window has the focus when a clicker is pressed. It hands the key to the consoles
 * of the same browser, with the version of the session that it showed: of two consoles that act on it one is refused.
 */
type RelayMessage = { type: 'key'; action: PresenterAction; version: number } | { type: 'heard' }

function readMessage(data: unknown): RelayMessage | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null
  if (data.type === 'heard') return { type: 'heard' }
  if (data.type !== 'key' || !('action' in data) || !('version' in data)) return null
  const known = keyMap.find(({ action }) => action === data.action)
  return known && typeof data.version === 'number'
    ? { type: 'key', action: known.action, version: data.version }
    : null
}

export interface ScreenKeys {
  /** Whether a console heard it. */
  press(action: PresenterAction, version: number): Promise<boolean>
  close(): void
}

/** The screen's end. */
export function createScreenKeys(sessionId: string, open: OpenChannel): ScreenKeys {
  const channel = open(channelName(sessionId))
  const waiting = new Set<(heard: boolean) => void>()
  channel.addEventListener('message', (event) => {
    if (readMessage(event.data)?.type !== 'heard') return
    for (const settle of [...waiting]) settle(true)
  })
  return {
    press: (action, version) =>
      new Promise((resolve) => {
        const settle = (heard: boolean) => {
          clearTimeout(timer)
          waiting.delete(settle)
          resolve(heard)
        }
        const timer = setTimeout(() => settle(false), heardWithinMs)
        waiting.add(settle)
        channel.postMessage({ type: 'key', action, version } satisfies RelayMessage)
      }),
    close: () => channel.close(),
  }
}

/**
 * The console's end.
 * @param onKey told the action and the version that the screen showed
 * @returns stops listening
 */
export function listenToScreens(
  sessionId: string,
  open: OpenChannel,
  onKey: (action: PresenterAction, version: number) => void,
): () => void {
  const channel = open(channelName(sessionId))
  channel.addEventListener('message', (event) => {
    const message = readMessage(event.data)
    if (message?.type !== 'key') return
    channel.postMessage({ type: 'heard' } satisfies RelayMessage)
    onKey(message.action, message.version)
  })
  return () => channel.close()
}
