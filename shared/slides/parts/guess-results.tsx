import type { Counts } from '../../core/counts.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { DistributionChart, type MarkShape, MarkSign } from './distribution-chart.tsx'
import { axisPlace, axisTicks } from './guess-axis.ts'
import type { GuessRange } from './guess-range.ts'
import { guessSpread } from './guess-spread.ts'
import { guessTexts } from './guess-texts.ts'
import { useQuantityFormat } from './use-quantity-format.tsx'

export interface GuessResultsProps {
  /** `actual` is null until it may be seen. */
  config: GuessRange & { question: string; unit: string; actual: number | null }
  counts: Counts
  /** The counts when the question was asked before, or null. */
  before: Counts | null
  table: 'toggle' | 'hidden'
  /** Columns and labels for a narrow phone. */
  narrow?: boolean
  still?: boolean
}

/** How the guesses are spread, with the median, the mean and, once revealed, the actual value. */
export function GuessResults({
  config,
  counts,
  before,
  table,
  narrow = false,
  still = false,
}: GuessResultsProps) {
  const t = useTexts(guessTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const quantity = useQuantityFormat(config.unit)
  const plain = useQuantityFormat('')
  const spread = guessSpread(counts, config, narrow ? 16 : 24)
  const former = before === null ? null : guessSpread(before, config, narrow ? 16 : 24)
  const formerGuesses = former?.guesses ?? 0
  const shareOf = (count: number) => (spread.guesses === 0 ? 0 : count / spread.guesses)
  const { columns, median, mean } = spread
  // A decimal more than the guesses have tells enough.
  const rounded = (value: number) => (config.step >= 1 ? Math.round(value * 10) / 10 : value)
  const { actual } = config

  const figures: { id: string; name: string; value: number; was: number | null; shape: MarkShape }[] = []
  if (actual !== null) {
    figures.push({ id: 'actual', name: t('actual'), value: actual, was: null, shape: 'line' })
  }
  if (median !== null) {
    const was = former?.median ?? null
    figures.push({ id: 'median', name: t('median'), value: median, was, shape: 'triangle' })
  }
  if (mean !== null) {
    const formerMean = former?.mean == null ? null : rounded(former.mean)
    figures.push({ id: 'mean', name: t('mean'), value: rounded(mean), was: formerMean, shape: 'diamond' })
  }
  const compared = formerGuesses > 0
  const blanks = compared ? ['', ''] : ['']
  return (
    <div className="flex flex-wrap items-center gap-x-12 gap-y-6 in-[.screen-frame]:flex-nowrap">
      <dl className="flex max-w-full flex-wrap gap-x-8 gap-y-4 in-[.screen-frame]:shrink-0 in-[.screen-frame]:flex-col">
        {figures.map((figure, index) => (
          <div key={figure.id} className="flex flex-col">
            <dt className="flex items-center gap-2 text-sm text-ink-2">
              <MarkSign shape={figure.shape} />
              {figure.name}
            </dt>
            <dd className={`figure ${figureSize(quantity(figure.value), index === 0)}`}>
              {quantity(figure.value)}
            </dd>
            {figure.was !== null && (
              <dd className="text-sm text-ink-2 tabular-nums">
                {t('before', { value: quantity(figure.was) })}
              </dd>
            )}
          </div>
        ))}
      </dl>
      <DistributionChart
        title={config.question || t('spread')}
        table={table}
        still={still}
        className="min-w-56 grow basis-0"
        columns={columns.map((column, index) => ({
          label: columnLabel(column, plain),
          share: shareOf(column.count),
          before: compared ? (former?.columns[index]?.count ?? 0) / formerGuesses : null,
        }))}
        ticks={axisTicks(columns, config, narrow ? 3 : 6).map((value) => ({
          at: axisPlace(value, columns, config),
          label: plain(value),
        }))}
        marks={figures.map((figure) => ({
          id: figure.id,
          shape: figure.shape,
          at: axisPlace(figure.value, columns, config),
        }))}
        data={{
          columns: [t('number'), t('guesses'), t('share'), ...(compared ? [t('change')] : [])],
          rows: [
            ...columns.map((column, index) => ({
              id: `column-${index}`,
              cells: [
                columnLabel(column, plain),
                format(column.count),
                percent(shareOf(column.count)),
                ...(compared ? [signed(column.count - (former?.columns[index]?.count ?? 0), format)] : []),
              ],
            })),
            ...figures.map((figure) => ({
              id: figure.id,
              cells: [figure.name, quantity(figure.value), ...blanks],
            })),
          ],
        }}
      />
    </div>
  )
}

const columnLabel = ({ from, to }: { from: number; to: number }, plain: (value: number) => string): string =>
  from === to ? plain(from) : `${plain(from)} – ${plain(to)}`

const signed = (change: number, format: (value: number) => string): string =>
  change > 0 ? `+${format(change)}` : change < 0 ? `−${format(-change)}` : '0'

/** The first figure is the one to read from afar; long numbers are set smaller. */
function figureSize(text: string, first: boolean): string {
  if (!first) return text.length > 9 ? 'text-xl' : 'text-3xl'
  return text.length > 12 ? 'text-2xl' : text.length > 7 ? 'text-4xl' : 'text-6xl'
}
