import { LogOut, Settings, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import { Button } from '../../../shared/ui/button.tsx'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Logo, LogoMark } from '../../../shared/ui/logo.tsx'
import { Menu } from '../../../shared/ui/menu.tsx'
import { LanguageMenu } from '../../presenting/language-menu.tsx'
import { shellTexts } from './texts.ts'
import { useGo } from './use-go.ts'

export interface ShellProps {
  memberName: string
  onLanguage: Parameters<typeof LanguageMenu>[0]['onChoose']
  onLogOut(): void
  children: ReactNode
}

/** Head and frame of the studio's pages. The editor has a head of its own. */
export function Shell({ memberName, onLanguage, onLogOut, children }: ShellProps) {
  const t = useTexts(shellTexts)
  const go = useGo()
  return (
    <>
      <SkipLink />
      <header className="no-print mx-auto flex w-full max-w-[100rem] flex-wrap items-center gap-x-8 px-4 pt-3 sm:px-8 sm:pt-5">
        <Link
          href="/"
          aria-label={`Rostrum: ${t('decks')}`}
          className="target inline-flex items-center rounded-md"
        >
          <LogoMark className="size-8 sm:hidden" />
          <Logo className="text-lg max-sm:hidden" />
        </Link>
        <nav
          aria-label={t('mainMenu')}
          className="order-last -mx-4 flex w-[calc(100%+2rem)] gap-5 overflow-x-auto px-4 text-sm sm:order-none sm:gap-6 sm:text-base sm:mx-0 sm:w-auto sm:px-0"
        >
          <NavLink href="/" pattern="/">
            {t('decks')}
          </NavLink>
          <NavLink href="/sessions" pattern={/^\/sessions(\/|$)/}>
            {t('sessions')}
          </NavLink>
          <NavLink href="/prospects" pattern={/^\/prospects(\/|$)/}>
            {t('prospects')}
          </NavLink>
          <NavLink href="/settings" pattern="/settings">
            {t('settings')}
          </NavLink>
        </nav>
        <div className="ms-auto flex items-center">
          <LanguageMenu onChoose={onLanguage} />
          <Menu
            trigger={
              <Button
                variant="quiet"
                size="small"
                icon={<UserRound aria-hidden="true" />}
                aria-label={t('account', { name: memberName })}
              />
            }
            items={[
              {
                id: 'settings',
                label: t('settings'),
                icon: <Settings aria-hidden="true" />,
                onSelect: () => go('/settings'),
              },
              {
                id: 'out',
                label: t('logOut'),
                icon: <LogOut aria-hidden="true" />,
                separated: true,
                onSelect: onLogOut,
              },
            ]}
          />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-[100rem] px-4 pt-8 pb-24 sm:px-8 sm:pt-12"
      >
        {children}
      </main>
    </>
  )
}

export function SkipLink() {
  const t = useTexts(shellTexts)
  return (
    <a
      href="#content"
      className="sr-only rounded-full bg-ink px-5 py-3 text-ground focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-toast"
    >
      {t('skip')}
    </a>
  )
}

function NavLink({
  href,
  pattern,
  children,
}: {
  href: string
  pattern: string | RegExp
  children: ReactNode
}) {
  const [isHere] = useRoute(pattern)
  return (
    <Link
      href={href}
      state={{ within: true }}
      aria-current={isHere ? 'page' : undefined}
      className={joinClasses(
        'inline-flex min-h-11 shrink-0 items-center border-b-[3px] pt-[3px] font-medium transition-colors focus-visible:-outline-offset-3',
        isHere ? 'border-accent-mark text-ink' : 'border-transparent text-ink-2 hover:text-ink',
      )}
    >
      {children}
    </Link>
  )
}
