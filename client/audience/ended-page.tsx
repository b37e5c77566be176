import { Trophy } from 'lucide-react'
import { Avatar } from '../../shared/ui/avatar.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { Spinner } from '../../shared/ui/spinner.tsx'
import { NoticePage } from './notice-page.tsx'
import { useSession } from './session-context.tsx'
import { audienceTexts } from './texts.ts'

/** After the end: thanks, and what stays. */
export function EndedPage() {
  const t = useTexts(audienceTexts)
  const took = useSession((state) => state.me !== null || Object.keys(state.answers).length > 0)
  const standing = useSession((state) => state.standing)
  const sending = useSession((state) => Object.keys(state.waiting).length > 0)
  const place = useSession(({ receipts }) => {
    const places = Object.values(receipts).flatMap((kept) => (kept.place === null ? [] : [kept.place]))
    return places.length > 0 ? Math.min(...places) : null
  })
  const me = useSession((state) => state.me)
  if (!took) return <NoticePage title={t('endedGuest')}>{t('endedGuestText')}</NoticePage>
  return (
    <NoticePage title={t('endedTitle')} art={me && <Avatar seed={me.avatar} className="size-20" />}>
      <p>{t('endedText')}</p>
      {place !== null && (
        <div className="flex items-start gap-3 rounded-lg bg-accent-soft p-4 text-ink">
          <Trophy className="mt-0.5 size-6 shrink-0 text-accent-text" aria-hidden="true" />
          <p>
            <strong className="block">{t('won')}</strong>
            {t('wonPlace', { place })}
          </p>
        </div>
      )}
      {standing && standing.players > 0 && (
        <p className="text-ink tabular-nums">
          <strong className="block">
            {t('endedPlace', { rank: standing.rank, players: standing.players })}
          </strong>
          {t('points', { count: standing.score })}
        </p>
      )}
      {sending && (
        <p role="status" className="flex items-start gap-3 text-base">
          <Spinner className="mt-1" />
          {t('endedSending')}
        </p>
      )}
    </NoticePage>
  )
}
