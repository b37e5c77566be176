import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { ResultsProps } from '../view-props.tsx'
import { teamStandingsTexts } from './texts.ts'

const head = 'border-b-2 border-ink py-2 pe-4 text-start text-sm font-medium last:pe-0'

export default function TeamStandingsResults({ standings }: ResultsProps<'team-standings'>) {
  const t = useTexts(teamStandingsTexts)
  const tStanding = useTexts(standingTexts)
  const format = useNumberFormat()
  const teams = standings?.teams ?? []
  if (teams.length === 0) {
    return <p className="text-ink-2">{standings?.teams === null ? t('noTeams') : tStanding('noScores')}</p>
  }
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('teams')}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} w-20`}>
              {tStanding('place')}
            </th>
            <th scope="col" className={head}>
              {t('team')}
            </th>
            <th scope="col" className={`${head} text-end`}>
              {t('membersHead')}
            </th>
            <th scope="col" className={`${head} text-end`}>
              {tStanding('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.map(({ team, name, rank, members, score }) => (
            <tr key={team} className="border-b border-line">
              <td className="py-2 pe-4 tabular-nums">{format(rank)}</td>
              <th scope="row" className="py-2 pe-4 text-start font-semibold wrap-anywhere">
                {name}
              </th>
              <td className="py-2 pe-4 text-end tabular-nums">{format(members)}</td>
              <td className="py-2 text-end tabular-nums">{format(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
