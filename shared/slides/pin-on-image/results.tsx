import { type Stage, stageName } from '../../core/funnel/stages.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { HeatLegend } from '../parts/heat-map.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { PinMap } from './pin-map.tsx'
import { pinOnImageTexts } from './texts.ts'
import { usePinRows, usePinTable } from './use-pin-table.tsx'

export default function PinOnImageResults(props: ResultsProps<'pin-on-image'>) {
  const { slide, counts, responses, before, stages } = props
  const t = useTexts(pinOnImageTexts)
  const language = useLanguage()
  const { config } = slide
  const former = before?.counts ?? null
  const rows = usePinRows(config.zones, counts, former)
  const table = usePinTable(config.zones, rows)
  const stageOf = (id: string): Stage | undefined => {
    const tag = config.zones.find((zone) => zone.id === id)?.stage
    return stages.find((stage) => stage.id === tag)
  }
  const tagged = config.zones.some(({ stage }) => stage !== null)
  const data = tagged
    ? {
        columns: [...table.columns, t('stage')],
        rows: table.rows.map((row) => {
          const stage = stageOf(row.id)
          return { ...row, cells: [...row.cells, stage ? stageName(stage, language) : '–'] }
        }),
      }
    : table
  if (responses === 0) return <ResultsHead responses={0} />
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      <ChartFrame title={config.question || t('map')} data={data} table="toggle" className="max-w-3xl">
        <PinMap config={config} zones={config.zones} counts={counts} before={former} fit="width" />
        <div className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-sm text-ink-2">
          <HeatLegend low={t('few')} high={t('many')} />
          {config.zones.map((zone, index) => (
            <span key={zone.id}>
              <span className="figure me-1.5 text-ink">{index + 1}</span>
              {zone.name || t('zoneNumber', { number: index + 1 })}
            </span>
          ))}
        </div>
      </ChartFrame>
    </div>
  )
}
