import { type ReactNode, useEffect, useRef } from 'react'
import { PageFrame } from './page-frame.tsx'

export interface NoticePageProps {
  /** A quiet drawing or icon. */
  art?: ReactNode
  title: string
  /** What is safe, what to do. */
  children?: ReactNode
  actions?: ReactNode
}

/** A page that says one thing: removed, full, ended … Takes the focus, so that a reader hears it. */
export function NoticePage({ art, title, children, actions }: NoticePageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <PageFrame>
      <div className="flex grow flex-col justify-center gap-5 pb-[12vh]">
        {art && (
          <div className="text-accent-mark [&>.lucide]:size-14" aria-hidden="true">
            {art}
          </div>
        )}
        <h1 ref={heading} tabIndex={-1} className="text-3xl">
          {title}
        </h1>
        {children && <div className="flex flex-col gap-4 text-lg text-ink-2">{children}</div>}
        {actions && <div className="mt-3 flex flex-col gap-3">{actions}</div>}
      </div>
    </PageFrame>
  )
}
