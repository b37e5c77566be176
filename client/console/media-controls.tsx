import { FastForward, Pause, Play, Rewind, RotateCcw } from 'lucide-react'
import { positionAt } from '../../shared/core/session/playback.ts'
import { mediaOf } from '../../shared/slides/deck.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { useNow } from '../../shared/ui/use-now.tsx'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { clockText } from './elapsed.ts'
import { mediaTexts } from './media-texts.ts'
import { useSession } from './use-session.tsx'

const jumpMs = 10_000

/** Play, pause and place of what the shown slide plays on the screens; nothing for other slides. */
export function MediaControls() {
  const t = useTexts(mediaTexts)
  const { presenter } = useConsoleParts()
  const { view, slide } = useSession()
  const clockOffsetMs = useConsole((state) => state.clockOffsetMs)
  const playback = view.slide?.progress.playback
  const playing = playback?.playing ?? false
  const now = useNow(playing ? 500 : null, clockOffsetMs)
  const media = slide && view.status === 'showing' ? mediaOf(slide) : null
  if (!media) return null
  const { durationMs } = media
  const position = positionAt(playback, now, durationMs)
  const isOver = durationMs !== null && position >= durationMs
  const runs = playing && !isOver
  const jump = (by: number) =>
    void presenter.give({
      do: 'media',
      playing: runs,
      positionMs: Math.round(Math.min(Math.max(0, position + by), durationMs ?? Number.MAX_SAFE_INTEGER)),
    })
  return (
    <section aria-label={t('media')} className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1">
      <Button
        size="small"
        icon={runs ? <Pause /> : <Play />}
        title={`${t(runs ? 'pauseMedia' : 'playMedia')} (K)`}
        onClick={() => void presenter.give({ do: 'media', playing: !runs, positionMs: null })}
      >
        {t(runs ? 'pauseMedia' : 'playMedia')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={<RotateCcw />}
        aria-label={t('restartMedia')}
        title={`${t('restartMedia')} (0)`}
        onClick={() => void presenter.give({ do: 'media', playing: true, positionMs: 0 })}
      />
      <Button
        size="small"
        variant="quiet"
        icon={<Rewind />}
        aria-label={t('backTen')}
        title={t('backTen')}
        onClick={() => jump(-jumpMs)}
      />
      <Button
        size="small"
        variant="quiet"
        icon={<FastForward />}
        aria-label={t('onTen')}
        title={t('onTen')}
        onClick={() => jump(jumpMs)}
      />
      <span className="ms-1 text-lg tabular-nums">
        <span className="sr-only">{t('mediaPlace')}: </span>
        {clockText(position)}
        {durationMs !== null && <span className="text-ink-2"> / {clockText(durationMs)}</span>}
      </span>
    </section>
  )
}
