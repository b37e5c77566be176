import { useTexts } from '../../shared/ui/language.tsx'
import { teamTexts } from './team-texts.ts'

/** In place of a question, for somebody who is out of a survivor game. */
export function OutNote() {
  const t = useTexts(teamTexts)
  return (
    <div role="status" className="flex grow flex-col justify-center gap-3 pb-[16vh] text-center">
      <p className="display text-2xl text-balance">{t('outTitle')}</p>
      <p className="text-balance text-ink-2">{t('outText')}</p>
    </div>
  )
}
