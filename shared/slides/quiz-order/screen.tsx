import { uiTexts } from '../../text/ui.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { fitQuizOptions } from '../parts/fit-quiz-options.ts'
import { PlacedTile } from '../parts/placed-tile.tsx'
import { quizRightKey } from '../parts/quiz-keys.ts'
import { QuizScreen } from '../parts/quiz-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { inPlaceCount } from './order-share.ts'
import { quizOrderTexts } from './texts.ts'

export default function QuizOrderScreen(props: ScreenProps<'quiz-order'>) {
  const { config, revealed, counts, responses, still } = props
  const t = useTexts(quizOrderTexts)
  const tUi = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const { items } = config
  const fit = fitQuizOptions(items, {
    image: config.image !== null,
    question: config.question.length,
    explanation: revealed?.explanation.length ?? 0,
  })
  const order = revealed?.correct ?? items.map((_, index) => index)
  const right = (place: number) =>
    revealed && counts ? inPlaceCount(counts, place, order[place] ?? 0, items) : null
  const shareOf = (count: number) => (responses > 0 ? Math.min(1, count / responses) : 0)
  const list = (
    <ol
      // Down the first column, then down the second: so an order is read.
      className="absolute inset-0 grid auto-cols-fr grid-flow-col gap-x-[calc(var(--u)*3)] gap-y-[calc(var(--u)*2.4)]"
      style={{
        fontSize: `calc(var(--u) * ${fit.size})`,
        gridTemplateRows: `repeat(${Math.ceil(items.length / 2)}, minmax(0, 1fr))`,
      }}
    >
      {order.map((item, place) => {
        const count = right(place)
        return (
          <li key={item} className="min-h-0 min-w-0">
            <PlacedTile
              lead={
                revealed && (
                  <span className="figure w-[1.2em] shrink-0 text-center text-[1.4em]">{place + 1}</span>
                )
              }
              text={items[item] ?? ''}
              share={count === null ? null : shareOf(count)}
              right={revealed !== null}
              lines={fit.lines}
              still={still}
            />
          </li>
        )
      })}
    </ol>
  )
  return (
    <QuizScreen view={props} right={revealed && counts ? (counts[quizRightKey] ?? 0) : null}>
      {revealed && counts ? (
        <ChartFrame
          title={config.question}
          className="min-h-0 grow"
          data={{
            columns: [tUi('answer'), t('inPlace'), tUi('share')],
            rows: order.map((item, place) => ({
              id: String(item),
              cells: [
                `${place + 1}. ${items[item] ?? ''}`,
                format(right(place) ?? 0),
                percent(shareOf(right(place) ?? 0)),
              ],
            })),
          }}
        >
          {list}
        </ChartFrame>
      ) : (
        list
      )}
    </QuizScreen>
  )
}
