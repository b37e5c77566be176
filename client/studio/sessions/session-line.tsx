import { CircleStop, EllipsisVertical, Link2, MonitorPlay, Trash2 } from 'lucide-react'
import { Link } from 'wouter'
import type { SessionSummaryView } from '../../../shared/protocol/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { Menu, type MenuItem } from '../../../shared/ui/menu.tsx'
import { whenText } from '../times.ts'
import { When } from '../when.tsx'
import { SessionStatus } from './session-status.tsx'
import { sessionTexts } from './texts.ts'

export interface SessionLineProps {
  session: SessionSummaryView
  onEnd(session: SessionSummaryView): void
  onDelete(session: SessionSummaryView): void
  onLinks(session: SessionSummaryView): void
}

/** A session: what and when, how many came and answered, and what can be done with it now. */
export function SessionLine({ session, onEnd, onDelete, onLinks }: SessionLineProps) {
  const t = useTexts(sessionTexts)
  const language = useLanguage()
  const isOpen = session.status !== 'ended'
  const began = session.startedAt ?? session.createdAt
  const openItems: MenuItem[] = [
    {
      id: 'links',
      label: t('links'),
      icon: <Link2 aria-hidden="true" />,
      onSelect: () => onLinks(session),
    },
    {
      id: 'end',
      label: t('end'),
      icon: <CircleStop aria-hidden="true" />,
      onSelect: () => onEnd(session),
    },
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-8 gap-y-3 border-t border-line py-5 lg:grid lg:grid-cols-[minmax(0,1fr)_9.5rem_9.5rem_17rem]">
      <div className="min-w-0 grow basis-full">
        <h3 className="text-xl leading-tight wrap-anywhere">
          <Link
            href={`/sessions/${session.id}`}
            state={{ within: true }}
            className="display underline-offset-4 hover:underline focus-visible:rounded-sm"
          >
            {session.title}
          </Link>
        </h3>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          <SessionStatus status={session.status} />
          <When at={began} />
          {isOpen && (
            <span className="font-medium tracking-wide text-ink">{t('code', { code: session.code })}</span>
          )}
        </p>
      </div>
      <span className="text-ink-2 tabular-nums">{t('participants', { count: session.participants })}</span>
      <span className="text-ink-2 tabular-nums">{t('responses', { count: session.responses })}</span>
      <div className="flex grow items-center gap-1 sm:justify-end">
        {isOpen ? (
          <LinkButton size="small" href={`/console/${session.id}`} icon={<MonitorPlay aria-hidden="true" />}>
            {t('openConsole')}
          </LinkButton>
        ) : (
          <Link
            href={`/sessions/${session.id}`}
            state={{ within: true }}
            aria-label={t('reportOf', { title: session.title })}
            className="inline-flex min-h-11 items-center rounded-full border-[1.5px] border-line-strong px-5 text-sm font-medium hover:border-ink hover:bg-sunken"
          >
            {t('report')}
          </Link>
        )}
        <Menu
          trigger={
            <Button
              variant="quiet"
              size="small"
              icon={<EllipsisVertical aria-hidden="true" />}
              aria-label={t('actions', {
                title: session.title,
                when: whenText(language, began, Date.now()),
              })}
            />
          }
          items={[
            ...(isOpen ? openItems : []),
            {
              id: 'delete',
              label: t('delete'),
              icon: <Trash2 aria-hidden="true" />,
              danger: true,
              separated: isOpen,
              onSelect: () => onDelete(session),
            },
          ]}
        />
      </div>
    </li>
  )
}
