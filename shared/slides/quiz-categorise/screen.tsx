import { uiTexts } from '../../text/ui.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { OptionSign } from '../parts/option-sign.tsx'
import { PlacedTile } from '../parts/placed-tile.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { rightlyPlaced } from '../parts/placings.ts'
import { quizRightKey } from '../parts/quiz-keys.ts'
import { QuizScreen } from '../parts/quiz-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { fitItems, fitUnderNames, shortName } from './fit-items.ts'
import { quizCategoriseTexts } from './texts.ts'

export default function QuizCategoriseScreen(props: ScreenProps<'quiz-categorise'>) {
  const { config, revealed, counts, responses, still } = props
  const t = useTexts(quizCategoriseTexts)
  const tPlacing = useTexts(placingTexts)
  const tUi = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const { categories, items } = config
  const beside = {
    image: config.image !== null,
    question: config.question.length,
    explanation: revealed?.explanation.length ?? 0,
    names: categories,
  }
  const belongs = (item: number) => revealed?.correct[item] ?? 0
  // At the reveal what belongs together comes together.
  const order = items.map((_, item) => item).sort((a, b) => belongs(a) - belongs(b) || a - b)
  const inCategory = (category: number) => order.filter((item) => belongs(item) === category)
  const rows = Math.max(...categories.map((_, category) => inCategory(category).length))
  const under = revealed && fitUnderNames(items, rows, beside)
  const fit = under ?? fitItems(items, beside)
  const rightly = (item: number) => (counts ? rightlyPlaced(counts, item, belongs(item), categories) : 0)
  const shareOf = (count: number) => (responses > 0 ? Math.min(1, count / responses) : 0)
  const list = (
    <ul
      className="absolute inset-0 grid auto-cols-fr grid-flow-col gap-x-[calc(var(--u)*2)] gap-y-(--u)"
      style={{
        fontSize: `calc(var(--u) * ${fit.size})`,
        gridTemplateRows: `repeat(${under ? rows : Math.ceil(items.length / fit.columns)}, minmax(0, 1fr))`,
        ...(under && { gridTemplateColumns: `repeat(${fit.columns}, minmax(0, 1fr))` }),
      }}
    >
      {order.map((item) => (
        <li
          key={item}
          className="min-h-0 min-w-0"
          style={
            under
              ? { gridColumn: belongs(item) + 1, gridRow: inCategory(belongs(item)).indexOf(item) + 1 }
              : undefined
          }
        >
          <PlacedTile
            lead={revealed && <OptionSign index={belongs(item)} className="size-[1.4em]" />}
            text={items[item] ?? ''}
            share={revealed && counts ? shareOf(rightly(item)) : null}
            right={false}
            lines={fit.lines}
            still={still}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <QuizScreen view={props} right={revealed && counts ? (counts[quizRightKey] ?? 0) : null}>
      <ul
        className="flex shrink-0 gap-x-[calc(var(--u)*2)] pb-[calc(var(--u)*2.4)]"
        style={{
          fontSize: `calc(var(--u) * ${categories.every(({ length }) => length <= shortName) ? 3.6 : 2.7})`,
        }}
      >
        {categories.map((name, category) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: categories are named by their place and never move
          <li key={category} className="flex min-w-0 grow basis-0 items-center gap-[0.6em]">
            <OptionSign index={category} className="size-[1.8em]" />
            <span className="line-clamp-3 min-w-0 leading-[1.15] font-semibold wrap-anywhere hyphens-auto">
              {name || tPlacing('category', { number: category + 1 })}
            </span>
          </li>
        ))}
      </ul>
      {revealed && counts ? (
        <ChartFrame
          title={config.question}
          className="min-h-0 grow"
          data={{
            columns: [tUi('answer'), t('rightCategory'), tUi('share')],
            rows: order.map((item) => ({
              id: String(item),
              cells: [
                t('inCategory', { text: items[item] ?? '', category: categories[belongs(item)] ?? '' }),
                format(rightly(item)),
                percent(shareOf(rightly(item))),
              ],
            })),
          }}
        >
          {list}
        </ChartFrame>
      ) : (
        <div className="relative min-h-0 grow">{list}</div>
      )}
    </QuizScreen>
  )
}
