import type { Counts } from '../../core/counts.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import type { GridPublic } from './grid.ts'
import { placedIn, placedItem } from './grid-sums.ts'
import type { Quarter } from './quarters.ts'
import { gridTexts } from './texts.ts'

/** What the parts of a grid are called where the author gave them no name. */
export function useGridWords(config: Pick<GridPublic, 'x' | 'y' | 'items'>) {
  const t = useTexts(gridTexts)
  const x = config.x.name || t('axisX')
  const y = config.y.name || t('axisY')
  return {
    x,
    y,
    item: (index: number) => config.items[index]?.text || t('item', { number: index + 1 }),
    position: (at: { x: number; y: number }) =>
      t('position', { x, valueX: Math.round(at.x), y, valueY: Math.round(at.y) }),
    quarter: (quarter: Quarter) => {
      const end = (axis: GridPublic['x'], name: string, high: boolean) =>
        (high ? axis.high : axis.low) || `${name}: ${t(high ? 'high' : 'low')}`
      return t('quarter', {
        x: end(config.x, x, quarter[0] === 'h'),
        y: end(config.y, y, quarter[1] === 'h'),
      })
    },
  }
}

/** The chart's table: each item with its responses, its means and their spread, and what was before. */
export function useGridTable(
  config: Pick<GridPublic, 'x' | 'y' | 'items'>,
  counts: Counts,
  before: Counts | null,
  quarter: Quarter | null,
) {
  const t = useTexts(gridTexts)
  const words = useGridWords(config)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const mean = (value: number, spread: number, was: number | null) => {
    const now = `${format(value)} ± ${format(spread)}`
    return was === null ? now : `${now} (${signed(value - was, format)})`
  }
  return {
    columns: [
      t('items'),
      t('responses'),
      t('meanOf', { axis: words.x }),
      t('meanOf', { axis: words.y }),
      ...(quarter === null ? [] : [t('inQuarter', { quarter: words.quarter(quarter) })]),
    ],
    rows: config.items.map(({ id }, index) => {
      const now = placedItem(counts, id)
      const was = before === null ? null : placedItem(before, id)
      const inQuarter = quarter === null || now === null ? 0 : placedIn(counts, id, quarter) / now.placed
      return {
        id,
        cells: [
          words.item(index),
          format(now?.placed ?? 0),
          now === null ? '–' : mean(now.x, now.spreadX, was?.x ?? null),
          now === null ? '–' : mean(now.y, now.spreadY, was?.y ?? null),
          ...(quarter === null ? [] : [now === null ? '–' : percent(inQuarter)]),
        ],
      }
    }),
  }
}

const signed = (change: number, format: (value: number) => string): string => {
  const text = format(Math.abs(change))
  if (text === '0') return '0'
  return change > 0 ? `+${text}` : `−${text}`
}
