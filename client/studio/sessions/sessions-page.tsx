import { Search } from 'lucide-react'
import { useState } from 'react'
import type { SessionSummaryView } from '../../../shared/protocol/api.ts'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { keys, useChange, useSessions } from '../queries.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { QueryFailed } from '../shell/query-states.tsx'
import { useToast } from '../studio-context.tsx'
import { LinksDialog } from './links-dialog.tsx'
import { SessionLine } from './session-line.tsx'
import { sessionTexts } from './texts.ts'

/** Fewer sessions are seen at a glance. */
const searchFrom = 8

type Open = { dialog: 'end' | 'delete' | 'links'; session: SessionSummaryView } | null

export default function SessionsPage() {
  const t = useTexts(sessionTexts)
  const toast = useToast()
  const sessions = useSessions()
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<Open>(null)
  const end = useChange(
    (id: string, api) => api.call('POST /sessions/:id/end', { params: { id } }),
    [keys.sessions],
  )
  const remove = useChange(
    (id: string, api) => api.call('DELETE /sessions/:id', { params: { id } }),
    [keys.sessions],
  )
  const close = () => {
    setOpen(null)
    end.reset()
    remove.reset()
  }

  const all = sessions.data?.sessions ?? []
  const wanted = search.trim().toLowerCase()
  const shown = all
    .filter(({ title, code }) => `${title} ${code}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => (b.startedAt ?? b.createdAt) - (a.startedAt ?? a.createdAt))
  const groups = [
    { title: t('running'), sessions: shown.filter((session) => session.status !== 'ended') },
    { title: t('past'), sessions: shown.filter((session) => session.status === 'ended') },
  ].filter((group) => group.sessions.length > 0)

  return (
    <>
      <div className="mb-10 flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <PageTitle>{t('sessions')}</PageTitle>
        {all.length >= searchFrom && (
          <TextField
            label={t('searchHint')}
            hideLabel
            type="search"
            placeholder={t('search')}
            className="min-w-0 grow sm:max-w-64"
            value={search}
            onChange={setSearch}
            trailing={<Search className="size-5" aria-hidden="true" />}
          />
        )}
      </div>
      {sessions.isPending && (
        <div aria-hidden="true" className="flex flex-col gap-5">
          {[0, 1, 2, 3].map((place) => (
            <Skeleton key={place} className="h-16 w-full" />
          ))}
        </div>
      )}
      {sessions.isError && (
        <QueryFailed
          error={sessions.error}
          onRetry={() => void sessions.refetch()}
          retrying={sessions.isFetching}
        />
      )}
      {sessions.isSuccess && all.length === 0 && (
        <EmptyState
          title={t('emptyTitle')}
          actions={
            <LinkButton href="/studio/" variant="primary">
              {t('toDecks')}
            </LinkButton>
          }
        >
          {t('empty')}
        </EmptyState>
      )}
      {all.length > 0 && shown.length === 0 && (
        <p role="status" className="py-10 text-lg text-ink-2">
          {t('nothingFound', { search: search.trim() })}
        </p>
      )}
      <div className="flex flex-col gap-12">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2 className="mb-3 text-2xl">{group.title}</h2>
            <ul className="border-b border-line">
              {group.sessions.map((session) => (
                <SessionLine
                  key={session.id}
                  session={session}
                  onEnd={() => setOpen({ dialog: 'end', session })}
                  onDelete={() => setOpen({ dialog: 'delete', session })}
                  onLinks={() => setOpen({ dialog: 'links', session })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {open?.dialog === 'links' && <LinksDialog session={open.session} onClose={close} />}
      {open?.dialog === 'end' && (
        <ConfirmDialog
          title={t('endTitle', { title: open.session.title })}
          lead={t('endLead')}
          confirm={t('end')}
          cancel={t('cancel')}
          busy={end.isPending}
          error={end.error}
          onClose={close}
          onConfirm={() =>
            end.mutate(open.session.id, {
              onSuccess: () => {
                toast('success', t('hasEnded'))
                close()
              },
            })
          }
        />
      )}
      {open?.dialog === 'delete' && (
        <ConfirmDialog
          title={t('deleteTitle', { title: open.session.title })}
          lead={t('deleteLead')}
          confirm={t('delete')}
          cancel={t('cancel')}
          busy={remove.isPending}
          error={remove.error}
          onClose={close}
          onConfirm={() =>
            remove.mutate(open.session.id, {
              onSuccess: () => {
                toast('success', t('deleted'))
                close()
              },
            })
          }
        />
      )}
    </>
  )
}
