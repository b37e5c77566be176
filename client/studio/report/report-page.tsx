import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, Download, MonitorPlay, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { SessionReport } from '../../../shared/protocol/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { usePercentFormat } from '../../../shared/ui/use-percent-format.tsx'
import { participantsFileUrl } from '../api.ts'
import { keys } from '../queries.ts'
import { SessionStatus } from '../sessions/session-status.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { PageLoading, QueryFailed } from '../shell/query-states.tsx'
import { useStudio } from '../studio-context.tsx'
import { fullTimeText } from '../times.ts'
import { DrawsPart } from './draws-part.tsx'
import { reportFigures } from './figures.ts'
import { FunnelPart } from './funnel-part.tsx'
import { MovesPart } from './moves-part.tsx'
import { ParticipantsPart } from './participants-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { hasQuiz, QuizPart } from './quiz-part.tsx'
import { SignalsPart } from './signals-part.tsx'
import { SlidesPart } from './slides-part.tsx'
import { StandingsPart } from './standings-part.tsx'
import { reportTexts } from './texts.ts'

/** How often the report of an open session is read anew, milliseconds. */
const refreshMs = 5000

export default function ReportPage({ id }: { id: string }) {
  const { api } = useStudio()
  const report = useQuery({
    queryKey: keys.report(id),
    queryFn: () => api.call('GET /sessions/:id/report', { params: { id } }),
    refetchInterval: (query) =>
      query.state.data && query.state.data.summary.status !== 'ended' ? refreshMs : false,
  })
  if (report.isPending) return <PageLoading />
  if (report.data === undefined) {
    return (
      <QueryFailed error={report.error} onRetry={() => void report.refetch()} retrying={report.isFetching} />
    )
  }
  return <Report report={report.data} />
}

function Report({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const parts: { id: string; title: string; content: ReactNode }[] = [
    { id: 'funnel', title: t('funnel'), content: <FunnelPart report={report} /> },
    { id: 'moves', title: t('moves'), content: <MovesPart report={report} /> },
    ...(report.signals.objections.length + report.signals.interests.length > 0
      ? [{ id: 'signals', title: t('signals'), content: <SignalsPart report={report} /> }]
      : []),
    { id: 'slides', title: t('slides'), content: <SlidesPart report={report} /> },
    ...(hasQuiz(report) ? [{ id: 'quiz', title: t('quiz'), content: <QuizPart report={report} /> }] : []),
    ...(report.questions.length > 0
      ? [{ id: 'questions', title: t('questions'), content: <QuestionsPart questions={report.questions} /> }]
      : []),
    ...(report.standings
      ? [{ id: 'standings', title: t('standings'), content: <StandingsPart standings={report.standings} /> }]
      : []),
    ...(report.draws.length > 0
      ? [{ id: 'draws', title: t('draws'), content: <DrawsPart report={report} /> }]
      : []),
    { id: 'participants', title: t('participants'), content: <ParticipantsPart report={report} /> },
  ]
  return (
    <div className="mx-auto max-w-6xl">
      <ReportHead report={report} />
      <Figures report={report} />
      <nav aria-label={t('contents')} className="no-print mt-10 flex flex-wrap gap-x-6 border-y border-line">
        {parts.map((part) => (
          <a
            key={part.id}
            href={`#${part.id}`}
            className="inline-flex min-h-11 items-center text-sm font-medium text-ink-2 hover:text-ink"
          >
            {part.title}
          </a>
        ))}
      </nav>
      {parts.map((part) => (
        <section
          key={part.id}
          id={part.id}
          aria-labelledby={`${part.id}-title`}
          className="scroll-mt-4 pt-14"
        >
          <h2 id={`${part.id}-title`} className="mb-6 text-2xl sm:text-3xl">
            {part.title}
          </h2>
          {part.content}
        </section>
      ))}
    </div>
  )
}

function ReportHead({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const { summary } = report
  const { minutes } = reportFigures(report)
  return (
    <>
      <Link
        href="/sessions"
        state={{ within: true }}
        className="no-print -ms-2 mb-3 inline-flex min-h-11 items-center gap-2 rounded-full px-2 text-sm text-ink-2 hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden="true" />
        {t('back')}
      </Link>
      <PageTitle tabTitle={t('tab', { title: summary.title })}>{summary.title}</PageTitle>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2">
        <SessionStatus status={summary.status} />
        <span>{fullTimeText(language, summary.startedAt ?? summary.createdAt)}</span>
        {minutes !== null && <span>{t('lasted', { count: minutes })}</span>}
        <span>{t('code', { code: summary.code })}</span>
      </p>
      <div className="no-print mt-6 flex flex-wrap gap-2">
        {summary.status !== 'ended' && (
          <LinkButton href={`/console/${summary.id}`} size="small" icon={<MonitorPlay aria-hidden="true" />}>
            {t('openConsole')}
          </LinkButton>
        )}
        <LinkButton
          href={participantsFileUrl(summary.id, language)}
          download
          size="small"
          icon={<Download aria-hidden="true" />}
        >
          {t('csv')}
        </LinkButton>
        <Button
          size="small"
          variant="quiet"
          icon={<Printer aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      </div>
      {summary.status !== 'ended' && <p className="no-print mt-4 text-sm text-ink-2">{t('live')}</p>}
    </>
  )
}

function Figures({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const { joined, responses, rate } = reportFigures(report)
  return (
    <dl className="mt-10 flex flex-wrap gap-x-16 gap-y-6">
      <Figure label={t('joined')} value={format(joined)} />
      <Figure label={t('responses')} value={format(responses)} />
      <Figure label={t('rate')} value={rate === null ? '–' : percent(rate)} hint={t('rateHint')} />
    </dl>
  )
}

function Figure({ label, value, hint }: { label: string; value: string; hint?: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="mt-1.5 max-w-56 text-ink-2">
        {label}
        {hint !== undefined && <span className="block text-sm">{hint}</span>}
      </dt>
      <dd className="figure text-5xl">{value}</dd>
    </div>
  )
}
