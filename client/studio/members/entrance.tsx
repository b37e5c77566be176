import type { ReactNode } from 'react'
import { Logo } from '../../../shared/ui/logo.tsx'
import { LanguageMenu } from '../../presenting/language-menu.tsx'
import { PageTitle } from '../shell/page-title.tsx'

export interface EntranceProps {
  title: string
  lead?: ReactNode
  onLanguage: Parameters<typeof LanguageMenu>[0]['onChoose']
  children: ReactNode
}

/** The page of somebody who is not in yet: a pool of light, and one thing to do. */
export function Entrance({ title, lead, onLanguage, children }: EntranceProps) {
  return (
    <div className="relative flex min-h-dvh flex-col overflow-hidden">
      <Spotlight />
      <header className="relative flex items-center justify-between px-5 py-4 sm:px-10 sm:py-6">
        <Logo className="text-lg" />
        <LanguageMenu onChoose={onLanguage} />
      </header>
      <main className="relative mx-auto w-full max-w-md grow px-5 pt-6 pb-16 sm:pt-[6dvh]">
        <PageTitle>{title}</PageTitle>
        {lead !== undefined && <p className="mt-3 text-lg text-pretty text-ink-2">{lead}</p>}
        <div className="mt-9">{children}</div>
      </main>
    </div>
  )
}

/** The same light as in the mark. */
function Spotlight() {
  return (
    <svg
      viewBox="0 0 1000 1000"
      preserveAspectRatio="xMidYMin slice"
      className="pointer-events-none absolute inset-0 size-full max-sm:hidden"
      aria-hidden="true"
    >
      <path d="M470 -40h60l330 1080H140z" fill="var(--accent)" opacity="0.055" />
      <path d="M485 -40h30l180 1080H305z" fill="var(--accent)" opacity="0.05" />
    </svg>
  )
}
