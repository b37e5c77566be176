import { useEffect, useRef, useState } from 'react'
import { type Slide, slideHeading } from '../../shared/slides/deck.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { useConsoleParts } from './console-context.tsx'
import { ownSlideId } from './session-state.ts'
import { SlideThumbnail } from './slide-thumbnail.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

interface SlideRailProps {
  layout: 'column' | 'grid'
  /** Told after a slide was chosen. */
  onChosen?: () => void
}

/** All slides as pictures, to jump to any of them. */
export function SlideRail({ layout, onChosen }: SlideRailProps) {
  const t = useTexts(consoleTexts)
  const { presenter } = useConsoleParts()
  const { view, deck } = useSession()
  const current = useRef<HTMLLIElement>(null)
  const slideId = ownSlideId(view)
  const frozenId = view.frozen ? (view.slide?.id ?? null) : null

  useEffect(() => {
    if (slideId) current.current?.scrollIntoView?.({ block: 'nearest' })
  }, [slideId])

  return (
    <nav aria-label={t('slides')}>
      <ol
        className={
          layout === 'column' ? 'flex flex-col gap-2.5 p-1' : 'grid grid-cols-2 gap-4 p-1 sm:grid-cols-4'
        }
      >
        {deck.deck.slides.map((slide, index) => (
          <li key={slide.id} ref={slide.id === slideId ? current : null}>
            <RailSlide
              slide={slide}
              number={index + 1}
              shown={slide.id === slideId}
              frozen={slide.id === frozenId && slide.id !== slideId}
              done={view.slides[slide.id] !== undefined}
              onShow={() => {
                void presenter.give({ do: 'show', slideId: slide.id })
                onChosen?.()
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function RailSlide({
  slide,
  number,
  shown,
  frozen,
  done,
  onShow,
}: {
  slide: Slide
  number: number
  shown: boolean
  /** The room sees it, while the presenter is elsewhere. */
  frozen: boolean
  /** It has been on the screen in this session. */
  done: boolean
  onShow(): void
}) {
  const t = useTexts(consoleTexts)
  const heading = slideHeading(slide)
  return (
    <button
      type="button"
      onClick={onShow}
      aria-current={shown ? 'true' : undefined}
      aria-label={`${t('slideNumber', { number })}${heading === '' ? '' : `: ${heading}`}${frozen ? `, ${t('roomIsHere')}` : done && !shown ? `, ${t('shownBefore')}` : ''}`}
      title={heading}
      className={`flex w-full gap-1.5 rounded-md p-1 text-start transition-colors ${shown ? 'bg-accent text-accent-ink' : frozen ? 'bg-accent-soft text-accent-text' : 'hover:bg-sunken'}`}
    >
      <span
        className={`w-5 shrink-0 pt-0.5 text-end text-xs tabular-nums ${shown ? 'font-semibold' : done ? 'text-ink-3' : 'text-ink-2'}`}
      >
        {number}
      </span>
      <WhenSeen className={`aspect-video min-w-0 grow ${done && !shown && !frozen ? 'opacity-55' : ''}`}>
        <SlideThumbnail slide={slide} />
      </WhenSeen>
    </button>
  )
}

/** Draws its content once it comes into sight: a deck has up to 200 slides. */
function WhenSeen({ className, children }: { className: string; children: React.ReactNode }) {
  const box = useRef<HTMLSpanElement>(null)
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (seen || !box.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: '300px' },
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [seen])
  return (
    <span ref={box} className={`block ${className}`} aria-hidden="true">
      {seen && children}
    </span>
  )
}
