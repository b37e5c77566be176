import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PlacingTable } from '../parts/placing-table.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { isPlaced, placedKey, rightlyPlaced } from '../parts/placings.ts'
import { quizPartlyKey, quizRightKey } from '../parts/quiz-keys.ts'
import { QuizResultsHead } from '../parts/quiz-results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { matchSides } from './pairs.ts'
import { quizMatchTexts } from './texts.ts'

export default function QuizMatchResults({ slide, counts, responses }: ResultsProps<'quiz-match'>) {
  const t = useTexts(quizMatchTexts)
  const tPlacing = useTexts(placingTexts)
  const { config } = slide
  const { lefts, rights, correct } = matchSides(config.pairs)
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <QuizResultsHead
          responses={responses}
          right={counts[quizRightKey] ?? 0}
          partly={counts[quizPartlyKey] ?? 0}
        />
        <BarChart
          title={t('found')}
          table="toggle"
          total={responses}
          bars={config.pairs.map(({ left, right }, index) => ({
            id: String(index),
            label: t('matched', { left, right }),
            value: rightlyPlaced(counts, index, correct[index] ?? 0, rights),
          }))}
        />
      </div>
      <PlacingTable
        title={t('whereTo')}
        // In the order of the pairs, so that what is right stands on the diagonal.
        places={correct.map((right, index) => ({
          id: String(index),
          name: rights[right] || tPlacing('rightSide', { number: index + 1 }),
        }))}
        things={lefts.map((left, index) => ({
          id: String(index),
          name: left || tPlacing('left', { number: index + 1 }),
          cells: correct.map((right) => ({
            count: counts[placedKey(index, right)] ?? 0,
            right: isPlaced(right, correct[index] ?? -1, rights),
          })),
        }))}
      />
      {config.explanation !== '' && (
        <p className="measure whitespace-pre-line text-ink-2">{config.explanation}</p>
      )}
    </div>
  )
}
