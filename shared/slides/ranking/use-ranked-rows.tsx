import type { Results } from '../../protocol/views.ts'
import type { ChartTable } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { useDecimalFormat } from '../../ui/use-decimal-format.tsx'
import { partsTexts } from '../parts/texts.ts'
import { mostPoints, rankItems } from './order.ts'
import type { RankingPublic } from './ranking.ts'
import { rankingTexts } from './texts.ts'

export interface RankedRow {
  id: string
  text: string
  image: string | null
  /** Its place in the room's order, in words. */
  sign: string
  /** Borda count, and the same in words. */
  value: number
  figure: string
  /** Its average place, and what that was the last time. */
  note: string
  /** Its points the last time, as a share of the most that it could have; null: not asked before. */
  former: number | null
}

/** The options in the room's order, and the table that says the same. */
export function useRankedRows(
  config: RankingPublic,
  results: Results,
  before: Results | null,
): { rows: RankedRow[]; data: ChartTable } {
  const t = useTexts(rankingTexts)
  const tPart = useTexts(partsTexts)
  const format = useNumberFormat()
  const decimal = useDecimalFormat()
  const { options } = config
  const ids = options.map(({ id }) => id)
  const asked = before !== null && before.responses > 0 ? before : null
  const formerItems = asked === null ? [] : rankItems(asked.counts, ids)
  const mean = (value: number | null) => (value === null ? '–' : decimal(value))
  const rows = rankItems(results.counts, ids).map((item) => {
    const index = ids.indexOf(item.id)
    const option = options[index]
    const former = formerItems.find(({ id }) => id === item.id)
    const text = option?.text || tPart('option', { number: index + 1 })
    const place = mean(item.meanPlace)
    const row: RankedRow = {
      id: item.id,
      text,
      image: option?.image ?? null,
      sign: format(item.place),
      value: item.points,
      figure: format(item.points),
      note: former
        ? t('averageBefore', { place, before: mean(former.meanPlace) })
        : t('averageShort', { place }),
      former: former && asked !== null ? former.points / mostPoints(options.length, asked.responses) : null,
    }
    return {
      row,
      cells: [
        text,
        format(item.points),
        place,
        ...(former ? [mean(former.meanPlace)] : []),
        format(item.placedBy),
        format(item.firsts),
      ],
    }
  })
  return {
    rows: rows.map(({ row }) => row),
    data: {
      columns: [
        t('optionColumn'),
        t('points'),
        t('meanPlace'),
        ...(asked === null ? [] : [tPart('beforeColumn')]),
        t('placedBy'),
        t('firsts'),
      ],
      rows: rows.map(({ row, cells }) => ({ id: row.id, cells })),
    },
  }
}
