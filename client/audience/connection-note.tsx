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
        <p className="mb-2 flex animate-fade items-start gap-2.5 rounded-lg bg-accent-soft px-3.5 py-2 text-sm leading-snug">
          <CloudOff className="mt-px size-[1.2em] shrink-0 text-accent-text" aria-hidden="true" />
          <span className="min-w-0">
            <strong>{t('reconnecting')}</strong> <span className="text-ink-2">{t('reconnectingText')}</span>
          </span>
        </p>
      )}
    </div>
  )
}
