import type { Results } from '../../protocol/views.ts'
import type { ChartTable } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { HundredPointsPublic } from './hundred-points.ts'
import { allPoints, optionPoints } from './points.ts'
import { hundredPointsTexts } from './texts.ts'

export interface PointRow {
  id: string
  text: string
  image: string | null
  /** All points given to it, of `100 · responses`. */
  value: number
  /** The average, in words. */
  figure: string
  /** What the average was the last time, in words; empty: not asked before. */
  note: string
  /** The same as a share of the hundred. */
  former: number | null
}

/** The options with their averages, and the table that says the same. */
export function usePointRows(
  config: HundredPointsPublic,
  results: Results | null,
  before: Results | null,
): { rows: PointRow[]; data: ChartTable } {
  const t = useTexts(hundredPointsTexts)
  const tPart = useTexts(partsTexts)
  const format = useNumberFormat()
  const asked = before !== null && before.responses > 0 ? before : null
  const figures = config.options.map((option, index) => {
    const now = optionPoints(results?.counts ?? {}, option.id, results?.responses ?? 0)
    const was = asked === null ? null : optionPoints(asked.counts, option.id, asked.responses).mean
    return { ...option, text: option.text || tPart('option', { number: index + 1 }), now, was }
  })
  const mean = (value: number | null) => (value === null ? '–' : format(value))
  return {
    rows: figures.map(({ id, text, image, now, was }) => ({
      id,
      text,
      image,
      value: now.total,
      figure: mean(now.mean),
      note: was === null ? '' : tPart('before', { value: mean(was) }),
      former: was === null ? null : was / allPoints,
    })),
    data: {
      columns: [
        t('optionColumn'),
        t('mean'),
        ...(asked === null ? [] : [tPart('beforeColumn')]),
        t('total'),
        t('givers'),
      ],
      rows: figures.map(({ id, text, now, was }) => ({
        id,
        cells: [
          text,
          mean(now.mean),
          ...(asked === null ? [] : [mean(was)]),
          format(now.total),
          format(now.givers),
        ],
      })),
    },
  }
}
