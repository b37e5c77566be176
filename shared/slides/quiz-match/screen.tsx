import { uiTexts } from '../../text/ui.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { fitQuizOptions } from '../parts/fit-quiz-options.ts'
import { OptionSign } from '../parts/option-sign.tsx'
import { PlacedTile } from '../parts/placed-tile.tsx'
import { rightlyPlaced } from '../parts/placings.ts'
import { quizRightKey } from '../parts/quiz-keys.ts'
import { QuizScreen } from '../parts/quiz-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { quizMatchTexts } from './texts.ts'

export default function QuizMatchScreen(props: ScreenProps<'quiz-match'>) {
  const { config, revealed, counts, responses, still } = props
  const t = useTexts(quizMatchTexts)
  const tUi = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const { lefts, rights } = config
  const fit = fitQuizOptions(
    [...lefts, ...rights],
    {
      image: config.image !== null,
      question: config.question.length,
      explanation: revealed?.explanation.length ?? 0,
    },
    'placed',
  )
  /** Which right side stands in the row of a left one: shuffled until the reveal. */
  const besides = (left: number) => revealed?.correct[left] ?? left
  const found = (left: number) =>
    revealed && counts ? rightlyPlaced(counts, left, besides(left), rights) : null
  const shareOf = (count: number) => (responses > 0 ? Math.min(1, count / responses) : 0)
  const sign = (left: number) => <OptionSign index={left} className="size-[1.5em]" />
  const rows = (
    <ul
      className="absolute inset-0 grid auto-rows-fr gap-y-[calc(var(--u)*2.4)]"
      style={{ fontSize: `calc(var(--u) * ${fit.size})` }}
    >
      {lefts.map((text, left) => {
        const count = found(left)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sides are named by their place and never move
          <li key={left} className="grid min-h-0 grid-cols-2 gap-x-[calc(var(--u)*3)]">
            <PlacedTile
              lead={sign(left)}
              text={text}
              share={null}
              right={false}
              lines={fit.lines}
              still={still}
            />
            <PlacedTile
              lead={revealed && sign(left)}
              text={rights[besides(left)] ?? ''}
              share={count === null ? null : shareOf(count)}
              right={revealed !== null}
              lines={fit.lines}
              still={still}
            />
          </li>
        )
      })}
    </ul>
  )
  return (
    <QuizScreen view={props} right={revealed && counts ? (counts[quizRightKey] ?? 0) : null}>
      {revealed && counts ? (
        <ChartFrame
          title={config.question}
          className="min-h-0 grow"
          data={{
            columns: [tUi('answer'), t('found'), tUi('share')],
            rows: lefts.map((text, left) => ({
              id: String(left),
              cells: [
                t('matched', { left: text, right: rights[besides(left)] ?? '' }),
                format(found(left) ?? 0),
                percent(shareOf(found(left) ?? 0)),
              ],
            })),
          }}
        >
          {rows}
        </ChartFrame>
      ) : (
        rows
      )}
    </QuizScreen>
  )
}
