import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { leaderboardTexts } from './texts.ts'

export default function LeaderboardAudience({ config, standing }: AudienceProps<'leaderboard'>) {
  const t = useTexts(leaderboardTexts)
  const format = useNumberFormat()
  return (
    <PhoneSlide>
      <h2 className="display text-2xl wrap-anywhere hyphens-auto">{config.heading || t('leaderboard')}</h2>
      {standing === null ? (
        <div role="status" className="rounded-lg bg-sunken p-5">
          <p className="display text-xl">{t('notYet')}</p>
          <p className="mt-1.5 text-ink-2">{t('notYetHint')}</p>
        </div>
      ) : (
        <div
          role="status"
          className={
            standing.rank <= 3
              ? 'flex animate-rise flex-col items-center rounded-xl bg-accent px-5 py-8 text-center text-accent-ink'
              : 'flex animate-rise flex-col items-center rounded-xl bg-sunken px-5 py-8 text-center'
          }
        >
          <p className="font-medium">{t('yourPlace')}</p>
          <p className="figure mt-2 text-[clamp(4.5rem,30cqi,8rem)]">{format(standing.rank)}</p>
          <p className="mt-2">{t('ofPlayers', { count: standing.players })}</p>
          {standing.rank <= 3 && (
            <p className="display mt-4 text-xl">{t(standing.rank === 1 ? 'lead' : 'podiumPlace')}</p>
          )}
          <p className="mt-4 text-lg font-semibold">{t('points', { count: standing.score })}</p>
        </div>
      )}
      <p className="text-center text-ink-2">{t('lookUp')}</p>
    </PhoneSlide>
  )
}
