import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PlacingTable } from '../parts/placing-table.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { isPlaced, placedKey, rightlyPlaced } from '../parts/placings.ts'
import { quizPartlyKey, quizRightKey } from '../parts/quiz-keys.ts'
import { QuizResultsHead } from '../parts/quiz-results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { shownItems } from './shown-items.ts'
import { quizCategoriseTexts } from './texts.ts'

export default function QuizCategoriseResults({ slide, counts, responses }: ResultsProps<'quiz-categorise'>) {
  const t = useTexts(quizCategoriseTexts)
  const tPlacing = useTexts(placingTexts)
  const { config } = slide
  const { categories, items, correct } = shownItems(config)
  const order = items.map((_, item) => item).sort((a, b) => (correct[a] ?? 0) - (correct[b] ?? 0) || a - b)
  const itemName = (item: number) => items[item] || tPlacing('item', { number: item + 1 })
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <QuizResultsHead
          responses={responses}
          right={counts[quizRightKey] ?? 0}
          partly={counts[quizPartlyKey] ?? 0}
        />
        <BarChart
          title={t('rightCategory')}
          table="toggle"
          total={responses}
          bars={order.map((item) => ({
            id: String(item),
            label: t('inCategory', {
              text: itemName(item),
              category: categories[correct[item] ?? 0] ?? '',
            }),
            value: rightlyPlaced(counts, item, correct[item] ?? 0, categories),
          }))}
        />
      </div>
      <PlacingTable
        title={t('whereItems')}
        places={categories.map((name, category) => ({
          id: String(category),
          name: name || tPlacing('category', { number: category + 1 }),
        }))}
        things={order.map((item) => ({
          id: String(item),
          name: itemName(item),
          cells: categories.map((_, category) => ({
            count: counts[placedKey(item, category)] ?? 0,
            right: isPlaced(category, correct[item] ?? -1, categories),
          })),
        }))}
      />
      {config.explanation !== '' && (
        <p className="measure whitespace-pre-line text-ink-2">{config.explanation}</p>
      )}
    </div>
  )
}
