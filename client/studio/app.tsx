import { type QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import type { Language } from '../../shared/text/translate.ts'
import { Button } from '../../shared/ui/button.tsx'
import { ErrorState } from '../../shared/ui/error-state.tsx'
import { LanguageProvider, useTexts } from '../../shared/ui/language.tsx'
import { ToastRegion } from '../../shared/ui/toast.tsx'
import { useLanguageChoice } from '../presenting/use-language-choice.tsx'
import { loginPath } from './members/next-path.ts'
import { forgetAllButLogin, keys, useLogin } from './queries.ts'
import { FailureBoundary } from './shell/failure-boundary.tsx'
import { LostPage, PageLoading, QueryFailed } from './shell/query-states.tsx'
import { Shell } from './shell/shell.tsx'
import { shellTexts } from './shell/texts.ts'
import { type Studio, StudioProvider, useStudio } from './studio-context.tsx'

const LoginPage = lazy(() => import('./members/login-page.tsx'))
const SetupPage = lazy(() => import('./members/setup-page.tsx'))
const DecksPage = lazy(() => import('./decks/decks-page.tsx'))
const EditorPage = lazy(() => import('./editor/editor-page.tsx'))
const SessionsPage = lazy(() => import('./sessions/sessions-page.tsx'))
const ReportPage = lazy(() => import('./report/report-page.tsx'))
const ProspectsPage = lazy(() => import('./prospects/prospects-page.tsx'))
const ProspectPage = lazy(() => import('./prospects/prospect-page.tsx'))
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'))

export interface StudioAppProps {
  studio: Studio
  queries: QueryClient
}

export function StudioApp({ studio, queries }: StudioAppProps) {
  return (
    <StudioProvider value={studio}>
      <QueryClientProvider client={queries}>
        <Router base="/studio">
          <InLanguage />
        </Router>
      </QueryClientProvider>
    </StudioProvider>
  )
}

/** The interface in the language chosen on this device, else the member's own, else the browser's. */
function InLanguage() {
  const { storage, toasts } = useStudio()
  const login = useLogin()
  const [language, choose] = useLanguageChoice(storage, login.data?.member.language ?? null)
  return (
    <LanguageProvider language={language}>
      <FailureBoundary fallback={<BrokenPage />}>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            <Route path="/login">
              <LoginPage onLanguage={choose} />
            </Route>
            <Route path="/setup">
              <SetupPage onLanguage={choose} />
            </Route>
            <Route>
              <LoggedIn onLanguage={choose} />
            </Route>
          </Switch>
        </Suspense>
      </FailureBoundary>
      <ToastRegion store={toasts} />
    </LanguageProvider>
  )
}

function LoggedIn({ onLanguage }: { onLanguage(language: Language): void }) {
  const { api } = useStudio()
  const queries = useQueryClient()
  const [path] = useLocation()
  const login = useLogin()

  if (login.data === null) return <Redirect to={loginPath(path)} replace />
  if (login.data === undefined) {
    if (login.isError) {
      return (
        <QueryFailed error={login.error} onRetry={() => void login.refetch()} retrying={login.isFetching} />
      )
    }
    return <PageLoading />
  }
  const { member, workspace } = login.data
  const logOut = async () => {
    // Logged out here even if the server cannot be reached: the login ends there by itself.
    await api.call('POST /logout').catch(() => undefined)
    queries.setQueryData(keys.me, null)
    forgetAllButLogin(queries)
  }
  return (
    <Switch>
      <Route path="/decks/:id">{({ id }) => <EditorPage key={id} id={id} stages={workspace.stages} />}</Route>
      <Route>
        <Shell memberName={member.name} onLanguage={onLanguage} onLogOut={() => void logOut()}>
          <FailureBoundary key={path} fallback={<BrokenPage />}>
            <Suspense fallback={<PageLoading />}>
              <Switch>
                <Route path="/">
                  <DecksPage />
                </Route>
                <Route path="/sessions">
                  <SessionsPage />
                </Route>
                <Route path="/sessions/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
                <Route path="/prospects">
                  <ProspectsPage stages={workspace.stages} />
                </Route>
                <Route path="/prospects/:id">
                  {({ id }) => (
                    <ProspectPage
                      key={id}
                      id={id}
                      stages={workspace.stages}
                      halfLifeDays={workspace.weights.halfLifeDays}
                    />
                  )}
                </Route>
                <Route path="/settings">
                  <SettingsPage workspace={workspace} onLanguage={onLanguage} />
                </Route>
                <Route>
                  <LostPage />
                </Route>
              </Switch>
            </Suspense>
          </FailureBoundary>
        </Shell>
      </Route>
    </Switch>
  )
}

function BrokenPage() {
  const t = useTexts(shellTexts)
  return (
    <ErrorState
      title={t('brokenTitle')}
      actions={
        <Button variant="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      {t('broken')}
    </ErrorState>
  )
}
