import { useEffect } from 'react'
import { Button } from '../../shared/ui/button.tsx'
import { ErrorState } from '../../shared/ui/error-state.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { presentingTexts } from './texts.ts'

/** After a defect of ours: the session is the server's and goes on, so loading the page again brings it back. */
export function BrokenPage({ onShown, onReload }: { onShown?: () => void; onReload(): void }) {
  const t = useTexts(presentingTexts)
  useEffect(() => onShown?.(), [onShown])
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <ErrorState
        title={t('brokenTitle')}
        actions={
          <Button variant="primary" onClick={onReload}>
            {t('reload')}
          </Button>
        }
      >
        {t('broken')}
      </ErrorState>
    </main>
  )
}
