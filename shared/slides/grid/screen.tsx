import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useTexts } from '../../ui/language.tsx'
import { markerLetter } from '../../ui/marker-letter.ts'
import { AxisFrame, QuarterLines } from '../parts/axis-frame.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { ItemPlane } from './item-plane.tsx'
import { textsFit } from './label-plan.ts'
import { gridTexts } from './texts.ts'
import { useGridTable, useGridWords } from './use-grid-words.tsx'

export default function GridScreen(props: ScreenProps<'grid'>) {
  const { config, counts, responses, before, still } = props
  const t = useTexts(gridTexts)
  const words = useGridWords(config)
  const former = before?.counts ?? null
  const data = useGridTable(config, counts ?? {}, former, null)
  const x = { ...config.x, name: words.x }
  const y = { ...config.y, name: words.y }
  const names = config.items.map((_, index) => words.item(index))
  const texts = textsFit(names)
  const foot = <ResponseCount responses={responses} hidden={counts === null} />
  if (counts === null || responses === 0) {
    return (
      <ScreenSlide heading={config.question} foot={foot}>
        <div className="flex min-h-0 grow gap-[calc(var(--u)*5)]">
          <AxisFrame x={x} y={y} className="grow basis-3/5">
            <div className="relative rounded-sm border-[0.12em] border-line-strong">
              <QuarterLines />
            </div>
          </AxisFrame>
          <ItemList items={names} />
        </div>
      </ScreenSlide>
    )
  }
  return (
    <ScreenSlide heading={config.question} foot={foot}>
      <ChartFrame title={config.question || t('chart')} data={data} className="min-h-0 grow">
        <div className="absolute inset-0 flex gap-[calc(var(--u)*5)]">
          <AxisFrame x={x} y={y} className="grow basis-3/5">
            <ItemPlane
              items={config.items.map(({ id }, index) => ({ id, text: names[index] ?? '' }))}
              counts={counts}
              before={former}
              texts={texts}
              still={still}
            />
          </AxisFrame>
          {!texts && <ItemList items={names} />}
        </div>
      </ChartFrame>
    </ScreenSlide>
  )
}

/** What is to be placed, while there is nothing on the plane. */
function ItemList({ items }: { items: readonly string[] }) {
  return (
    <ul
      className={`flex min-w-0 basis-2/5 flex-col justify-center gap-[calc(var(--u)*1.8)] ${items.join().length > 200 ? 'text-screen-small' : items.length > 5 ? 'text-screen-label' : 'text-screen-body'}`}
    >
      {items.map((item, index) => (
        <li key={markerLetter(index)} className="flex items-baseline gap-[0.6em] leading-[1.2]">
          <span className="figure w-[1em] shrink-0 text-ink-2">{markerLetter(index)}</span>
          <span className="min-w-0 wrap-anywhere hyphens-auto">{item}</span>
        </li>
      ))}
    </ul>
  )
}
