import { publicConfigOf, type Slide } from '../../shared/slides/deck.ts'
import { LanguageScope } from '../../shared/ui/language.tsx'
import { ScreenFrame } from '../../shared/ui/screen-frame.tsx'
import { SlideScreen } from '../presenting/slide-screen.tsx'
import { useSession } from './use-session.tsx'

/** A slide of the deck in small, before anybody has answered it. */
export function SlideThumbnail({ slide, className }: { slide: Slide; className?: string }) {
  const { view } = useSession()
  return (
    <LanguageScope language={view.language}>
      <ScreenFrame className={`rounded-sm ring-1 ring-line ${className ?? ''}`}>
        {/* Only a picture: what can be pressed in it must not be reached. */}
        <div className="size-full" inert>
          <SlideScreen
            kind={slide.kind}
            name={slide.id}
            config={publicConfigOf(slide)}
            revealed={null}
            phase="ready"
            counts={null}
            before={null}
            responses={0}
            entries={[]}
            standings={null}
            questions={[]}
            draw={null}
            spinner={null}
            still
            openedAt={null}
            closesAt={null}
            pausedAt={null}
            timeLimitMs={slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000}
            clockOffsetMs={0}
          />
        </div>
      </ScreenFrame>
    </LanguageScope>
  )
}
