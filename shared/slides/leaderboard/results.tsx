import { useTexts } from '../../ui/language.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import { StandingsTable } from '../parts/standings-table.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function LeaderboardResults({ slide, standings }: ResultsProps<'leaderboard'>) {
  const t = useTexts(standingTexts)
  const rows = standings?.rows.slice(0, slide.config.places) ?? []
  if (!standings || rows.length === 0) return <p className="text-ink-2">{t('noScores')}</p>
  return <StandingsTable rows={rows} standings={standings} />
}
