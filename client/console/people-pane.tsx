import { ArrowDown, PencilLine, Search, UserX } from 'lucide-react'
import { useState } from 'react'
import { protocolLimits } from '../../shared/protocol/limits.ts'
import type { ParticipantRow } from '../../shared/protocol/views.ts'
import { Avatar } from '../../shared/ui/avatar.tsx'
import { Banner } from '../../shared/ui/banner.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { StageBadge } from '../../shared/ui/stage-badge.tsx'
import { TextField } from '../../shared/ui/text-field.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { type Corrected, CorrectStageDialog } from './correct-stage-dialog.tsx'
import { useNamedStages } from './funnel-pane.tsx'
import { useModerationParts } from './moderation/moderation-context.tsx'
import { peopleTexts } from './people-texts.ts'
import { PersonTeam } from './person-team.tsx'
import { useFailureText } from './use-failure-text.tsx'
import { useParticipants } from './use-participants.tsx'

/** Everybody in the session, to be found, corrected and, if need be, turned out. */
export function PeoplePane() {
  const t = useTexts(peopleTexts)
  const { store, toasts, presenter } = useModerationParts()
  const failureText = useFailureText()
  // A moderator does not find by company.
  const searchText = t(presenter ? 'search' : 'searchNames')
  const [search, setSearch] = useState('')
  const people = useParticipants(search)
  const [corrected, setCorrected] = useState<Corrected | null>(null)
  const [removed, setRemoved] = useState<ParticipantRow | null>(null)

  async function remove(row: ParticipantRow) {
    const result = await store.request('participant:remove', { participantId: row.participantId })
    if (!result.ok) return failureText(result.refusal)
    people.change(row.participantId, { removed: true, connected: false })
    toasts.getState().show({ tone: 'success', text: t('removedDone', { name: row.nickname }) })
    return null
  }

  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={searchText}
        hideLabel
        placeholder={searchText}
        type="search"
        value={search}
        onChange={setSearch}
        maxLength={protocolLimits.search}
        autoComplete="off"
        trailing={<Search className="size-5" aria-hidden="true" />}
      />
      {people.status === 'failed' && people.failure && (
        <Banner
          tone="error"
          title={t('listFailed')}
          actions={
            <Button size="small" onClick={people.reload}>
              {t('tryAgain')}
            </Button>
          }
        >
          {failureText(people.failure)}
        </Banner>
      )}
      {people.rows.length === 0 && people.status === 'loading' && <PeopleSkeleton label={t('loading')} />}
      {people.rows.length === 0 && people.status === 'ready' && (
        <p className="py-2 text-ink-2">{t(search.trim() === '' ? 'nobodyYet' : 'nobodyFound')}</p>
      )}
      <ul className="divide-y divide-line">
        {people.rows.map((row) => (
          <PersonItem
            key={row.participantId}
            row={row}
            onCorrect={presenter ? () => setCorrected(row) : null}
            onRemove={() => setRemoved(row)}
            onTeam={(team) => people.change(row.participantId, { team })}
          />
        ))}
      </ul>
      {people.more && (
        <Button variant="quiet" size="small" icon={<ArrowDown />} onClick={people.loadMore}>
          {t('showMore')}
        </Button>
      )}
      {presenter && (
        <CorrectStageDialog
          person={corrected}
          onClose={() => setCorrected(null)}
          onCorrected={(participantId, stage) => people.change(participantId, { stage })}
        />
      )}
      {removed && (
        <ConfirmDialog
          title={t('removeTitle', { name: removed.nickname })}
          description={t('removeHelp')}
          confirm={t('remove')}
          onConfirm={() => remove(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
    </div>
  )
}

function PersonItem({
  row,
  onCorrect,
  onRemove,
  onTeam,
}: {
  row: ParticipantRow
  /** null: a moderator, to whom stages are not told. */
  onCorrect: (() => void) | null
  onRemove(): void
  onTeam(team: number | null): void
}) {
  const t = useTexts(peopleTexts)
  const format = useNumberFormat()
  const known = [row.name, row.company].filter((part) => part !== '').join(', ')
  return (
    <li className={`flex items-center gap-3 py-2 ${row.removed ? 'text-ink-3' : ''}`}>
      <span className="relative shrink-0">
        <Avatar seed={row.avatar} className={`size-9 ${row.removed ? 'opacity-40' : ''}`} />
        {row.connected && (
          <span className="absolute -end-0.5 -bottom-0.5 size-3 rounded-full border-2 border-ground bg-success" />
        )}
      </span>
      <div className="min-w-0 grow leading-snug">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className={`font-medium wrap-anywhere ${row.removed ? 'line-through' : ''}`}>
            {row.nickname}
          </span>
          {known !== '' && <span className="text-sm text-ink-2 wrap-anywhere">{known}</span>}
        </p>
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-2">
          {onCorrect && <PersonStage stage={row.stage} />}
          {row.score > 0 && (
            <span className="tabular-nums">
              {t('points', { count: row.score, points: format(row.score) })}
            </span>
          )}
          <span className={row.connected || row.removed ? 'sr-only' : ''}>
            {t(row.removed ? 'isRemoved' : row.connected ? 'isHere' : 'isAway')}
          </span>
          {row.out && <span>{t('isOut')}</span>}
          {row.removed && <span aria-hidden="true">{t('isRemoved')}</span>}
        </p>
      </div>
      {onCorrect && <PersonTeam row={row} onChanged={onTeam} />}
      {!row.removed && (
        <span className="-me-2 flex shrink-0">
          {onCorrect && (
            <Button
              variant="quiet"
              size="small"
              icon={<PencilLine />}
              aria-label={t('correctOf', { name: row.nickname })}
              title={t('correct')}
              onClick={onCorrect}
            />
          )}
          <Button
            variant="quiet"
            size="small"
            icon={<UserX />}
            aria-label={t('removeOf', { name: row.nickname })}
            title={t('remove')}
            onClick={onRemove}
          />
        </span>
      )}
    </li>
  )
}

function PersonStage({ stage }: { stage: number }) {
  const stages = useNamedStages()
  return <StageBadge stage={{ name: stages[stage]?.name ?? '', index: stage, count: stages.length }} />
}

function PeopleSkeleton({ label }: { label: string }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      {[0, 1, 2].map((row) => (
        <span key={row} className="flex items-center gap-3 py-2.5">
          <Skeleton className="size-9 rounded-full" />
          <Skeleton className="h-5 w-40" />
        </span>
      ))}
    </div>
  )
}
