import { Check } from 'lucide-react'
import { useMemo } from 'react'
import type { AnswerTimes } from '../../../shared/core/scoring/item-analysis.ts'
import type { QuestionAnalysis } from '../../../shared/protocol/api.ts'
import { DistributionChart } from '../../../shared/slides/parts/distribution-chart.tsx'
import { useQuantityFormat } from '../../../shared/slides/parts/use-quantity-format.tsx'
import { numberLocale } from '../../../shared/text/translate.ts'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useLanguage, useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { usePercentFormat } from '../../../shared/ui/use-percent-format.tsx'
import { quizTexts } from './quiz-texts.ts'

/** A figure from −1 to 1 with its sign and two decimals. */
export function useShareDifference(): (value: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(numberLocale[language], {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: 'negative',
    })
    return (value) => format.format(value)
  }, [language])
}

export interface ChoicesTableProps {
  choices: NonNullable<QuestionAnalysis['choices']>
  answers: number
  /** There are enough answers for shares; else only counts are told. */
  shares: boolean
}

/** Which answers were taken, and by whom: what the weakest believed and the best did not is where people go wrong. */
export function ChoicesTable({ choices, answers, shares }: ChoicesTableProps) {
  const t = useTexts(quizTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const grouped = choices.some(({ upper }) => upper !== null)
  const columns = [
    t('answers'),
    ...(shares ? [t('share')] : []),
    ...(grouped ? [t('best'), t('weakest')] : []),
  ]
  return (
    <section
      aria-label={t('choices')}
      className="min-w-0 overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is focusable, as WCAG 2.1.1 asks
      tabIndex={0}
    >
      <table className="w-full border-collapse text-start">
        <caption className="mb-2 text-start font-medium">{t('choices')}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-sm">
            <th scope="col" className="py-2 pe-4 text-start align-bottom font-medium">
              {t('answer')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 ps-4 text-end align-bottom font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map(({ key, label, right, count, upper, lower }) => (
            <tr key={key} className="border-b border-line align-baseline">
              <th scope="row" className="w-full min-w-40 py-2 text-start font-normal">
                <span className={joinClasses('wrap-anywhere', right && 'font-semibold')}>
                  {label === '' ? '–' : label}
                  {right && (
                    <Check
                      role="img"
                      aria-label={t('rightAnswer')}
                      strokeWidth={3}
                      className="ms-[0.4em] inline-block size-[1.1em] -translate-y-[0.05em] text-success"
                    />
                  )}
                </span>
                {shares && (
                  <span
                    aria-hidden="true"
                    className="mt-1 block h-1.5 overflow-hidden rounded-full bg-answer-soft"
                  >
                    <span
                      className={joinClasses(
                        'block h-full origin-left rounded-full',
                        right ? 'bg-success' : 'bg-answer-2',
                      )}
                      style={{ scale: `${Math.min(1, count / answers)} 1` }}
                    />
                  </span>
                )}
              </th>
              {[
                format(count),
                ...(shares ? [percent(count / answers)] : []),
                ...(grouped ? [percent(upper ?? 0), percent(lower ?? 0)] : []),
              ].map((cell, index) => (
                <td key={columns[index]} className="py-2 ps-4 text-end tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How long people took: the median as the figure, and how the times are spread. */
export function AnswerTimesPart({ times, answers }: { times: AnswerTimes; answers: number }) {
  const t = useTexts(quizTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const quantity = useQuantityFormat(t('seconds'))
  const seconds = (ms: number) => quantity(Math.round(ms / 100) / 10)
  const { bins, quartiles } = times
  const end = bins.at(-1)?.toMs ?? 1
  const label = ({ fromMs, toMs }: AnswerTimes['bins'][number]) => `${format(fromMs / 1000)}–${seconds(toMs)}`
  // So few ticks that they never touch, both ends among them.
  const every = Math.ceil(bins.length / 5)
  const edges = bins.filter((_, index) => index % every === 0).map(({ fromMs }) => fromMs)
  return (
    <div className="min-w-0">
      <p className="mb-2 font-medium">{t('times')}</p>
      <p className="mb-4 text-sm text-ink-2">
        <span className="figure me-2 text-2xl text-ink">{seconds(quartiles.median)}</span>
        {t('medianTime')}. {t('half', { lower: seconds(quartiles.lower), upper: seconds(quartiles.upper) })}
      </p>
      <DistributionChart
        title={t('times')}
        table="toggle"
        still
        columns={bins.map((bin) => ({ label: label(bin), share: bin.count / answers, before: null }))}
        ticks={[...edges.filter((edge) => edge < end * 0.9), end].map((ms) => ({
          at: ms / end,
          label: seconds(ms),
        }))}
        marks={[{ id: 'median', shape: 'triangle', at: quartiles.median / end }]}
        data={{
          columns: [t('from'), t('answers'), t('share')],
          rows: bins.map((bin) => ({
            id: label(bin),
            cells: [label(bin), format(bin.count), percent(bin.count / answers)],
          })),
        }}
      />
    </div>
  )
}
