import { Play, Volume2, WifiOff } from 'lucide-react'
import { type ReactNode, useCallback, useState } from 'react'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ScreenHeading } from '../parts/screen-slide.tsx'
import { mediaUrl, type ScreenProps } from '../view-props.tsx'
import { FilePlayer } from './file-player.tsx'
import { FramePlayer, type FrameStatus } from './frame-player.tsx'
import { videoScreenTexts } from './screen-texts.ts'
import { frameVideoOf } from './source.ts'
import type { VideoConfig } from './video.ts'

export default function VideoScreen(props: ScreenProps<'video'>) {
  const { config, plays, still } = props
  const shown = config.source.type === 'file' ? config.source.file !== null : frameVideoOf(config.source.link)
  if (plays === undefined || still || !shown) return <Poster config={config} />
  return <Stage {...props} plays={plays} />
}

function Stage({
  config,
  plays,
  clockOffsetMs,
}: ScreenProps<'video'> & Required<Pick<ScreenProps<'video'>, 'plays'>>) {
  const t = useTexts(videoScreenTexts)
  const language = useLanguage()
  const { playback } = plays
  const { source, title, captions, poster, durationMs } = config
  const [status, setStatus] = useState<FrameStatus>('loading')
  // Frames cannot be asked whether they may be heard; without a click in this page they may not.
  const [muted, setMuted] = useState(() => source.type === 'link' && !navigator.userActivation?.hasBeenActive)
  const silence = useCallback(() => setMuted(true), [])
  const fail = useCallback(() => setStatus('failed'), [])
  const video = source.type === 'link' ? frameVideoOf(source.link) : null
  const common = { title: title || t('video'), language, playback, durationMs, clockOffsetMs, muted }
  const begun = playback !== null && (playback.playing || playback.positionMs > 0)

  return (
    <div className="relative size-full bg-sunken">
      {source.type === 'file' && source.file !== null && (
        <FilePlayer
          {...common}
          file={source.file}
          captions={config.showCaptions ? captions : null}
          poster={poster}
          onSilenced={silence}
          onFailed={fail}
        />
      )}
      {video && <FramePlayer {...common} video={video} captions={config.showCaptions} onStatus={setStatus} />}
      {!begun && (
        <div className="absolute inset-0">
          <Poster config={config} />
        </div>
      )}
      {status === 'failed' && <Notice>{t(source.type === 'file' ? 'fileFailed' : 'videoRefused')}</Notice>}
      {status === 'unreachable' && <Notice>{t('unreachable', { service: serviceName(config) })}</Notice>}
      {muted && begun && playback.playing && (
        <button
          type="button"
          onClick={() => setMuted(false)}
          className="absolute end-[calc(var(--u)*3)] bottom-[calc(var(--u)*3)] flex items-center gap-[calc(var(--u)*1.4)] rounded-full bg-ground px-[calc(var(--u)*3)] py-[calc(var(--u)*1.6)] text-screen-small font-semibold text-ink shadow-float"
        >
          <Volume2 className="size-[calc(var(--u)*3.4)]" aria-hidden="true" />
          {t('soundOn')}
        </button>
      )}
    </div>
  )
}

/** Why there is no picture; for the presenter, and calm enough for the room. */
function Notice({ children }: { children: ReactNode }) {
  return (
    <div
      role="status"
      className="absolute inset-0 flex flex-col items-center justify-center gap-[calc(var(--u)*4)] bg-ground px-[calc(var(--u)*14)] text-center"
    >
      <WifiOff className="size-[calc(var(--u)*10)] text-ink-3" strokeWidth={1.2} aria-hidden="true" />
      <p className="display text-screen-body text-balance">{children}</p>
    </div>
  )
}

const serviceNames = { youtube: 'YouTube', vimeo: 'Vimeo' } as const

function serviceName({ source }: Pick<VideoConfig, 'source'>): string {
  const video = source.type === 'link' ? frameVideoOf(source.link) : null
  return video ? serviceNames[video.service] : ''
}

/** Before it starts, and wherever it does not play: its picture or its title. */
function Poster({ config }: { config: VideoConfig }) {
  const t = useTexts(videoScreenTexts)
  const { poster, title } = config
  return (
    <div className="relative flex size-full flex-col items-center justify-center gap-[calc(var(--u)*5)] bg-ground px-[calc(var(--u)*12)] text-center">
      {poster !== null && (
        <img src={mediaUrl(poster)} alt="" className="absolute inset-0 size-full object-cover" />
      )}
      <span className="relative flex size-[calc(var(--u)*20)] items-center justify-center rounded-full bg-accent text-accent-ink">
        <Play className="ms-[8%] size-[45%] fill-current" strokeWidth={1.5} aria-hidden="true" />
      </span>
      <div
        className={
          poster === null ? '' : 'relative rounded-lg bg-ground px-[calc(var(--u)*4)] py-[calc(var(--u)*2)]'
        }
      >
        {title === '' ? (
          poster === null && <p className="text-screen-body text-ink-2">{t('video')}</p>
        ) : (
          <ScreenHeading text={title} />
        )}
      </div>
    </div>
  )
}
