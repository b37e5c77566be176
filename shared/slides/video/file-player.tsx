import { useEffect, useState } from 'react'
import type { Playback } from '../../core/session/playback.ts'
import { mediaUrl } from '../view-props.tsx'
import { type Player, useSteering } from './use-steering.tsx'

export interface FilePlayerProps {
  file: string
  captions: string | null
  poster: string | null
  title: string
  language: string
  playback: Playback | null
  durationMs: number | null
  clockOffsetMs: number
  muted: boolean
  /** The browser plays no sound before somebody has clicked in the page. */
  onSilenced(): void
  onFailed(): void
}

/** An uploaded video on the projector. */
export function FilePlayer(props: FilePlayerProps) {
  const { file, captions, poster, title, language, playback, muted, onSilenced, onFailed } = props
  const [element, setElement] = useState<HTMLVideoElement | null>(null)
  const [player, setPlayer] = useState<Player | null>(null)

  useEffect(() => {
    setPlayer(element && playerOf(element, onSilenced))
  }, [element, onSilenced])
  useEffect(() => {
    if (element && !muted) element.muted = false
  }, [element, muted])
  useEffect(() => {
    // Shown from the start where there are some: somebody in the room needs them.
    const track = element?.textTracks[0]
    if (track && captions !== null) track.mode = 'showing'
  }, [element, captions])
  // A file of our own server jumps quickly: two screens side by side shall sound as one.
  useSteering(player, playback, { ...props, tolerance: 0.35 })

  return (
    <video
      ref={setElement}
      src={mediaUrl(file)}
      {...(poster !== null && { poster: mediaUrl(poster) })}
      preload="auto"
      playsInline
      disablePictureInPicture
      aria-label={title}
      onError={onFailed}
      className="size-full bg-sunken object-contain"
    >
      {captions !== null && (
        <track kind="captions" src={mediaUrl(captions)} srcLang={language} label={language} default />
      )}
    </video>
  )
}

function playerOf(element: HTMLVideoElement, onSilenced: () => void): Player {
  let starting = false
  return {
    actual: () => ({
      seconds: element.currentTime,
      state: element.paused
        ? starting
          ? 'waiting'
          : 'standing'
        : element.readyState < HTMLMediaElement.HAVE_FUTURE_DATA || element.seeking
          ? 'waiting'
          : 'playing',
    }),
    play: () => {
      starting = true
      element
        .play()
        .catch((error: unknown) => {
          // Without a click in this page the browser plays nothing aloud: better silent than not at all.
          if (!(error instanceof DOMException) || error.name !== 'NotAllowedError' || element.muted) return
          element.muted = true
          onSilenced()
          return element.play()
        })
        .catch(() => undefined)
        .finally(() => {
          starting = false
        })
    },
    pause: () => element.pause(),
    seek: (seconds) => {
      element.currentTime = seconds
    },
  }
}
