import { CloudOff } from 'lucide-react'
import { useTexts } from '../../shared/ui/language.tsx'
import { useSession } from './session-context.tsx'
import { audienceTexts } from './texts.ts'

/** Says that the connection is away, once it has been so for a second. */
export function ConnectionNote() {
  const t = useTexts(audienceTexts)
  const away = useSession(
    ({ connection }) =>
      (connection.status === 'reconnecting' && connection.overdue) || connection.status === 'refused',
  )
  return (
    <div role="status">
      {away && (
        <div className="mb-2 flex animate-fade items-start gap-3 rounded-lg bg-accent-soft px-4 py-2.5">
          <CloudOff className="mt-0.5 size-5 shrink-0 text-accent-text" aria-hidden="true" />
          <p className="min-w-0 text-sm">
            <strong className="block">{t('reconnecting')}</strong>
            <span className="text-ink-2">{t('reconnectingText')}</span>
          </p>
        </div>
      )}
    </div>
  )
}
