import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import { partsTexts } from '../parts/texts.ts'
import { wordKey, wordsOf } from '../parts/words.ts'
import type { ResultsProps } from '../view-props.tsx'
import { wordCloudTexts } from './texts.ts'
import { WordFlow } from './word-flow.tsx'

export default function WordCloudResults({ slide, counts, before, responses }: ResultsProps<'word-cloud'>) {
  const t = useTexts(wordCloudTexts)
  const tPart = useTexts(partsTexts)
  const asked = before !== null && before.responses > 0 ? before : null
  const format = useNumberFormat()
  const words = wordsOf(counts)
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {words.length > 0 && (
        <ChartFrame
          title={slide.config.question || t('cloud')}
          table="toggle"
          data={{
            columns: [t('wordColumn'), t('timesColumn'), ...(asked ? [tPart('beforeColumn')] : [])],
            rows: words.map(({ word, count }) => ({
              id: word,
              cells: [word, format(count), ...(asked ? [format(asked.counts[wordKey(word)] ?? 0)] : [])],
            })),
          }}
        >
          <WordFlow words={words} className="text-[0.85rem]" />
        </ChartFrame>
      )}
    </div>
  )
}
