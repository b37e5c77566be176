import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PlacingTable } from '../parts/placing-table.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { placedKey } from '../parts/placings.ts'
import { quizPartlyKey, quizRightKey } from '../parts/quiz-keys.ts'
import { QuizResultsHead } from '../parts/quiz-results-head.tsx'
import { stableShuffle } from '../parts/stable-shuffle.ts'
import type { ResultsProps } from '../view-props.tsx'
import { inPlaceCount, sameText } from './order-share.ts'
import { quizOrderTexts } from './texts.ts'

export default function QuizOrderResults({ slide, counts, responses }: ResultsProps<'quiz-order'>) {
  const t = useTexts(quizOrderTexts)
  const tPlacing = useTexts(placingTexts)
  const { config } = slide
  const shuffled = stableShuffle(config.items)
  const shown = shuffled.map((place) => config.items[place] ?? '')
  const right = config.items.map((text, place) => ({ text, place, item: shuffled.indexOf(place) }))
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <QuizResultsHead
          responses={responses}
          right={counts[quizRightKey] ?? 0}
          partly={counts[quizPartlyKey] ?? 0}
        />
        <BarChart
          title={t('inPlace')}
          table="toggle"
          total={responses}
          bars={right.map(({ text, place, item }) => ({
            id: String(place),
            label: `${place + 1}. ${text}`,
            value: inPlaceCount(counts, place, item, shown),
          }))}
        />
      </div>
      <PlacingTable
        title={t('whereTo')}
        places={right.map(({ place }) => ({
          id: String(place),
          name: tPlacing('place', { number: place + 1 }),
        }))}
        things={right.map(({ text, place, item }) => ({
          id: String(place),
          name: text || tPlacing('item', { number: place + 1 }),
          cells: right.map((there) => ({
            count: counts[placedKey(there.place, item)] ?? 0,
            right: sameText(shown, item, there.item),
          })),
        }))}
      />
      {config.explanation !== '' && (
        <p className="measure whitespace-pre-line text-ink-2">{config.explanation}</p>
      )}
    </div>
  )
}
