import { useTexts } from '../../ui/language.tsx'
import { PlaneChart } from '../parts/plane-chart.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { ItemPlane } from './item-plane.tsx'
import { gridTexts } from './texts.ts'
import { useGridTable, useGridWords } from './use-grid-words.tsx'

export default function GridResults({ slide, counts, responses, before }: ResultsProps<'grid'>) {
  const t = useTexts(gridTexts)
  const { config } = slide
  const words = useGridWords(config)
  const former = before?.counts ?? null
  const data = useGridTable(config, counts, former, config.quarter)
  if (responses === 0) return <ResultsHead responses={0} />
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      <PlaneChart
        title={config.question || t('chart')}
        data={data}
        names={config.items.map((_, index) => words.item(index))}
        x={{ ...config.x, name: words.x }}
        y={{ ...config.y, name: words.y }}
      >
        <ItemPlane items={config.items} counts={counts} before={former} texts={false} still />
      </PlaneChart>
      <p className="text-sm text-ink-2">{t('spreadNote')}</p>
    </div>
  )
}
