import type { ParticipantRow } from '../../shared/protocol/views.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { peopleTexts } from './people-texts.ts'
import { useFailureText } from './use-failure-text.tsx'

/** A person's team, to be changed on the spot. Nothing where the deck has no teams. */
export function PersonTeam({
  row,
  onChanged,
}: {
  row: ParticipantRow
  onChanged(team: number | null): void
}) {
  const t = useTexts(peopleTexts)
  const { store, toasts } = useConsoleParts()
  const failureText = useFailureText()
  const teams = useConsole((state) => state.deck?.deck.settings.teams ?? null)
  if (teams === null || row.removed) return null
  const change = async (team: number | null) => {
    onChanged(team)
    const result = await store.request('participant:set-team', { participantId: row.participantId, team })
    if (result.ok) return
    onChanged(row.team)
    toasts.getState().show({ tone: 'error', text: failureText(result.refusal) })
  }
  return (
    <select
      aria-label={t('teamOf', { name: row.nickname })}
      value={row.team ?? ''}
      onChange={({ target }) => void change(target.value === '' ? null : Number(target.value))}
      className="min-h-11 max-w-36 shrink-0 truncate rounded-md border-[1.5px] border-line-strong bg-ground px-2 text-sm"
    >
      <option value="">{t('noTeam')}</option>
      {teams.names.map((name, team) => (
        <option key={name} value={team}>
          {name}
        </option>
      ))}
    </select>
  )
}
