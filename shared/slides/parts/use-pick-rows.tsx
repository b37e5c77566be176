import type { Results } from '../../protocol/views.ts'
import { uiTexts } from '../../text/ui.ts'
import type { ChartTable } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { otherId, type Written, withOtherRow, writtenIn } from './other-answer.ts'
import { otherTexts } from './other-texts.ts'
import { pickKey } from './picks.ts'
import { partsTexts } from './texts.ts'
import { wordKey } from './words.ts'

export interface PickRow {
  id: string
  text: string
  /** The text, and that it is the own answer. */
  label: string
  image: string | null
  value: number
  /** What its share was the last time, in words; empty: not asked before. */
  note: string
  /** The same as a number. */
  former: number | null
}

export interface PickRows {
  rows: PickRow[]
  written: Written
  /** The table that compares with the last time, or has what people wrote; undefined: the chart's own says it all. */
  data: ChartTable | undefined
}

/** The options with their picks, "Other" as the last of them. */
export function usePickRows(
  config: { options: readonly { id: string; text: string; image?: string | null }[]; other: boolean },
  results: Results,
  before: Results | null,
  /** Ids of the own picks, on a phone. */
  own: readonly string[] = [],
): PickRows {
  const t = useTexts(uiTexts)
  const tPart = useTexts(partsTexts)
  const tOther = useTexts(otherTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const asked = before !== null && before.responses > 0 ? before : null
  const counts = withOtherRow(results.counts, pickKey)
  const formerCounts = asked === null ? {} : withOtherRow(asked.counts, pickKey)
  const written = writtenIn(results.counts)
  const options = config.options.map(({ id, text, image = null }, index) => ({
    ...{ id, image },
    text: text || tPart('option', { number: index + 1 }),
  }))
  if (config.other) options.push({ id: otherId, image: null, text: tOther('other') })
  const rowOf = (option: (typeof options)[number]): PickRow => {
    const former = asked === null ? null : (formerCounts[pickKey(option.id)] ?? 0) / asked.responses
    return {
      ...option,
      label: own.includes(option.id) ? `${option.text} (${tPart('yourAnswer')})` : option.text,
      value: counts[pickKey(option.id)] ?? 0,
      note: former === null ? '' : tPart('before', { value: percent(former) }),
      former,
    }
  }
  const rows = options.map(rowOf)
  if (asked === null && written.texts.length === 0) return { rows, written, data: undefined }
  const texts = written.texts.map(({ word }) =>
    rowOf({ id: wordKey(word), image: null, text: tOther('otherSays', { text: word }) }),
  )
  const share = (value: number) => percent(results.responses > 0 ? value / results.responses : 0)
  return {
    rows,
    written,
    data: {
      columns: [
        ...[t('answer'), t('responses'), t('share')],
        ...(asked === null ? [] : [tPart('beforeColumn')]),
      ],
      rows: [...rows, ...texts].map(({ id, label, value, former }) => ({
        id,
        cells: [label, format(value), share(value), ...(former === null ? [] : [percent(former)])],
      })),
    },
  }
}
