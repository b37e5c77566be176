import type { Counts } from '../../core/counts.ts'
import type { Results } from '../../protocol/views.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { useDecimalFormat } from '../../ui/use-decimal-format.tsx'
import { answersOf, deviationOf, meanOf, type StepCount } from '../parts/spread.ts'
import { partsTexts } from '../parts/texts.ts'
import { rowGap, type StatementsFit, statementShare } from './fit-statements.ts'
import { statementSteps } from './ratings.ts'
import { onAxis, ridgePath } from './ridge.ts'
import type { ScalesPublic } from './scales.ts'
import { scalesTexts } from './texts.ts'

export interface ScaleSpreadProps {
  config: ScalesPublic
  /** null: hidden; the statements stand over empty scales. */
  counts: Counts | null
  /** When the slide was asked before, or null. */
  before: Results | null
  /** The statement as it is to be read, e.g. with the person's own answer. */
  labelOf(statement: { id: string; text: string }, index: number): string
  table: 'toggle' | 'hidden'
  /** On the projector the rows fill the height that they are given; elsewhere they take what they need. */
  fit?: StatementsFit
}

interface Row {
  id: string
  label: string
  steps: StepCount[]
  answers: number
  mean: number | null
  /** The mean of the last time; null: not asked before. */
  former: number | null
}

/** Each statement with its mean and how its ratings are spread, all on one scale. */
export function ScaleSpread({ config, counts, before, labelOf, table, fit }: ScaleSpreadProps) {
  const t = useTexts(scalesTexts)
  const tPart = useTexts(partsTexts)
  const format = useNumberFormat()
  const decimal = useDecimalFormat()
  const rows = config.statements.map((statement, index): Row => {
    const steps = statementSteps(counts ?? {}, statement.id, config.steps)
    return {
      id: statement.id,
      label: labelOf(statement, index),
      steps,
      answers: answersOf(steps),
      mean: meanOf(steps),
      former: before === null ? null : meanOf(statementSteps(before.counts, statement.id, config.steps)),
    }
  })
  const drawing = fit ? (
    <div className="absolute inset-0 flex flex-col" style={{ fontSize: `calc(var(--u) * ${fit.size})` }}>
      <Rows rows={rows} config={config} fit={fit} />
    </div>
  ) : (
    <Rows rows={rows} config={config} />
  )
  if (counts === null) return <div className="relative grow">{drawing}</div>
  const written = (value: number | null) => (value === null ? '–' : decimal(value))
  const columns = Array.from({ length: config.steps }, (_, index) => index + 1)
  return (
    <ChartFrame
      title={config.question || t('spread')}
      table={table}
      className={fit ? 'grow' : '@container'}
      data={{
        columns: [
          t('statementColumn'),
          t('mean'),
          ...(before === null ? [] : [tPart('beforeColumn')]),
          t('deviation'),
          t('ratedBy'),
          ...columns.map((step) => t('stepColumn', { step })),
        ],
        rows: rows.map((row) => ({
          id: row.id,
          cells: [
            row.label,
            written(row.mean),
            ...(before === null ? [] : [written(row.former)]),
            written(deviationOf(row.steps)),
            format(row.answers),
            ...row.steps.map(({ count }) => format(count)),
          ],
        })),
      }}
    >
      {drawing}
    </ChartFrame>
  )
}

const figureWidth = 'w-[3.4em] shrink-0 text-end'

/** The mean, and under it how it has changed. */
function Mean({ mean, former }: { mean: number | null; former: number | null }) {
  const decimal = useDecimalFormat()
  const change = useDecimalFormat('change')
  return (
    <span className={joinClasses('flex flex-col items-end', figureWidth)}>
      <span className="figure text-[1.35em] leading-none">{mean === null ? '' : decimal(mean)}</span>
      {mean !== null && former !== null && (
        <span className="text-[0.8em] leading-[1.1] text-ink-2 tabular-nums in-[.screen-frame]:text-[max(0.7em,calc(var(--u)*2.3),var(--least))]">
          {change(mean - former)}
        </span>
      )}
    </span>
  )
}

