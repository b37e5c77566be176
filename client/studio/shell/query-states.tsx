import type { ReactNode } from 'react'
import { ErrorState } from '../../../shared/ui/error-state.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { Spinner } from '../../../shared/ui/spinner.tsx'
import { problemOf } from '../api.ts'
import { useProblemText } from '../problem-text.tsx'
import { shellTexts } from './texts.ts'

/** A page that is on its way. It fades in late, so that a fast answer shows nothing that flickers. */
export function PageLoading() {
  const t = useTexts(shellTexts)
  return (
    <div className="grid min-h-[50dvh] animate-fade place-items-center text-2xl text-ink-3 [animation-delay:300ms]">
      <Spinner label={t('loading')} />
    </div>
  )
}

/** What could not be loaded, in words, with the way on. */
export function QueryFailed({
  error,
  onRetry,
  retrying = false,
}: {
  error: unknown
  onRetry(): void
  retrying?: boolean
}) {
  const t = useTexts(shellTexts)
  const problemText = useProblemText()
  if (problemOf(error).kind === 'not-found') return <LostPage />
  return (
    <ErrorState title={t('failedTitle')} onRetry={onRetry} retrying={retrying}>
      {problemText(error)}
    </ErrorState>
  )
}

export function LostPage({ children }: { children?: ReactNode }) {
  const t = useTexts(shellTexts)
  return (
    <ErrorState title={t('lostTitle')} actions={<LinkButton href="/studio/">{t('toDecks')}</LinkButton>}>
      {children ?? t('lost')}
    </ErrorState>
  )
}
