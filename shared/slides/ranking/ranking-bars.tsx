import type { Results } from '../../protocol/views.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { OtherList } from '../parts/other-list.tsx'
import { mediaUrl } from '../view-props.tsx'
import { mostPoints, rankedIds } from './order.ts'
import type { RankingPublic } from './ranking.ts'
import { rankingTexts } from './texts.ts'
import { useRankedRows } from './use-ranked-rows.tsx'

export interface RankingBarsProps {
  title: string
  config: RankingPublic
  results: Results
  before: Results | null
  highlightLargest: boolean
  /** How many of the texts that people wrote are listed. */
  mostTexts: number
}

/** The room's order, by Borda count, for phones and reports. */
export function RankingBars(props: RankingBarsProps) {
  const { config, results } = props
  const t = useTexts(rankingTexts)
  const { rows, written, data } = useRankedRows(config, results, props.before)
  const items = rankedIds(config).length
  return (
    <div className="flex flex-col gap-3">
      <BarChart
        title={props.title}
        table="toggle"
        highlightLargest={props.highlightLargest}
        total={mostPoints(items, results.responses)}
        data={data}
        bars={rows.map(({ text, image, ...row }) => ({
          ...row,
          label: text,
          image: image === null ? null : mediaUrl(image),
        }))}
      />
      <OtherList written={written} most={props.mostTexts} />
      <p className="text-sm text-ink-2">{t('howToRead', { most: items - 1 })}</p>
    </div>
  )
}
