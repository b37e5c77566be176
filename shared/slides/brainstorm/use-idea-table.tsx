import type { Results } from '../../protocol/views.ts'
import type { ChartTable } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { partsTexts } from '../parts/texts.ts'
import { type CountedIdea, votesOn } from './ideas.ts'
import { brainstormTexts } from './texts.ts'

/**
 * Ideas as a table.
 * @param voted with their votes, and with those of the last time where the slide was asked before
 */
export function useIdeaTable(
  ideas: readonly CountedIdea[],
  voted: boolean,
  before: Results | null,
): ChartTable {
  const t = useTexts(brainstormTexts)
  const tPart = useTexts(partsTexts)
  const format = useNumberFormat()
  const asked = voted && before !== null && before.responses > 0 ? before : null
  return {
    columns: [
      t('ideaColumn'),
      ...(voted ? [t('votesColumn')] : []),
      ...(asked ? [tPart('beforeColumn')] : []),
      t('sentColumn'),
    ],
    rows: ideas.map(({ key, text, sent, votes }) => ({
      id: key,
      cells: [
        text,
        ...(voted ? [format(votes)] : []),
        ...(asked ? [format(asked.counts[votesOn(key)] ?? 0)] : []),
        format(sent),
      ],
    })),
  }
}
