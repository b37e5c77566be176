import { useState } from 'react'
import { apiLimits } from '../../protocol/api.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { limits } from '../config-parts.ts'
import { contentTexts } from '../parts/content-texts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { type EditorProps, mediaUrl } from '../view-props.tsx'
import { videoEditorTexts } from './editor-texts.ts'
import { AuthorPlayer, type FrameStatus } from './frame-player.tsx'
import { MediaFileField } from './media-file-field.tsx'
import { frameVideoOf } from './source.ts'
import { type VideoConfig, videoLimits } from './video.ts'

const megabyte = 1024 * 1024
const videoFiles = ['video/mp4', 'video/webm']

export default function VideoEditor({ config, onChange, upload }: EditorProps<'video'>) {
  const t = useTexts(videoEditorTexts)
  const tContent = useTexts(contentTexts)
  const { source } = config
  const change = (part: Partial<VideoConfig>) => onChange({ ...config, ...part })
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('title')}
        rows={2}
        limit={limits.heading}
        value={config.title}
        onChange={(title) => change({ title })}
      />
      <RadioGroup
        legend={t('source')}
        layout="row"
        value={source.type}
        options={[
          { value: 'link', label: t('fromLink') },
          { value: 'file', label: t('fromFile') },
        ]}
        onChange={(type) =>
          change({
            source: type === 'link' ? { type, link: '' } : { type, file: null },
            durationMs: null,
            captions: null,
          })
        }
      />
      {source.type === 'link' ? (
        <LinkFields config={config} link={source.link} change={change} />
      ) : (
        <FileFields config={config} file={source.file} change={change} upload={upload} />
      )}
      <Switch
        label={t('showCaptions')}
        hint={t('showCaptionsHint')}
        checked={config.showCaptions}
        onChange={(showCaptions) => change({ showCaptions })}
      />
      <Switch
        label={t('startsByItself')}
        hint={t('startsByItselfHint')}
        checked={config.startsByItself}
        onChange={(startsByItself) => change({ startsByItself })}
      />
      <ImageField
        label={`${t('poster')} · ${tContent('image')}`}
        value={config.poster}
        upload={upload}
        onChange={(poster) => change({ poster })}
      />
    </div>
  )
}

interface FieldsProps {
  config: VideoConfig
  change(part: Partial<VideoConfig>): void
}

function LinkFields({ config, link, change }: FieldsProps & { link: string }) {
  const t = useTexts(videoEditorTexts)
  const language = useLanguage()
  const [status, setStatus] = useState<FrameStatus>('loading')
  const video = frameVideoOf(link)
  return (
    <div className="flex flex-col gap-4">
      <TextField
        type="url"
        inputMode="url"
        label={t('link')}
        hint={t('linkHint')}
        placeholder="https://youtu.be/…"
        maxLength={videoLimits.link}
        value={link}
        error={link.trim() !== '' && video === null ? t('notALink') : null}
        onChange={(next) => change({ source: { type: 'link', link: next }, durationMs: null })}
      />
      {video && (
        <>
          <AuthorPlayer
            key={`${video.service}:${video.id}`}
            video={video}
            title={config.title || t('source')}
            language={language}
            onStatus={setStatus}
            onDuration={(durationMs) => {
              if (durationMs !== config.durationMs) change({ durationMs })
            }}
          />
          <p role="status" className="text-sm font-medium text-accent-text">
            {status === 'unreachable' && t('unreachable')}
            {status === 'failed' && t('refused')}
          </p>
          <Switch
            label={t('linkOnPhones')}
            hint={t('linkOnPhonesHint')}
            checked={config.linkOnPhones}
            onChange={(linkOnPhones) => change({ linkOnPhones })}
          />
        </>
      )}
    </div>
  )
}

function FileFields({
  config,
  file,
  change,
  upload,
}: FieldsProps & { file: string | null; upload(file: File): Promise<string> }) {
  const t = useTexts(videoEditorTexts)
  return (
    <div className="flex flex-col gap-6">
      <MediaFileField
        label={t('file')}
        hint={t('fileHint', { limit: apiLimits.videoBytes / megabyte })}
        stored={
          file && (
            // Captions are the room's; the author checks them in the session's screen.
            // biome-ignore lint/a11y/useMediaCaption: a small player to look whether it is the right file
            <video
              src={mediaUrl(file)}
              controls
              preload="metadata"
              className="relative aspect-video w-full rounded-md bg-sunken"
              onLoadedMetadata={(event) => {
                const { duration } = event.currentTarget
                const durationMs = Number.isFinite(duration) ? Math.round(duration * 1000) : null
                if (durationMs !== config.durationMs) change({ durationMs })
              }}
            />
          )
        }
        accept={videoFiles.join(',')}
        chooseLabel={t(file === null ? 'chooseFile' : 'replaceFile')}
        removeLabel={t('removeFile')}
        wrongType={t('notAVideo')}
        prepare={(chosen) => (videoFiles.includes(chosen.type) ? chosen : null)}
        upload={upload}
        onChange={(hash) => change({ source: { type: 'file', file: hash }, durationMs: null })}
      />
      <MediaFileField
        label={t('captions')}
        hint={t('captionsHint')}
        stored={config.captions && <span className="font-medium">{t('captionsThere')}</span>}
        accept=".vtt,text/vtt"
        chooseLabel={t(config.captions === null ? 'chooseFile' : 'replaceFile')}
        removeLabel={t('removeFile')}
        wrongType={t('notCaptions')}
        // Few systems know what a .vtt is.
        prepare={(chosen) =>
          /\.vtt$/i.test(chosen.name) ? new File([chosen], chosen.name, { type: 'text/vtt' }) : null
        }
        upload={upload}
        onChange={(captions) => change({ captions })}
      />
    </div>
  )
}
