import { useMemo } from 'react'
import type { Counts } from '../../core/counts.ts'
import { HeatMap } from '../parts/heat-map.tsx'
import { ImageBox } from '../parts/image-box.tsx'
import { countedPins, type Pin, pinCells } from './cells.ts'
import type { NamedZone, PinOnImagePublic } from './pin-on-image.ts'

export interface PinMapProps {
  config: Pick<PinOnImagePublic, 'image' | 'alt'>
  /** Drawn as outlines with their numbers. */
  zones: readonly NamedZone[]
  counts: Counts
  /** The counts when the question was asked before, or null. */
  before: Counts | null
  fit: 'width' | 'both'
  /** One's own pin, if it is to be shown. */
  own?: Pin | null
}

/** The image in pale grey, under a heat map of where it was tapped. */
export function PinMap({ config, zones, counts, before, fit, own = null }: PinMapProps) {
  const pins = useMemo(() => countedPins(counts), [counts])
  const former = useMemo(() => (before === null ? null : countedPins(before)), [before])
  return (
    <ImageBox image={config.image} alt={config.alt} fit={fit} faded>
      <HeatMap points={pins} cells={pinCells} before={former} />
      {zones.map((zone, index) => (
        <span
          key={zone.id}
          aria-hidden="true"
          className="absolute border-[0.12em] border-ink"
          style={zoneStyle(zone)}
        >
          <span className="figure absolute start-0 top-0 bg-ink px-[0.35em] text-[0.85em] leading-[1.4] text-ground">
            {index + 1}
          </span>
        </span>
      ))}
      {own !== null && (
        <span
          className="absolute -translate-x-1/2 -translate-y-1/2"
          style={{
            left: `${((own.x + 0.5) / pinCells) * 100}%`,
            top: `${((own.y + 0.5) / pinCells) * 100}%`,
          }}
        >
          <PinSign />
        </span>
      )}
    </ImageBox>
  )
}

/** Where a zone lies on the image. */
export const zoneStyle = ({ x, y, width, height }: NamedZone | Omit<NamedZone, 'id' | 'name'>) => ({
  left: `${(x / pinCells) * 100}%`,
  top: `${(y / pinCells) * 100}%`,
  width: `${(width / pinCells) * 100}%`,
  height: `${(height / pinCells) * 100}%`,
})

/** A person's own mark: to be seen on any picture, so light, dark and light again. */
export function PinSign() {
  return (
    <span
      aria-hidden="true"
      className="flex size-8 items-center justify-center rounded-full border-4 border-ink bg-accent ring-3 ring-ground"
    >
      <span className="size-1.5 rounded-full bg-ink" />
    </span>
  )
}
