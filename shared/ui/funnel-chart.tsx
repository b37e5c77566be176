import { uiTexts } from '../text/ui.ts'
import { ChartFrame } from './chart-frame.tsx'
import { joinClasses } from './join-classes.ts'
import { useNumberFormat, useTexts } from './language.tsx'
import { stageStep } from './stage-ramp.ts'
import { usePercentFormat } from './use-percent-format.tsx'

export interface FunnelStage {
  id: string
  name: string
  /** How many got at least this far. */
  reached: number
  /** How many are here now. */
  nowAt: number
}

export interface FunnelChartProps {
  title: string
  /** In the funnel's order. */
  stages: readonly FunnelStage[]
  table?: 'toggle' | 'hidden'
  className?: string | undefined
}

/**
 * One centred bar a stage, as wide as those who reached it, joined to the next by what went on. The figure of those
 * who reached it is the largest; where they are now and the conversion stand beside it.
 */
export function FunnelChart({ title, stages, table, className }: FunnelChartProps) {
  const t = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const most = Math.max(...stages.map((stage) => stage.reached), 1)
  // Seven and eight stages must fit under a title on the projector too.
  const tight = stages.length > 6
  const conversion = (index: number): number | null => {
    const before = stages[index - 1]?.reached ?? 0
    const here = stages[index]?.reached
    return before > 0 && here !== undefined ? here / before : null
  }

  return (
    <ChartFrame
      title={title}
      {...(table === undefined ? {} : { table })}
      className={className}
      data={{
        columns: [t('stage'), t('reached'), t('nowAt'), t('conversion')],
        rows: stages.map((stage, index) => {
          const share = conversion(index)
          return {
            id: stage.id,
            cells: [
              stage.name,
              format(stage.reached),
              format(stage.nowAt),
              share === null ? '–' : percent(share),
            ],
          }
        }),
      }}
    >
      <ol className="@container">
        {stages.map((stage, index) => {
          const width = (stage.reached / most) * 100
          const next = stages[index + 1]
          const nextWidth = next ? (next.reached / most) * 100 : 0
          const onward = conversion(index + 1)
          const step = `stage-${stageStep(index, stages.length)}`
          return (
            <li key={stage.id} className={step}>
              <div className="grid grid-cols-[1fr_auto] items-center gap-x-5 gap-y-1.5 roomy:grid-cols-[minmax(0,11em)_1fr_4.5em]">
                <div className={joinClasses('min-w-0 leading-tight', tight ? 'roomy:py-0' : 'roomy:py-1')}>
                  <span className={joinClasses('block font-medium', tight && 'in-[.screen-frame]:text-sm')}>
                    {stage.name}
                  </span>
                  <span
                    className={joinClasses(
                      'mt-[0.15em] block text-sm text-ink-2 tabular-nums',
                      tight && 'in-[.screen-frame]:text-xs',
                    )}
                  >
                    {t('nowAt')}: {format(stage.nowAt)}
                  </span>
                </div>
                <div className="order-3 col-span-2 roomy:order-none roomy:col-span-1 roomy:self-stretch">
                  <div
                    className={joinClasses(
                      'stage-fill mx-auto h-full min-w-1 transition-[width] duration-(--slow) ease-spring',
                      tight ? 'min-h-11 in-[.screen-frame]:min-h-0' : 'min-h-11',
                      stage.reached === 0 && 'opacity-40',
                    )}
                    style={{ width: `${width}%` }}
                  />
                </div>
                <span className="figure text-end text-2xl">{format(stage.reached)}</span>
              </div>
              {next && (
                <div className="grid grid-cols-[1fr_auto] items-center gap-x-5 roomy:grid-cols-[minmax(0,11em)_1fr_4.5em]">
                  <div
                    className={joinClasses(
                      'relative col-span-2 h-9 roomy:col-span-1 roomy:col-start-2',
                      tight && 'in-[.screen-frame]:h-6 in-[.screen-frame]:text-xs',
                    )}
                  >
                    <svg
                      viewBox="0 0 100 10"
                      preserveAspectRatio="none"
                      className="size-full"
                      aria-hidden="true"
                    >
                      <path d={throat(width, nextWidth)} fill="var(--stage)" opacity="0.2" />
                    </svg>
                    <span
                      className={joinClasses(
                        'absolute inset-0 grid place-items-center leading-none text-ink tabular-nums',
                        tight ? 'text-sm in-[.screen-frame]:text-xs' : 'text-sm',
                      )}
                    >
                      {onward === null ? '' : t('goOn', { share: percent(onward) })}
                    </span>
                  </div>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </ChartFrame>
  )
}

/** The shape between two bars, in percent of the width. */
function throat(from: number, to: number): string {
  return `M${50 - from / 2} 0H${50 + from / 2}L${50 + to / 2} 10H${50 - to / 2}z`
}
