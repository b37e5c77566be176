import { useState } from 'react'
import type { StandingsView } from '../../../shared/protocol/views.ts'
import { Avatar } from '../../../shared/ui/avatar.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { reportTexts } from './texts.ts'

const atFirst = 10

/** Who scored how much, best first. */
export function StandingsPart({ standings }: { standings: StandingsView }) {
  const t = useTexts(reportTexts)
  const format = useNumberFormat()
  const [shown, setShown] = useState(atFirst)
  const left = standings.rows.length - shown
  return (
    <div className="max-w-2xl">
      <p className="mb-3 text-sm text-ink-2">
        {t('players', { count: standings.players })}
        {standings.rows.length < standings.players && `. ${t('bestShown', { count: standings.rows.length })}`}
      </p>
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{t('standings')}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-sm">
            <th scope="col" className="w-16 py-2 text-start font-medium">
              {t('place')}
            </th>
            <th scope="col" className="py-2 text-start font-medium">
              {t('participant')}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.rows.slice(0, shown).map((row) => (
            <tr key={`${row.rank} ${row.nickname} ${row.avatar}`} className="border-b border-line">
              <td className="figure py-2 text-lg">{row.rank}</td>
              <th scope="row" className="py-2 text-start font-normal">
                <span className="flex items-center gap-3">
                  <Avatar seed={row.avatar} className="size-8" />
                  <span className="min-w-0 wrap-anywhere">{row.nickname}</span>
                </span>
              </th>
              <td className="py-2 text-end tabular-nums">{format(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button size="small" className="no-print mt-5" onClick={() => setShown(standings.rows.length)}>
          {t('showMore', { count: left })}
        </Button>
      )}
    </div>
  )
}
