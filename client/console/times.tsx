import { useState } from 'react'
import { useTexts } from '../../shared/ui/language.tsx'
import { useNow } from '../../shared/ui/use-now.tsx'
import { useConsole } from './console-context.tsx'
import { clockText } from './elapsed.ts'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** How long the session and the shown slide have been running, by the server's clock. */
export function Times({ compact = false }: { compact?: boolean }) {
  const t = useTexts(consoleTexts)
  const { view } = useSession()
  const offset = useConsole((state) => state.clockOffsetMs)
  const now = useNow(view.startedAt === null ? null : 500, offset)
  const slideSince = useSlideSince(now)
  if (view.startedAt === null)
    return compact ? null : <span className="whitespace-nowrap text-ink-2">{t('notStarted')}</span>
  return (
    <div className="flex items-baseline gap-3 whitespace-nowrap tabular-nums">
      <span>
        <span className="sr-only">{t('elapsed')} </span>
        <span className="figure text-xl">{clockText(now - view.startedAt)}</span>
      </span>
      {view.slide && (
        <span className="text-sm text-ink-2">
          <span className={compact ? 'sr-only' : 'max-xl:sr-only'}>{t('onSlide')} </span>
          <span aria-hidden="true" className={compact ? '' : 'xl:hidden'}>
            ·{' '}
          </span>
          {clockText(now - slideSince)}
        </span>
      )}
    </div>
  )
}

/** When this console first saw the shown slide, or when it was opened if that is known and longer ago. */
function useSlideSince(now: number): number {
  const { view } = useSession()
  const [seen, setSeen] = useState<{ slideId: string | null; at: number }>({ slideId: null, at: now })
  const slideId = view.slide?.id ?? null
  if (seen.slideId !== slideId) {
    const { slide } = view
    const openedAt = slide?.progress.phase === 'open' ? slide.progress.openedAt : now
    // On the first view of a page that was loaded anew, the opening is the best that is known.
    const first = seen.slideId === null ? Math.min(now, openedAt) : now
    // The clock stood still in the lobby: no slide is older than the show.
    const at = Math.max(first, view.startedAt ?? first)
    setSeen({ slideId, at })
    return at
  }
  return seen.at
}
