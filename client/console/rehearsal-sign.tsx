import { UsersRound } from 'lucide-react'
import { useTexts } from '../../shared/ui/language.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** Nobody should take simulated people for a room. */
export function RehearsalSign() {
  const t = useTexts(consoleTexts)
  const { view } = useSession()
  if (!view.rehearsal) return null
  return (
    <span
      title={t('rehearsalHelp')}
      className="inline-flex shrink-0 items-center gap-1.5 rounded-full bg-accent-soft px-3 py-1 text-sm font-medium text-accent-text"
    >
      <UsersRound aria-hidden="true" className="size-4" />
      {t('rehearsal')}
    </span>
  )
}
