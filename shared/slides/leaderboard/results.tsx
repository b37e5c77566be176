import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { keyedRows } from './keyed-rows.ts'
import { leaderboardTexts } from './texts.ts'

const head = 'border-b-2 border-ink py-2 pe-4 text-start text-sm font-medium last:pe-0'

export default function LeaderboardResults({ slide, standings }: ResultsProps<'leaderboard'>) {
  const t = useTexts(leaderboardTexts)
  const format = useNumberFormat()
  const rows = standings?.rows.slice(0, slide.config.places) ?? []
  if (!standings || rows.length === 0) return <p className="text-ink-2">{t('noScores')}</p>
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="mb-2 text-start text-ink-2">{t('players', { count: standings.players })}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} w-20`}>
              {t('place')}
            </th>
            <th scope="col" className={head}>
              {t('name')}
            </th>
            <th scope="col" className={`${head} text-end`}>
              {t('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {keyedRows(rows).map(({ key, row }) => (
            <tr key={key} className="border-b border-line">
              <td className="py-2 pe-4 tabular-nums">{format(row.rank)}</td>
              <th scope="row" className="py-2 pe-4 text-start font-normal wrap-anywhere">
                <bdi>{row.nickname}</bdi>
              </th>
              <td className="py-2 text-end tabular-nums">{format(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
