import { useState } from 'react'
import { Banner } from '../../shared/ui/banner.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import type { RequestFailure } from '../connection/request.ts'
import { useRefusalText } from './refusal-texts.ts'
import { useSession, useSessionStore } from './session-context.tsx'
import TeamChoice from './team-choice.tsx'
import { teamTexts } from './team-texts.ts'

/** Which team this person is in, or how they get into one. Nothing where there are no teams. */
export function TeamNote() {
  const t = useTexts(teamTexts)
  const teams = useSession((state) => state.game?.teams ?? null)
  const team = useSession((state) => state.me?.team ?? null)
  if (teams === null) return null
  const name = team === null ? undefined : teams.names[team]
  if (name !== undefined) {
    return (
      <p className="pb-2 text-sm text-ink-2 wrap-anywhere" role="status">
        {t('team', { team: name })}
      </p>
    )
  }
  if (teams.join === 'choice') return <LateChoice names={teams.names} />
  return <p className="pb-2 text-sm text-ink-2">{t('noTeam')}</p>
}

/** For those who came in without a team. */
function LateChoice({ names }: { names: readonly string[] }) {
  const t = useTexts(teamTexts)
  const store = useSessionStore()
  const refusalText = useRefusalText()
  const [picked, setPicked] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  return (
    <form
      className="mb-4 flex flex-col gap-3 rounded-xl bg-sunken p-4"
      onSubmit={async (event) => {
        event.preventDefault()
        if (picked === null || busy) return
        setBusy(true)
        const result = await store.chooseTeam(picked)
        setBusy(false)
        setFailure(result.ok ? null : result.refusal)
      }}
    >
      <TeamChoice names={names} picked={picked} onPick={setPicked} />
      {failure && (
        <Banner tone="error" title={t('notChosen')}>
          {refusalText(failure)}
        </Banner>
      )}
      <Button type="submit" variant="primary" busy={busy} disabled={picked === null}>
        {t('takeTeam')}
      </Button>
    </form>
  )
}
