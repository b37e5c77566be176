import { useTexts } from '../../ui/language.tsx'
import { partsTexts } from './texts.ts'

/** Before the presenter opens the slide: look up. */
export function ReadyNote() {
  const t = useTexts(partsTexts)
  return (
    <div role="status" className="flex flex-col gap-2 border-s-4 border-accent py-1 ps-4">
      <p className="display text-xl">{t('getReady')}</p>
      <p className="text-ink-2">{t('lookAtScreen')}</p>
    </div>
  )
}
