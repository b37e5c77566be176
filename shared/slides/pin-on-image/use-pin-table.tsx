import type { Counts } from '../../core/counts.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { type CountedPin, countedPins, imageParts, isInZone, partOf, pinsIn, pinsInAll } from './cells.ts'
import type { NamedZone } from './pin-on-image.ts'
import { pinOnImageTexts } from './texts.ts'

export interface PinRow {
  id: string
  name: string
  count: number
  /** Of all taps, 0 to 1. */
  share: number
  /** The share when it was asked before; null: it was not. */
  before: number | null
}

/** How many tapped each zone; without zones, each ninth of the image. */
export function usePinRows(zones: readonly NamedZone[], counts: Counts, before: Counts | null): PinRow[] {
  const t = useTexts(pinOnImageTexts)
  const pins = countedPins(counts)
  const former = before === null ? [] : countedPins(before)
  const total = pinsInAll(pins)
  const formerTotal = pinsInAll(former)
  const row = (id: string, name: string, countIn: (of: readonly CountedPin[]) => number): PinRow => {
    const count = countIn(pins)
    return {
      id,
      name,
      count,
      share: total === 0 ? 0 : count / total,
      before: formerTotal === 0 ? null : countIn(former) / formerTotal,
    }
  }
  if (zones.length === 0) {
    return imageParts.map((part) =>
      row(part, t(part), (of) => pinsInAll(of.filter((pin) => partOf(pin) === part))),
    )
  }
  const outside = (of: readonly CountedPin[]) =>
    pinsInAll(of.filter((pin) => !zones.some((zone) => isInZone(pin, zone))))
  return [
    ...zones.map((zone, index) =>
      row(zone.id, zone.name || t('zoneNumber', { number: index + 1 }), (of) => pinsIn(of, zone)),
    ),
    // No zone has this id: those are letters and digits.
    row('-', t('outside'), outside),
  ]
}

/** The table of a heat map. */
export function usePinTable(zones: readonly NamedZone[], rows: readonly PinRow[]) {
  const t = useTexts(pinOnImageTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const change = useShareChange()
  const compared = rows.some((row) => row.before !== null)
  return {
    columns: [
      t(zones.length > 0 ? 'zone' : 'part'),
      t('taps'),
      t('share'),
      ...(compared ? [t('change')] : []),
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        row.name,
        format(row.count),
        percent(row.share),
        ...(row.before === null ? [] : [change(row.share - row.before)]),
      ],
    })),
  }
}

/** A change of a share in whole per cent, with its sign. */
export function useShareChange(): (change: number) => string {
  const percent = usePercentFormat()
  return (change) => {
    const points = Math.round(change * 100) / 100
    if (points === 0) return percent(0)
    return points > 0 ? `+${percent(points)}` : `−${percent(-points)}`
  }
}
