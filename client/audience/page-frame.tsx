import type { ReactNode } from 'react'
import { Logo } from '../../shared/ui/logo.tsx'
import { LanguageSelect } from './language-select.tsx'

/** A page outside of the slides: the name, the language, and something to read or fill in. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col px-5 pb-[max(1.5rem,env(safe-area-inset-bottom))]">
      <header className="-me-2 flex min-h-16 items-center justify-between gap-4 pt-[env(safe-area-inset-top)]">
        <Logo className="text-lg" />
        <LanguageSelect />
      </header>
      <main className="flex grow flex-col">{children}</main>
    </div>
  )
}
