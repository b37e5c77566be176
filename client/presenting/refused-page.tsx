import type { Refusal } from '../../shared/protocol/refusals.ts'
import { refusalTexts } from '../../shared/text/refusals.ts'
import { Button } from '../../shared/ui/button.tsx'
import { ErrorState } from '../../shared/ui/error-state.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { LinkButton } from '../../shared/ui/link-button.tsx'
import { presentingTexts } from './texts.ts'

/** What a screen or a console shows when the server does not let it in. */
export function RefusedPage({ refusal, onReload }: { refusal: Refusal; onReload(): void }) {
  const t = useTexts(presentingTexts)
  const tRefusal = useTexts(refusalTexts)
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <h1 className="sr-only">Rostrum</h1>
      {refusal.kind === 'forbidden' ? (
        <ErrorState
          title={t('forbiddenTitle')}
          actions={
            <>
              <LinkButton href="/studio" variant="primary">
                {t('logIn')}
              </LinkButton>
              <Button onClick={onReload}>{t('reload')}</Button>
            </>
          }
        >
          {t('forbidden')}
        </ErrorState>
      ) : refusal.kind === 'unknown-session' ? (
        <ErrorState
          title={t('notFoundTitle')}
          actions={
            <LinkButton href="/studio" variant="primary">
              {t('openStudio')}
            </LinkButton>
          }
        >
          {t('notFound')}
        </ErrorState>
      ) : refusal.kind === 'stale' ? (
        <ErrorState
          title={t('outdatedTitle')}
          actions={
            <Button variant="primary" onClick={onReload}>
              {t('reload')}
            </Button>
          }
        >
          {t('outdated')}
        </ErrorState>
      ) : refusal.kind === 'rate-limited' || refusal.kind === 'full' ? (
        <ErrorState title={t('waitTitle')}>{t('wait')}</ErrorState>
      ) : (
        <ErrorState
          title={t('failedTitle')}
          actions={
            <Button variant="primary" onClick={onReload}>
              {t('reload')}
            </Button>
          }
        >
          {tRefusal(refusal.kind)}
        </ErrorState>
      )}
    </main>
  )
}
