import { ListChecks, PencilLine } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { SlidePhase } from '../../core/session/state.ts'
import type { OwnAnswer } from '../../protocol/views.ts'
import { Button } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { partsTexts } from './texts.ts'

interface Answering {
  phase: SlidePhase['phase']
  own: OwnAnswer | null
  /** The phone is shown results. */
  hasResults: boolean
  /** What is picked now differs from what was sent. */
  changed: boolean
}

interface ResultsInPlace {
  shows: 'controls' | 'results'
  /** Above the results; as high with the way back to the controls as without it. */
  heading: ReactNode
  /** Under the controls: the way to the results, where there is one. */
  back: ReactNode
}

/**
 * On a phone the results take the place of what was answered with as soon as the answer is sent: they are in sight, and nothing
 * moves when answers are closed. Until then one may go back and choose again.
 */
export function useResultsInPlace({ phase, own, hasResults, changed }: Answering): ResultsInPlace {
  const t = useTexts(partsTexts)
  // The answer that is being changed; one that was sent since is another.
  const [changing, setChanging] = useState<number | null>(null)
  const isOpen = phase === 'open'
  const goesBack = own !== null && changing === own.revision
  const answers = isOpen && (own === null || changed || goesBack)
  return {
    shows: hasResults && !answers ? 'results' : 'controls',
    heading: (
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
        <h3 className="text-lg">{t('results')}</h3>
        {isOpen && own !== null && (
          <Button
            variant="quiet"
            size="small"
            icon={<PencilLine />}
            onClick={() => setChanging(own.revision)}
          >
            {t('chooseAgain')}
          </Button>
        )}
      </div>
    ),
    back: isOpen && hasResults && goesBack && !changed && (
      <Button
        variant="quiet"
        size="small"
        className="self-start"
        icon={<ListChecks />}
        onClick={() => setChanging(null)}
      >
        {t('backToResults')}
      </Button>
    ),
  }
}
