import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import type { SessionSummaryView, WorkspaceView } from '../../../shared/protocol/api.ts'
import { type Language, languages } from '../../../shared/text/translate.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { RadioGroup } from '../../../shared/ui/radio-group.tsx'
import { languageNames } from '../language-names.ts'
import { useLogin, useSessions } from '../queries.ts'
import { LinksDialog } from '../sessions/links-dialog.tsx'
import { sessionTexts } from '../sessions/texts.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useStudio } from '../studio-context.tsx'
import { themes } from '../theme-choice.ts'
import { StagesForm } from './stages-form.tsx'
import { settingsTexts } from './texts.ts'
import { WeightsForm } from './weights-form.tsx'

export interface SettingsPageProps {
  workspace: WorkspaceView
  onLanguage(language: Language): void
}

export default function SettingsPage({ workspace, onLanguage }: SettingsPageProps) {
  const t = useTexts(settingsTexts)
  return (
    <div className="mx-auto max-w-5xl">
      <PageTitle className="mb-4">{t('settings')}</PageTitle>
      <Part title={t('funnel')} lead={t('funnelLead')}>
        <StagesForm workspace={workspace} />
      </Part>
      <Part title={t('weights')} lead={t('weightsLead')}>
        <WeightsForm workspace={workspace} />
      </Part>
      <Part title={t('interface')} lead={t('interfaceLead')}>
        <InterfaceForm onLanguage={onLanguage} />
      </Part>
      <Part title={t('links')} lead={t('linksLead')}>
        <Links />
      </Part>
      <Part title={t('account')}>
        <Account workspace={workspace} />
      </Part>
    </div>
  )
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-12 gap-y-6 border-t border-line py-10 first-of-type:border-t-0 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-2xl">{title}</h2>
        {lead !== undefined && <p className="mt-2 max-w-prose text-sm text-pretty text-ink-2">{lead}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}

function InterfaceForm({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const { theme: choice } = useStudio()
  const theme = useStore(choice, (state) => state.theme)
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      <RadioGroup
        legend={t('language')}
        value={language}
        options={languages.map((id) => ({ value: id, label: languageNames[id] }))}
        onChange={onLanguage}
      />
      <RadioGroup
        legend={t('theme')}
        value={theme}
        options={themes.map((id) => ({ value: id, label: t(`theme-${id}`) }))}
        onChange={choice.getState().choose}
      />
    </div>
  )
}

function Links() {
  const t = useTexts(settingsTexts)
  const tSession = useTexts(sessionTexts)
  const sessions = useSessions()
  const [open, setOpen] = useState<SessionSummaryView | null>(null)
  const running = sessions.data?.sessions.filter((session) => session.status !== 'ended') ?? []
  if (sessions.isError) return <p className="text-danger">{t('linksFailed')}</p>
  if (sessions.isSuccess && running.length === 0) {
    return <p className="text-ink-2">{t('noOpenSessions')}</p>
  }
  return (
    <>
      <ul className="flex flex-col gap-4">
        {running.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <span className="min-w-0 wrap-anywhere">
              {session.title}{' '}
              <span className="text-sm text-ink-2">{tSession('code', { code: session.code })}</span>
            </span>
            <Button
              size="small"
              aria-label={t('linksOf', { title: session.title })}
              onClick={() => setOpen(session)}
            >
              {tSession('links')}
            </Button>
          </li>
        ))}
      </ul>
      {open && <LinksDialog session={open} onClose={() => setOpen(null)} />}
    </>
  )
}

function Account({ workspace }: { workspace: WorkspaceView }) {
  const t = useTexts(settingsTexts)
  const member = useLogin().data?.member
  if (!member) return null
  const rows = [
    [t('name'), member.name],
    [t('email'), member.email],
    [t('role'), t(`role-${member.role}`)],
    [t('workspace'), workspace.name],
  ] as const
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {rows.map(([label, value]) => (
        <div key={label} className="sm:contents">
          <dt className="text-ink-2">{label}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
