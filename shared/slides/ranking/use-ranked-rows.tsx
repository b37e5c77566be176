import type { Results } from '../../protocol/views.ts'
import type { ChartTable } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { useDecimalFormat } from '../../ui/use-decimal-format.tsx'
import { otherId, type Written, withOtherRow, writtenIn } from '../parts/other-answer.ts'
import { otherTexts } from '../parts/other-texts.ts'
import { partsTexts } from '../parts/texts.ts'
import { wordKey } from '../parts/words.ts'
import { type ItemPlaces, itemPlaces, mostPoints, otherPlaceKey, rankedIds, rankItems } from './order.ts'
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
): { rows: RankedRow[]; written: Written; data: ChartTable } {
  const t = useTexts(rankingTexts)
  const tPart = useTexts(partsTexts)
  const tOther = useTexts(otherTexts)
  const format = useNumberFormat()
  const decimal = useDecimalFormat()
  const ids = rankedIds(config)
  const asked = before !== null && before.responses > 0 ? before : null
  const counts = withOtherRow(results.counts, otherPlaceKey)
  const formerCounts = asked === null ? null : withOtherRow(asked.counts, otherPlaceKey)
  const formerOf = (id: string) => formerCounts && itemPlaces(formerCounts, id, ids.length)
  const mean = (value: number | null) => (value === null ? '–' : decimal(value))
  const cellsOf = (text: string, now: ItemPlaces, former: ItemPlaces | null) => [
    text,
    format(now.points),
    mean(now.meanPlace),
    ...(former ? [mean(former.meanPlace)] : []),
    format(now.placedBy),
    format(now.firsts),
  ]
  const rows = rankItems(counts, ids).map((item) => {
    const index = ids.indexOf(item.id)
    const option = config.options[index]
    const former = formerOf(item.id)
    const text =
      item.id === otherId ? tOther('other') : option?.text || tPart('option', { number: index + 1 })
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
      former: former && asked !== null ? former.points / mostPoints(ids.length, asked.responses) : null,
    }
    return { row, cells: cellsOf(text, item, former) }
  })
  const written = writtenIn(results.counts)
  const texts = written.texts.map(({ word }) => {
    const id = wordKey(word)
    const text = tOther('otherSays', { text: word })
    return { id, cells: cellsOf(text, itemPlaces(counts, id, ids.length), formerOf(id)) }
  })
  return {
    rows: rows.map(({ row }) => row),
    written,
    data: {
      columns: [
        t('optionColumn'),
        t('points'),
        t('meanPlace'),
        ...(asked === null ? [] : [tPart('beforeColumn')]),
        t('placedBy'),
        t('firsts'),
      ],
      rows: [...rows.map(({ row, cells }) => ({ id: row.id, cells })), ...texts],
    },
  }
}
