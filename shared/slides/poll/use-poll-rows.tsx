import type { Results } from '../../protocol/views.ts'
import { uiTexts } from '../../text/ui.ts'
import type { ChartTable } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { partsTexts } from '../parts/texts.ts'
import { pollKey } from './picks.ts'
import type { PollPublic } from './poll.ts'

export interface PollRow {
  id: string
  text: string
  image: string | null
  value: number
  /** What its share was the last time, in words; empty: not asked before. */
  note: string
  /** The same as a number. */
  former: number | null
}

/** The options with their picks, and where the slide was asked before the table that compares both. */
export function usePollRows(
  { options }: Pick<PollPublic, 'options'>,
  results: Results,
  before: Results | null,
): { rows: PollRow[]; data: ChartTable | undefined } {
  const t = useTexts(uiTexts)
  const tPart = useTexts(partsTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const asked = before !== null && before.responses > 0 ? before : null
  const rows = options.map(({ id, text, image }, index): PollRow => {
    const former = asked === null ? null : (asked.counts[pollKey(id)] ?? 0) / asked.responses
    return {
      id,
      text: text || tPart('option', { number: index + 1 }),
      image,
      value: results.counts[pollKey(id)] ?? 0,
      note: former === null ? '' : tPart('before', { value: percent(former) }),
      former,
    }
  })
  if (asked === null) return { rows, data: undefined }
  const share = (value: number) => percent(results.responses > 0 ? value / results.responses : 0)
  return {
    rows,
    data: {
      columns: [t('answer'), t('responses'), t('share'), tPart('beforeColumn')],
      rows: rows.map(({ id, text, value, former }) => ({
        id,
        cells: [text, format(value), share(value), percent(former ?? 0)],
      })),
    },
  }
}
