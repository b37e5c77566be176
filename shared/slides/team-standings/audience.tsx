import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { teamStandingsTexts } from './texts.ts'

export default function TeamStandingsAudience({ config, standing }: AudienceProps<'team-standings'>) {
  const t = useTexts(teamStandingsTexts)
  const tStanding = useTexts(standingTexts)
  const format = useNumberFormat()
  const team = standing?.team ?? null
  return (
    <PhoneSlide>
      <h2 className="display text-2xl wrap-anywhere hyphens-auto">{config.heading || t('teams')}</h2>
      {team === null ? (
        <div role="status" className="rounded-lg bg-sunken p-5">
          <p className="display text-xl">{t('noTeam')}</p>
          <p className="mt-1.5 text-ink-2">{t('noTeamHint')}</p>
        </div>
      ) : (
        <div
          role="status"
          className="flex animate-rise flex-col items-center rounded-xl bg-sunken px-5 py-8 text-center"
        >
          <p className="font-medium">{t('yourTeam')}</p>
          <p className="display mt-1 text-xl wrap-anywhere">{team.name}</p>
          <p className="figure mt-2 text-[clamp(4.5rem,30cqi,8rem)]">{format(team.rank)}</p>
          <p className="mt-2 text-lg font-semibold">{tStanding('points', { count: team.score })}</p>
          <p className="mt-1 text-ink-2">{t('members', { count: team.members })}</p>
        </div>
      )}
      <p className="text-center text-ink-2">{tStanding('lookUp')}</p>
    </PhoneSlide>
  )
}
