import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Playback } from '../../core/session/playback.ts'
import { eventsIn, messagesFor, type PlayerCommand, type PlayerEvent } from './frame-protocol.ts'
import { type FrameVideo, frameOrigins, frameUrl } from './source.ts'
import type { Actual } from './steer.ts'
import { type Player, useSteering } from './use-steering.tsx'

/** A player that has said nothing for so long is not coming: there is no internet, or it is blocked. Milliseconds. */
const patienceMs = 9000
/** Players miss what is said to them before they are up; it is said again until they answer. Milliseconds. */
const greetEveryMs = 400
/** How often a player that could not be fetched is tried again, milliseconds. */
const againEveryMs = 15_000

type Frame = {
  ref(element: HTMLIFrameElement | null): void
  src: string
  /** Changes when the frame is fetched anew. */
  key: number
}
export type FrameStatus = 'loading' | 'ready' | 'unreachable' | 'failed'

/** Speaks with the player in a frame; only with the service's own origin, and only with this frame. */
function useFrame(
  video: FrameVideo,
  options: { controls: boolean; captions: boolean; language: string },
  onEvent: (event: PlayerEvent) => void,
): { frame: Frame; status: FrameStatus; send(command: PlayerCommand): void } {
  const [element, setElement] = useState<HTMLIFrameElement | null>(null)
  const [tries, setTries] = useState(0)
  const [status, setStatus] = useState<FrameStatus>('loading')
  const origin = frameOrigins[video.service]
  const src = frameUrl(video, { ...options, origin: window.location.origin })

  const send = (command: PlayerCommand) => {
    for (const message of messagesFor(video.service, command)) {
      element?.contentWindow?.postMessage(message, origin)
    }
  }
  const onMessage = useEffectEvent((event: MessageEvent) => {
    if (event.origin !== origin || event.source === null || event.source !== element?.contentWindow) return
    for (const said of eventsIn(video.service, event.data)) {
      if (said.type === 'failed') setStatus('failed')
      else setStatus((before) => (before === 'failed' ? before : 'ready'))
      onEvent(said)
    }
  })
  const greet = useEffectEvent(() => send({ do: 'listen' }))

  useEffect(() => {
    const listen = (event: MessageEvent) => onMessage(event)
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  useEffect(() => {
    if (element === null || status === 'failed') return
    // Once more to the one that is up: it may have missed what was said before.
    greet()
    if (status === 'ready') return
    const greeting = setInterval(() => greet(), greetEveryMs)
    return () => clearInterval(greeting)
  }, [element, status])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try waits anew
  useEffect(() => {
    if (status === 'ready' || status === 'failed') return
    const again = () => setTries((count) => count + 1)
    const timer = setTimeout(() => setStatus('unreachable'), patienceMs)
    const retry = setTimeout(again, againEveryMs)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      clearTimeout(retry)
      window.removeEventListener('online', again)
    }
  }, [status === 'ready' || status === 'failed', tries])

  return { frame: { ref: setElement, src, key: tries }, status, send }
}

export interface FramePlayerProps {
  video: FrameVideo
  title: string
  captions: boolean
  language: string
  playback: Playback | null
  durationMs: number | null
  clockOffsetMs: number
  muted: boolean
  onStatus(status: FrameStatus): void
}

/** A video of YouTube or Vimeo on the projector: without controls, out of reach of pointer and keys, which are the presenter's. */
export function FramePlayer(props: FramePlayerProps) {
  const { video, title, captions, language, playback, muted, onStatus } = props
  // What the player said last, and when.
  const said = useRef<Actual & { at: number }>({ seconds: 0, state: 'standing', at: 0 })
  const [duration, setDuration] = useState<number | null>(null)
  const { frame, status, send } = useFrame(video, { controls: false, captions, language }, (event) => {
    if (event.type === 'duration') setDuration(Math.round(event.seconds * 1000))
    if (event.type === 'time')
      said.current = { ...said.current, seconds: event.seconds, at: performance.now() }
    if (event.type === 'state')
      said.current = { seconds: now(said.current), state: event.state, at: performance.now() }
  })
  const speak = useEffectEvent((command: PlayerCommand) => send(command))
  const [player, setPlayer] = useState<Player | null>(null)

  useEffect(() => {
    if (status !== 'ready') return setPlayer(null)
    let lastPlay = Number.NEGATIVE_INFINITY
    setPlayer({
      actual: () => ({ seconds: now(said.current), state: said.current.state }),
      play: () => {
        // Said again after a while, for a player that was not ready for it.
        if (performance.now() - lastPlay < 1500) return
        lastPlay = performance.now()
        speak({ do: 'play' })
      },
      pause: () => speak({ do: 'pause' }),
      seek: (seconds) => {
        said.current = { ...said.current, seconds, at: performance.now() }
        speak({ do: 'seek', seconds })
      },
    })
  }, [status])
  useEffect(() => {
    if (status === 'ready') speak({ do: 'mute', on: muted })
  }, [status, muted])
  useEffect(() => onStatus(status), [status, onStatus])
  useSteering(player, playback, {
    durationMs: props.durationMs ?? duration,
    clockOffsetMs: props.clockOffsetMs,
    tolerance: 1,
  })

  return (
    <iframe
      key={frame.key}
      ref={frame.ref}
      src={frame.src}
      title={title}
      allow="autoplay; encrypted-media"
      // The services refuse to play for a page that does not say where it is.
      referrerPolicy="strict-origin-when-cross-origin"
      tabIndex={-1}
      className="pointer-events-none size-full border-0"
    />
  )
}

/** Between two messages a playing video goes on. */
const now = ({ seconds, state, at }: Actual & { at: number }): number =>
  state === 'playing' ? seconds + (performance.now() - at) / 1000 : seconds

/** The author's player, with the service's own controls; tells how long the video is. */
export function AuthorPlayer(props: {
  video: FrameVideo
  title: string
  language: string
  onDuration(durationMs: number): void
  onStatus(status: FrameStatus): void
}) {
  const { onStatus } = props
  const { frame, status } = useFrame(
    props.video,
    { controls: true, captions: false, language: props.language },
    (event) => {
      if (event.type === 'duration') props.onDuration(Math.round(event.seconds * 1000))
    },
  )
  useEffect(() => onStatus(status), [status, onStatus])
  return (
    <iframe
      key={frame.key}
      ref={frame.ref}
      src={frame.src}
      title={props.title}
      allow="encrypted-media; fullscreen"
      referrerPolicy="strict-origin-when-cross-origin"
      className="aspect-video w-full rounded-md border-0 bg-sunken"
    />
  )
}
