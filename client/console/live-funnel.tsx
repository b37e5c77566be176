import { uiTexts } from '../../shared/text/ui.ts'
import { ChartFrame } from '../../shared/ui/chart-frame.tsx'
import type { FunnelStage } from '../../shared/ui/funnel-chart.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { stageStep } from '../../shared/ui/stage-ramp.ts'
import { usePercentFormat } from '../../shared/ui/use-percent-format.tsx'

const columns = 'grid grid-cols-[8.6rem_minmax(0,1fr)_4.4rem_3.6rem] items-center gap-x-2'

/** The funnel in the height of a list, a line a stage: it stands beside the slide all the time. */
export function LiveFunnel({ title, stages }: { title: string; stages: readonly FunnelStage[] }) {
  const t = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const most = Math.max(...stages.map((stage) => stage.reached), 1)
  const share = (index: number): string => {
    const before = stages[index - 1]?.reached ?? 0
    const here = stages[index]?.reached
    return before > 0 && here !== undefined ? percent(here / before) : ''
  }
  const width = (index: number) => ((stages[index]?.reached ?? 0) / most) * 100
  return (
    <ChartFrame
      title={title}
      className="shrink-0"
      data={{
        columns: [t('stage'), t('reached'), t('nowAt'), t('conversion')],
        rows: stages.map((stage, index) => ({
          id: stage.id,
          cells: [stage.name, format(stage.reached), format(stage.nowAt), share(index) || '–'],
        })),
      }}
    >
      <div className={`${columns} mb-1 items-end text-end text-xs leading-tight text-ink-2`}>
        <span className="col-start-3 justify-self-end whitespace-nowrap">{t('reached')}</span>
        <span>{t('nowAt')}</span>
      </div>
      <ol>
        {stages.map((stage, index) => (
          <li key={stage.id} className={`stage-${stageStep(index, stages.length)}`}>
            <div className={columns}>
              <span className="min-w-0 text-sm leading-[1.1] font-medium wrap-anywhere hyphens-auto">
                {stage.name}
              </span>
              <span
                className={`stage-fill mx-auto h-6.5 min-w-1 transition-[width] duration-(--slow) ease-spring ${stage.reached === 0 ? 'opacity-40' : ''}`}
                style={{ width: `${width(index)}%` }}
              />
              <span className="figure text-end text-xl whitespace-nowrap">{format(stage.reached)}</span>
              <span className="text-end text-sm text-ink-2 tabular-nums">{format(stage.nowAt)}</span>
            </div>
            {index < stages.length - 1 && (
              <div className={columns}>
                <div className="relative col-start-2 h-4.5">
                  <svg
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    className="size-full"
                    aria-hidden="true"
                  >
                    <path d={throat(width(index), width(index + 1))} fill="var(--stage)" opacity="0.2" />
                  </svg>
                  <span className="absolute inset-0 grid place-items-center text-xs leading-none tabular-nums">
                    {share(index + 1)}
                  </span>
                </div>
              </div>
            )}
          </li>
        ))}
      </ol>
    </ChartFrame>
  )
}

/** The shape between two bars, in percent of the width. */
function throat(from: number, to: number): string {
  return `M${50 - from / 2} 0H${50 + from / 2}L${50 + to / 2} 10H${50 - to / 2}z`
}
