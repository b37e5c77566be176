import { FileText } from 'lucide-react'
import type { Language } from '../../shared/text/translate.ts'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { LinkButton } from '../../shared/ui/link-button.tsx'
import { LogoMark } from '../../shared/ui/logo.tsx'
import { LanguageMenu } from '../presenting/language-menu.tsx'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { FunnelPane, MovesPane } from './funnel-pane.tsx'
import { funnelTexts } from './funnel-texts.ts'
import { Headline } from './headline.tsx'
import { overTexts } from './over-texts.ts'
import { useSession } from './use-session.tsx'

/** After the end: the outcome in a few large figures, and the way to the report. */
export function OverPage({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(overTexts)
  const tFunnel = useTexts(funnelTexts)
  const format = useNumberFormat()
  const { sessionId } = useConsoleParts()
  const { view } = useSession()
  const joined = useConsole((state) => state.audience.joined)
  const moved = useConsole((state) => state.funnel?.moves.reduce((sum, move) => sum + move.count, 0) ?? 0)
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-10 px-5 py-8 sm:py-12">
      <header className="flex items-center gap-4">
        <LogoMark className="size-9" />
        <p className="min-w-0 grow truncate text-ink-2">{view.title}</p>
        <LanguageMenu onChoose={onLanguage} />
      </header>
      <div>
        <h1 className="display text-3xl sm:text-4xl">{t(view.rehearsal ? 'rehearsalOver' : 'overTitle')}</h1>
        <div className="mt-8 flex flex-wrap gap-x-14 gap-y-6">
          <Figure value={format(joined)} label={t('overTookPart', { count: joined })} />
          <Figure value={format(moved)} label={t('overMoves', { count: moved })} />
        </div>
        <Headline className="mt-8 text-2xl" />
        <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
          {view.rehearsal ? (
            <LinkButton href="/studio" variant="primary" size="large">
              {t('toStudio')}
            </LinkButton>
          ) : (
            <LinkButton
              href={`/studio/sessions/${encodeURIComponent(sessionId)}`}
              variant="primary"
              size="large"
              icon={<FileText />}
            >
              {t('overReport')}
            </LinkButton>
          )}
          <p className="text-ink-2">{t(view.rehearsal ? 'rehearsalGone' : 'overHelp')}</p>
        </div>
      </div>
      <FunnelPane size="chart" />
      <section>
        <h2 className="mb-3 text-xl">{tFunnel('movesTitle')}</h2>
        <MovesPane />
      </section>
    </main>
  )
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <p>
      <span className="figure block text-6xl">{value}</span>
      <span className="mt-2 block text-ink-2">{label}</span>
    </p>
  )
}
