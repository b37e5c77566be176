import { Flag } from 'lucide-react'
import { slideHeading } from '../../shared/slides/deck.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { followingSlide } from './session-state.ts'
import { SlideThumbnail } from './slide-thumbnail.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** What comes after the shown slide. */
export function NextSlide() {
  const t = useTexts(consoleTexts)
  const { view, deck } = useSession()
  const next = followingSlide(view, deck.deck.slides)
  return (
    <section aria-label={t('comesNext')} className="min-w-0">
      <h2 className="mb-1.5 font-text text-sm font-medium tracking-normal text-ink-2">{t('comesNext')}</h2>
      {next ? (
        <>
          <SlideThumbnail slide={next} />
          <p className="sr-only">{slideHeading(next)}</p>
        </>
      ) : (
        <div className="grid aspect-video place-content-center gap-2 rounded-sm bg-sunken px-4 text-center text-sm text-ink-2">
          <Flag className="mx-auto size-6" aria-hidden="true" />
          {t('endOfDeck')}
        </div>
      )}
    </section>
  )
}
