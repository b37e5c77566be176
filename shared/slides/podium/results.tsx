import { useTexts } from '../../ui/language.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import { StandingsTable } from '../parts/standings-table.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function PodiumResults({ standings }: ResultsProps<'podium'>) {
  const t = useTexts(standingTexts)
  const rows = standings?.rows.slice(0, 3) ?? []
  if (!standings || rows.length === 0) return <p className="text-ink-2">{t('noScores')}</p>
  return <StandingsTable rows={rows} standings={standings} />
}
