import type { FrameVideo } from './source.ts'

/**
 * What the players of YouTube and Vimeo say and understand through `postMessage`, as their own scripts use it, so that
 * no foreign script runs in our page.
 */
export type PlayerEvent =
  | { type: 'ready' }
  | { type: 'duration'; seconds: number }
  | { type: 'time'; seconds: number }
  | { type: 'state'; state: 'playing' | 'standing' | 'waiting' }
  /** The service does not give this video to us: it is gone, private, or may not be embedded. */
  | { type: 'failed' }

export type PlayerCommand =
  | { do: 'listen' }
  | { do: 'play' }
  | { do: 'pause' }
  | { do: 'seek'; seconds: number }
  | { do: 'mute'; on: boolean }

/** The messages that carry a command. */
export function messagesFor(service: FrameVideo['service'], command: PlayerCommand): string[] {
  const messages = service === 'youtube' ? youtubeMessages(command) : vimeoMessages(command)
  return messages.map((message) => JSON.stringify(message))
}

function youtubeMessages(command: PlayerCommand): object[] {
  const call = (func: string, ...args: unknown[]) => ({
    event: 'command',
    func,
    args,
    id: 1,
    channel: 'widget',
  })
  switch (command.do) {
    case 'listen':
      return [{ event: 'listening', id: 1, channel: 'widget' }, call('addEventListener', 'onError')]
    case 'play':
      return [call('playVideo')]
    case 'pause':
      return [call('pauseVideo')]
    case 'seek':
      return [call('seekTo', command.seconds, true)]
    case 'mute':
      return [call(command.on ? 'mute' : 'unMute')]
  }
}

const vimeoEvents = ['play', 'playing', 'pause', 'ended', 'timeupdate', 'bufferstart', 'bufferend', 'error']

function vimeoMessages(command: PlayerCommand): object[] {
  switch (command.do) {
    case 'listen':
      return [
        { method: 'ping' },
        ...vimeoEvents.map((value) => ({ method: 'addEventListener', value })),
        { method: 'getDuration' },
      ]
    case 'play':
      return [{ method: 'play' }]
    case 'pause':
      return [{ method: 'pause' }]
    case 'seek':
      return [{ method: 'setCurrentTime', value: command.seconds }]
    case 'mute':
      return [{ method: 'setMuted', value: command.on }]
  }
}

/** What a message of a player says; nothing for messages of another kind. */
export function eventsIn(service: FrameVideo['service'], data: unknown): PlayerEvent[] {
  const message = recordOf(typeof data === 'string' ? parsed(data) : data)
  if (message === null) return []
  return service === 'youtube' ? youtubeEvents(message) : vimeoEventsIn(message)
}

const youtubeStates: Readonly<Record<number, 'playing' | 'standing' | 'waiting'>> = {
  [-1]: 'standing',
  0: 'standing',
  1: 'playing',
  2: 'standing',
  3: 'waiting',
  5: 'standing',
}

function youtubeEvents({ event, info }: Record<string, unknown>): PlayerEvent[] {
  if (event === 'onError') return [{ type: 'failed' }]
  if (event === 'onReady') return [{ type: 'ready' }]
  if (event !== 'initialDelivery' && event !== 'infoDelivery') return []
  const facts = recordOf(info)
  if (facts === null) return []
  const events: PlayerEvent[] = event === 'initialDelivery' ? [{ type: 'ready' }] : []
  const { duration, currentTime, playerState } = facts
  if (isSeconds(duration) && duration > 0) events.push({ type: 'duration', seconds: duration })
  if (isSeconds(currentTime)) events.push({ type: 'time', seconds: currentTime })
  const state = typeof playerState === 'number' ? youtubeStates[playerState] : undefined
  if (state) events.push({ type: 'state', state })
  return events
}

function vimeoEventsIn({ event, method, value, data }: Record<string, unknown>): PlayerEvent[] {
  if (event === 'ready' || method === 'ping') return [{ type: 'ready' }]
  if (method === 'getDuration' && isSeconds(value) && value > 0) return [{ type: 'duration', seconds: value }]
  const facts = recordOf(data) ?? {}
  switch (event) {
    case 'timeupdate':
      return isSeconds(facts.seconds) ? [{ type: 'time', seconds: facts.seconds }] : []
    case 'play':
    case 'playing':
    case 'bufferend':
      return [{ type: 'state', state: 'playing' }]
    case 'bufferstart':
      return [{ type: 'state', state: 'waiting' }]
    case 'pause':
    case 'ended':
      return [{ type: 'state', state: 'standing' }]
    case 'error':
      // A refused "play" is no broken video: the browser wants a click first.
      return facts.method === 'ready' || facts.name === 'PrivacyError' || facts.name === 'NotFoundError'
        ? [{ type: 'failed' }]
        : []
    default:
      return []
  }
}

const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}
