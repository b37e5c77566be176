import type { ReactNode } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { mediaUrl } from '../view-props.tsx'
import { headingSteps } from './screen-room.ts'

export interface ScreenSlideProps {
  heading: string
  /** Stands beside the content, as high as it. */
  image?: string | null
  /** The line at the bottom: how many answered. */
  foot?: ReactNode
  children: ReactNode
}

/** Heading, content and foot of a slide on the projector. The content gets all the height that is left. */
export function ScreenSlide({ heading, image = null, foot, children }: ScreenSlideProps) {
  return (
    <div className="screen-pad flex size-full flex-col gap-[calc(var(--u)*4)]">
      {heading !== '' && <ScreenHeading text={heading} />}
      <div className="flex min-h-0 grow gap-[calc(var(--u)*5)]">
        <div className="flex min-h-0 min-w-0 grow basis-3/5 flex-col">{children}</div>
        {image !== null && (
          <div className="min-h-0 shrink-0 basis-2/5">
            <img
              src={mediaUrl(image)}
              alt=""
              className="size-full rounded-lg object-contain object-[100%_0]"
            />
          </div>
        )}
      </div>
      {foot !== undefined && <div className="shrink-0">{foot}</div>}
    </div>
  )
}

/** The question for the back row: the shorter it is, the larger. */
export function ScreenHeading({ text, className }: { text: string; className?: string }) {
  return (
    <h2 className={joinClasses('display wrap-anywhere hyphens-auto', headingSize(text.length), className)}>
      {text}
    </h2>
  )
}

/** Sizes that keep a heading of up to 200 characters within three lines of a 16:9 screen. */
function headingSize(length: number): string {
  if (length <= headingSteps.large) return 'text-screen-title'
  return length <= headingSteps.medium ? 'text-screen-heading' : 'text-screen-body'
}
