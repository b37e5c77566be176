import type { Results } from '../../protocol/views.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { mediaUrl } from '../view-props.tsx'
import { mostPoints } from './order.ts'
import type { RankingPublic } from './ranking.ts'
import { rankingTexts } from './texts.ts'
import { useRankedRows } from './use-ranked-rows.tsx'

export interface RankingBarsProps {
  title: string
  config: RankingPublic
  results: Results
  before: Results | null
  highlightLargest: boolean
}

/** The room's order, by Borda count, for phones and reports. */
export function RankingBars({ title, config, results, before, highlightLargest }: RankingBarsProps) {
  const t = useTexts(rankingTexts)
  const { rows, data } = useRankedRows(config, results, before)
  const items = config.options.length
  return (
    <div className="flex flex-col gap-3">
      <BarChart
        title={title}
        table="toggle"
        highlightLargest={highlightLargest}
        total={mostPoints(items, results.responses)}
        data={data}
        bars={rows.map(({ text, image, ...row }) => ({
          ...row,
          label: text,
          image: image === null ? null : mediaUrl(image),
        }))}
      />
      <p className="text-sm text-ink-2">{t('howToRead', { most: items - 1 })}</p>
    </div>
  )
}
