import { useState } from 'react'
import type { StandingRow, StandingsView } from '../../protocol/views.ts'
import { Button } from '../../ui/button.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { keyedRows } from './keyed-rows.ts'
import { standingTexts } from './standing-texts.ts'

const head = 'border-b-2 border-ink py-2 pe-4 text-start text-sm font-medium last:pe-0'
const rowsAtOnce = 100

/** Places, names and points in a report; long tables grow by the button under them. */
export function StandingsTable({
  rows,
  standings,
}: {
  rows: readonly StandingRow[]
  standings: StandingsView
}) {
  const t = useTexts(standingTexts)
  const format = useNumberFormat()
  const [shown, setShown] = useState(rowsAtOnce)
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="mb-2 text-start text-ink-2">
          {t('players', { count: standings.players })}
          {standings.left !== null && ` · ${t('left', { count: standings.left })}`}
        </caption>
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
          {keyedRows(rows.slice(0, shown)).map(({ key, row }) => (
            <tr key={key} className="border-b border-line">
              <td className="py-2 pe-4 tabular-nums">{format(row.rank)}</td>
              <th scope="row" className="py-2 pe-4 text-start font-normal wrap-anywhere">
                <bdi>{row.nickname}</bdi>
                {row.out && <span className="ms-2 text-sm text-ink-2">{t('out')}</span>}
              </th>
              <td className="py-2 text-end tabular-nums">{format(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <Button className="mt-3" onClick={() => setShown(shown + 5 * rowsAtOnce)}>
          {t('more', { count: rows.length - shown })}
        </Button>
      )}
    </div>
  )
}
