import type { Results } from '../../protocol/views.ts'
import type { ChartTable } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { otherId, type Written, withOtherRow, writtenIn } from '../parts/other-answer.ts'
import { otherTexts } from '../parts/other-texts.ts'
import { partsTexts } from '../parts/texts.ts'
import { wordKey } from '../parts/words.ts'
import type { HundredPointsPublic } from './hundred-points.ts'
import { allPoints, optionPoints, otherPointsKey } from './points.ts'
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
  config: Pick<HundredPointsPublic, 'options' | 'other'>,
  results: Results | null,
  before: Results | null,
): { rows: PointRow[]; written: Written; data: ChartTable } {
  const t = useTexts(hundredPointsTexts)
  const tPart = useTexts(partsTexts)
  const tOther = useTexts(otherTexts)
  const format = useNumberFormat()
  const asked = before !== null && before.responses > 0 ? before : null
  const counts = withOtherRow(results?.counts ?? {}, otherPointsKey)
  const formerCounts = withOtherRow(asked?.counts ?? {}, otherPointsKey)
  const figuresOf = (option: HundredPointsPublic['options'][number]) => {
    const now = optionPoints(counts, option.id, results?.responses ?? 0)
    const was = asked === null ? null : optionPoints(formerCounts, option.id, asked.responses).mean
    return { ...option, now, was }
  }
  const options = config.options.map((option, index) => ({
    ...option,
    text: option.text || tPart('option', { number: index + 1 }),
  }))
  if (config.other) options.push({ id: otherId, text: tOther('other'), image: null })
  const figures = options.map(figuresOf)
  const written = writtenIn(results?.counts ?? {})
  const texts = written.texts.map(({ word }) =>
    figuresOf({ id: wordKey(word), text: tOther('otherSays', { text: word }), image: null }),
  )
  const mean = (value: number | null) => (value === null ? '–' : format(value))
  return {
    written,
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
      rows: [...figures, ...texts].map(({ id, text, now, was }) => ({
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
