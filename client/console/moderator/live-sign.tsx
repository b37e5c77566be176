import { useTexts } from '../../../shared/ui/language.tsx'
import { useModeration } from '../moderation/moderation-context.tsx'
import { consoleTexts } from '../texts.ts'

/** Whether what is seen is live, in a dot and a word. */
export function LiveSign() {
  const t = useTexts(consoleTexts)
  const status = useModeration((state) => state.connection.status)
  const live = status === 'live'
  return (
    <span role="status" className="flex shrink-0 items-center gap-2 text-sm whitespace-nowrap text-ink-2">
      <span
        aria-hidden="true"
        className={`size-2.5 rounded-full ${live ? 'bg-success' : 'animate-breathe bg-danger'}`}
      />
      {t(live ? 'live' : status === 'connecting' ? 'connecting' : 'reconnecting')}
    </span>
  )
}
