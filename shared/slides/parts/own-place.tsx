import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { keyedRows } from './keyed-rows.ts'
import { MovedSign } from './moved-sign.tsx'
import { ownPlaceTexts } from './own-place-texts.ts'
import { standingTexts } from './standing-texts.ts'

type Standing = NonNullable<AudienceProps<'leaderboard'>['standing']>

/** The own place on a phone, the largest of all, and those about it. */
export function OwnPlace({ standing }: { standing: Standing | null }) {
  const t = useTexts(ownPlaceTexts)
  const tStanding = useTexts(standingTexts)
  const format = useNumberFormat()
  if (
    standing === null ||
    (standing.around.length === 0 && standing.score === 0 && standing.rank > standing.players)
  ) {
    return (
      <div role="status" className="rounded-lg bg-sunken p-5">
        <p className="display text-xl">{t(standing?.out ? 'outTitle' : 'notYet')}</p>
        <p className="mt-1.5 text-ink-2">{t(standing?.out ? 'outHint' : 'notYetHint')}</p>
      </div>
    )
  }
  const { rank, players, score, moved, out, around, team } = standing
  const onPodium = rank <= 3 && !out
  return (
    <>
      <div
        role="status"
        className={
          onPodium
            ? 'flex animate-rise flex-col items-center rounded-xl bg-accent px-5 py-8 text-center text-accent-ink'
            : 'flex animate-rise flex-col items-center rounded-xl bg-sunken px-5 py-8 text-center'
        }
      >
        <p className="font-medium">{t('yourPlace')}</p>
        <p className="figure mt-2 text-[clamp(4.5rem,30cqi,8rem)]">{format(rank)}</p>
        <p className="mt-2">
          {t('ofPlayers', { count: players })}
          {!onPodium && <MovedSign moved={moved} className="ms-2 text-lg" />}
        </p>
        {onPodium && <p className="display mt-4 text-xl">{t(rank === 1 ? 'lead' : 'podiumPlace')}</p>}
        {out && <p className="display mt-4 text-xl">{t('outTitle')}</p>}
        <p className="mt-4 text-lg font-semibold">{tStanding('points', { count: score })}</p>
      </div>
      {team && (
        <p className="text-center font-medium wrap-anywhere">
          {t('yourTeam', { team: team.name, place: format(team.rank) })}
        </p>
      )}
      {around.length > 1 && (
        <section aria-label={t('aroundYou')}>
          <ol>
            {keyedRows(around).map(({ key, row }) => (
              <li
                key={key}
                aria-current={row.own ? 'true' : undefined}
                className={
                  row.own
                    ? 'flex items-center gap-3 rounded-md bg-sunken px-3 py-2 font-semibold'
                    : 'flex items-center gap-3 px-3 py-2 text-ink-2'
                }
              >
                <span className="w-10 shrink-0 text-end tabular-nums">{format(row.rank)}</span>
                <bdi className="min-w-0 grow truncate">{row.nickname}</bdi>
                <span className="shrink-0 tabular-nums">{format(row.score)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
