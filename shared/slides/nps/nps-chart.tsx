import type { Counts } from '../../core/counts.ts'
import type { Results } from '../../protocol/views.ts'
import { uiTexts } from '../../text/ui.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { answersOf } from '../parts/spread.ts'
import { EndLabel } from '../parts/step-input.tsx'
import { partsTexts } from '../parts/texts.ts'
import { groupCounts, groupOf, groupRanges, type NpsGroup, npsGroups, npsScore, npsSteps } from './groups.ts'
import type { NpsPublic } from './nps.ts'
import { npsTexts } from './texts.ts'
import { useScoreFormat } from './use-score-format.tsx'

export interface NpsChartProps {
  config: NpsPublic
  counts: Counts
  /** When the question was asked before, or null. */
  before: Results | null
  table: 'toggle' | 'hidden'
  className?: string
}

/** Only the promoters carry the accent: they are the ones to win. */
const tones = { detractors: 'bg-answer', passives: 'bg-answer-2', promoters: 'bg-accent' } as const

/** The score as the large figure, how the ratings are spread, and the three groups. */
export function NpsChart({ config, counts, before, table, className }: NpsChartProps) {
  const t = useTexts(npsTexts)
  const tPart = useTexts(partsTexts)
  const tUi = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const formatScore = useScoreFormat()
  const steps = npsSteps(counts)
  const groups = groupCounts(counts)
  const answers = answersOf(steps)
  const score = npsScore(counts)
  const former = before === null ? null : npsScore(before.counts)
  const formerGroups = before === null || former === null ? null : groupCounts(before.counts)
  const share = (count: number, of = answers) => (of > 0 ? count / of : 0)
  const formerShare = (group: NpsGroup) =>
    formerGroups === null ? '' : percent(share(formerGroups[group], before?.responses))
  /** A table cell for the last time, where there was one. */
  const cellBefore = (cell: string) => (former === null ? [] : [cell])
  const groupName = (group: NpsGroup) => t('groupWithRange', { group: t(group), ...groupRanges[group] })
  return (
    <ChartFrame
      title={config.question || t('score')}
      table={table}
      className={joinClasses('@container', className)}
      data={{
        columns: [t('groupOrRating'), t('responses'), t('share'), ...cellBefore(tPart('beforeColumn'))],
        rows: [
          ...(score === null
            ? []
            : [
                {
                  id: 'score',
                  cells: [
                    t('score'),
                    format(answers),
                    formatScore(score),
                    ...cellBefore(formatScore(former ?? 0)),
                  ],
                },
              ]),
          ...[...npsGroups].reverse().map((group) => ({
            id: group,
            cells: [
              groupName(group),
              format(groups[group]),
              percent(share(groups[group])),
              ...cellBefore(formerShare(group)),
            ],
          })),
          ...steps.map(({ step, count }) => ({
            id: String(step),
            cells: [String(step), format(count), percent(share(count)), ...cellBefore('')],
          })),
        ],
      }}
    >
      <div className="flex flex-wrap items-end gap-x-12 gap-y-8">
        {score !== null && (
          <div className="shrink-0">
            <div className="figure text-6xl">{formatScore(score)}</div>
            <div className="eyebrow mt-2">{t('score')}</div>
            <div className="text-sm text-ink-2 tabular-nums">
              {tUi('responsesCounted', { count: answers })}
            </div>
            {former !== null && (
              <div className="mt-2 text-sm font-medium tabular-nums">
                {tPart('before', { value: formatScore(former) })}
              </div>
            )}
          </div>
        )}
        <Columns steps={steps} low={config.lowLabel || t('low')} high={config.highLabel || t('high')} />
      </div>
      <div className="mt-8 flex h-4 gap-1 in-[.screen-frame]:h-[calc(var(--u)*3.4)]">
        {npsGroups.map((group) => (
          <div
            key={group}
            className={joinClasses(
              'h-full rounded-sm transition-[flex-grow] duration-(--slow) ease-spring',
              tones[group],
            )}
            style={{ flexGrow: share(groups[group]), flexBasis: 0 }}
          />
        ))}
      </div>
      <ul className="mt-3 flex justify-between gap-x-2 text-xs roomy:grid roomy:grid-cols-3 roomy:text-sm">
        {npsGroups.map((group) => (
          <li key={group} className="min-w-0">
            <span className="flex items-center gap-[0.6em]">
              <span className={joinClasses('size-[0.8em] shrink-0 rounded-full', tones[group])} />
              <span className="figure text-2xl">{percent(share(groups[group]))}</span>
            </span>
            <span className="block wrap-anywhere hyphens-auto">{t(group)}</span>
            <span className="block text-ink-2 tabular-nums">
              {groupRanges[group].from}–{groupRanges[group].to} · {format(groups[group])}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function Columns(props: { steps: readonly { step: number; count: number }[]; low: string; high: string }) {
  const { steps, low, high } = props
  const format = useNumberFormat()
  const most = Math.max(...steps.map(({ count }) => count), 1)
  return (
    <div className="min-w-64 grow basis-0">
      <div className="flex h-36 gap-[1.5%] in-[.screen-frame]:h-[calc(var(--u)*27)]">
        {steps.map(({ step, count }) => (
          <div key={step} className="relative min-w-0 grow basis-0 overflow-y-clip">
            {/* The count rides on its column; the room above is for the highest one's. */}
            <div
              className={joinClasses(
                'absolute inset-x-0 bottom-0 h-[82%] rounded-t-sm transition-[translate] duration-(--slow) ease-spring',
                tones[groupOf(step)],
              )}
              style={{ translate: `0 ${(1 - count / most) * 100}%` }}
            >
              {count > 0 && (
                <span className="absolute bottom-full left-1/2 -translate-x-1/2 pb-1 whitespace-nowrap text-xs leading-none text-ink-2 tabular-nums">
                  {format(count)}
                </span>
              )}
            </div>
          </div>
        ))}
      </div>
      <div className="flex gap-[1.5%] border-t-2 border-ink pt-1">
        {steps.map(({ step }) => (
          <span key={step} className="figure grow basis-0 text-center">
            {step}
          </span>
        ))}
      </div>
      <div className="mt-1 flex justify-between gap-6 text-sm text-ink-2">
        <EndLabel step={null} text={low} />
        <EndLabel step={null} text={high} className="text-end" />
      </div>
    </div>
  )
}
