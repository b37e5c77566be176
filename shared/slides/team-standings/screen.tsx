import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { ScreenProps } from '../view-props.tsx'
import { teamStandingsTexts } from './texts.ts'

/** In 1 % of the screen's height: what a row may take at most, and the height under the heading. */
const room = { row: 11, height: 66 }

/** Teams by their place, with a bar against the best of them. */
export default function TeamStandingsScreen({ config, standings, still }: ScreenProps<'team-standings'>) {
  const t = useTexts(teamStandingsTexts)
  const tStanding = useTexts(standingTexts)
  const format = useNumberFormat()
  const teams = standings?.teams ?? []
  const best = Math.max(1, ...teams.map(({ score }) => score))
  const row = Math.min(room.row, room.height / Math.max(1, teams.length))
  return (
    <ScreenSlide heading={config.heading || t('teams')}>
      {teams.length === 0 ? (
        <div className="my-auto text-center">
          <p className="display text-screen-heading">
            {standings?.teams === null ? t('noTeams') : tStanding('noScores')}
          </p>
          <p className="mt-[calc(var(--u)*2)] text-screen-label text-ink-2">
            {standings?.teams === null ? t('noTeamsHint') : tStanding('noScoresHint')}
          </p>
        </div>
      ) : (
        <ol className="flex min-h-0 grow flex-col" style={{ fontSize: `calc(var(--u) * ${row * 0.4})` }}>
          {teams.map(({ team, name, rank, score, members }) => (
            <li
              key={team}
              className="flex min-h-0 shrink-0 items-center gap-[0.7em]"
              style={{ height: `calc(var(--u) * ${row})` }}
            >
              <span className="figure w-[1.4em] shrink-0 text-end text-ink-2">{format(rank)}</span>
              <span className="w-[12em] shrink-0 leading-[1.1]">
                <span className="line-clamp-1 font-semibold wrap-anywhere">{name}</span>
                <span className="block text-[max(0.5em,calc(var(--u)*2.2))] text-ink-2">
                  {t('members', { count: members })}
                </span>
              </span>
              <span className="h-[0.9em] min-w-0 grow rounded-full bg-sunken">
                <span
                  className={joinClasses(
                    'block h-full rounded-full',
                    rank === 1 && score > 0 ? 'bg-accent' : 'bg-answer',
                    !still && 'transition-[width] duration-900 ease-spring motion-reduce:transition-none',
                  )}
                  style={{ width: `${(score / best) * 100}%` }}
                />
              </span>
              <span className="figure min-w-[3.2em] shrink-0 text-end">{format(score)}</span>
            </li>
          ))}
        </ol>
      )}
    </ScreenSlide>
  )
}
