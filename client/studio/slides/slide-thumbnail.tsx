import { memo } from 'react'
import { publicConfigOf, type Slide, waitsForReveal } from '../../../shared/slides/deck.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { LanguageScope } from '../../../shared/ui/language.tsx'
import { ScreenFrame } from '../../../shared/ui/screen-frame.tsx'
import { SlideScreen } from '../../presenting/slide-screen.tsx'

export interface SlideThumbnailProps {
  slide: Slide
  /** The deck's. */
  language: Language
  className?: string | undefined
}

/** A slide as the screen will first show it, small and still. A picture only: out of reach of keys and screen readers. */
export const SlideThumbnail = memo(function SlideThumbnail({
  slide,
  language,
  className,
}: SlideThumbnailProps) {
  return (
    <div
      inert
      aria-hidden="true"
      className={joinClasses('overflow-hidden rounded-md border border-line', className)}
    >
      <LanguageScope language={language}>
        <ScreenFrame>
          <SlideScreen
            kind={slide.kind}
            name={slide.id}
            config={publicConfigOf(slide)}
            revealed={null}
            phase={slideKinds[slide.kind].opening === 'never' ? 'ready' : 'open'}
            counts={waitsForReveal(slide) ? null : noCounts}
            before={null}
            responses={0}
            entries={none}
            standings={null}
            questions={none}
            draw={null}
            spinner={null}
            still
            openedAt={null}
            closesAt={null}
            pausedAt={null}
            timeLimitMs={slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000}
            clockOffsetMs={0}
          />
        </ScreenFrame>
      </LanguageScope>
    </div>
  )
})

const noCounts = {}
const none: readonly never[] = []