function Rows({ rows, config, fit }: { rows: readonly Row[]; config: ScalesPublic; fit?: StatementsFit }) {
  const share = (count: number, answers: number) => (answers > 0 ? count / answers : 0)
  const highest = Math.max(
    ...rows.flatMap(({ steps, answers }) => steps.map(({ count }) => share(count, answers))),
  )
  const beside = { flexBasis: `${(fit?.share ?? statementShare) * 100}%` }
  return (
    <>
      <ul
        className={fit ? 'flex min-h-0 grow flex-col' : 'flex flex-col gap-5'}
        style={fit && { gap: `${rowGap}em` }}
      >
        {rows.map((row) => (
          <li
            key={row.id}
            className={
              fit
                ? 'flex min-h-0 grow basis-0 items-end gap-[1em]'
                : 'flex flex-col gap-1 @lg:flex-row @lg:items-end @lg:gap-6'
            }
          >
            <p
              className={joinClasses(
                'min-w-0 wrap-anywhere hyphens-auto',
                fit
                  ? 'shrink-0 overflow-hidden leading-[1.2] [display:-webkit-box] [-webkit-box-orient:vertical]'
                  : 'leading-snug @lg:shrink-0',
              )}
              style={fit ? { ...beside, WebkitLineClamp: fit.lines } : beside}
            >
              {row.label}
            </p>
            <div
              className={joinClasses('flex min-w-0 grow items-end gap-[0.6em]', fit && 'h-full max-h-[6em]')}
            >
              <Ridge
                shares={row.steps.map(({ count }) => share(count, row.answers))}
                highest={highest}
                mean={row.mean}
                former={row.former}
                tall={fit !== undefined}
              />
              <Mean mean={row.mean} former={row.former} />
            </div>
          </li>
        ))}
      </ul>
      <Axis config={config} {...(fit && { fit })} />
    </>
  )
}

function Ridge(props: {
  shares: readonly number[]
  highest: number
  mean: number | null
  former: number | null
  tall: boolean
}) {
  const { shares, highest, mean, former, tall } = props
  const at = (value: number) => ({ left: `${onAxis(value, shares.length) * 100}%` })
  const dot = 'absolute bottom-[-0.34em] size-[0.72em] -translate-x-1/2 rounded-full'
  return (
    <div className={joinClasses('relative min-w-0 grow', tall ? 'h-full' : 'h-12')}>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-x-0 top-[0.2em] bottom-0 h-[calc(100%-0.2em)] w-full overflow-visible"
      >
        {highest > 0 && (
          <path
            d={ridgePath(shares, highest)}
            vectorEffect="non-scaling-stroke"
            className="fill-answer/25 stroke-answer [stroke-width:0.1em]"
          />
        )}
      </svg>
      <div className="absolute inset-x-0 bottom-0 border-b-[0.08em] border-line-strong" />
      {former !== null && (
        <span className={joinClasses(dot, 'border-[0.1em] border-ink bg-ground')} style={at(former)} />
      )}
      {mean !== null && (
        <span
          className={joinClasses(
            dot,
            'border-[0.1em] border-ink bg-accent transition-[left] duration-(--slow) ease-spring',
          )}
          style={at(mean)}
        />
      )}
    </div>
  )
}

/** Under all rows: the steps, and what the ends mean. */
function Axis({ config, fit }: { config: ScalesPublic; fit?: StatementsFit }) {
  return (
    <div className={fit ? 'mt-[0.7em] flex gap-[1em]' : 'mt-2 flex @lg:gap-6'}>
      <div
        className={fit ? 'shrink-0' : 'hidden shrink-0 @lg:block'}
        style={{ flexBasis: `${(fit?.share ?? statementShare) * 100}%` }}
      />
      <div className="flex min-w-0 grow gap-[0.6em]">
        <div className="min-w-0 grow">
          <div className="flex">
            {Array.from({ length: config.steps }, (_, index) => index + 1).map((step) => (
              <span key={step} className="figure grow basis-0 text-center leading-tight">
                {step}
              </span>
            ))}
          </div>
          {(config.lowLabel !== '' || config.highLabel !== '') && (
            <div
              className={joinClasses(
                'flex justify-between gap-[1em] text-ink-2',
                fit ? 'text-[max(0.7em,calc(var(--u)*2.3))] leading-[1.2]' : 'text-sm',
              )}
            >
              <span className="min-w-0 wrap-anywhere">{config.lowLabel}</span>
              <span className="min-w-0 text-end wrap-anywhere">{config.highLabel}</span>
            </div>
          )}
        </div>
        {/* As wide as the column of means above. */}
        <span className={figureWidth} />
      </div>
    </div>
  )
}
