import { ChevronRight, PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { SlideView } from '../../shared/protocol/views.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { Sheet } from '../../shared/ui/sheet.tsx'
import { runKey } from '../connection/live-state.ts'
import { keptKinds } from './earlier.ts'
import { useSession } from './session-context.tsx'
import { SlideHost } from './slide-host.tsx'
import { audienceTexts } from './texts.ts'

/** A form that was begun when the presenter moved on: a bar that opens it again. */
export function LingeringForm() {
  const t = useTexts(audienceTexts)
  const unfinished = useSession((state) =>
    state.lingering.findLast(
      ({ id, kind, progress }) =>
        id !== state.view?.slide?.id &&
        // Those have a bar of their own, whether they were begun or not.
        !keptKinds.includes(kind) &&
        state.drafts[runKey(id, progress.run)] !== undefined,
    ),
  )
  // Stays while it is open: when the form has been sent there is no draft any more, but a confirmation to read.
  const [opened, setOpened] = useState<SlideView | null>(null)
  return (
    <>
      {unfinished && (
        <button
          type="button"
          onClick={() => setOpened(unfinished)}
          className="mb-2 flex min-h-14 w-full animate-rise items-center gap-3 rounded-lg bg-ink px-4 py-2.5 text-start text-ground"
        >
          <PencilLine className="size-5 shrink-0" aria-hidden="true" />
          <span className="min-w-0 grow">
            <strong className="block leading-tight">{t('formTitle')}</strong>
            <span className="block text-sm leading-snug opacity-85">{t('formText')}</span>
          </span>
          <ChevronRight className="size-5 shrink-0" aria-hidden="true" />
        </button>
      )}
      <Sheet open={opened !== null} onClose={() => setOpened(null)} title={t('formTitle')}>
        {opened && (
          <div className="phone-frame bg-transparent">
            <SlideHost key={runKey(opened.id, opened.progress.run)} slide={opened} lingering />
          </div>
        )}
      </Sheet>
    </>
  )
}
