import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { ImageBox } from '../parts/image-box.tsx'
import { fitZone, type Pin, pinCells, type ZoneBox, zoneBetween } from './cells.ts'
import { pinEditorTexts } from './editor-texts.ts'
import { zoneStyle } from './pin-map.tsx'
import type { PinZone } from './pin-on-image.ts'

export interface ZoneDrawingProps {
  image: string
  zones: readonly PinZone[]
  nameOf(index: number): string
  /** Whether one more zone may be drawn. */
  full: boolean
  onDraw(box: ZoneBox): void
  onChange(id: string, box: ZoneBox): void
}

type Drag =
  | { what: 'draw'; from: Pin; box: ZoneBox }
  | { what: 'move' | 'resize'; from: Pin; id: string; start: ZoneBox; box: ZoneBox }

/** Smaller than this, a drag was a slip of the hand. */
const leastDrawn = 2

const arrows: Readonly<Record<string, Pin>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The image with its zones: drawn, moved and resized by pointer or by keys. A drag is one change, made when it ends. */
export function ZoneDrawing({ image, zones, nameOf, full, onDraw, onChange }: ZoneDrawingProps) {
  const t = useTexts(pinEditorTexts)
  const plane = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)

  const cellAt = (event: PointerEvent): Pin => {
    const box = plane.current?.getBoundingClientRect()
    const cell = (offset: number, side: number) =>
      Math.min(Math.max(Math.floor((offset / Math.max(side, 1)) * pinCells), 0), pinCells - 1)
    return {
      x: cell(event.clientX - (box?.left ?? 0), box?.width ?? 0),
      y: cell(event.clientY - (box?.top ?? 0), box?.height ?? 0),
    }
  }
  const begin = (event: PointerEvent, begun: Drag) => {
    event.stopPropagation()
    plane.current?.setPointerCapture(event.pointerId)
    setDrag(begun)
  }
  const move = (event: PointerEvent) => {
    if (drag === null) return
    const at = cellAt(event)
    if (drag.what === 'draw') {
      setDrag({ ...drag, box: zoneBetween(drag.from, at) })
      return
    }
    const by = { x: at.x - drag.from.x, y: at.y - drag.from.y }
    setDrag({ ...drag, box: drag.what === 'move' ? moved(drag.start, by) : resized(drag.start, by) })
  }
  const end = () => {
    if (drag === null) return
    setDrag(null)
    const { width, height } = drag.box
    if (drag.what !== 'draw') onChange(drag.id, drag.box)
    else if (width >= leastDrawn && height >= leastDrawn) onDraw(drag.box)
  }
  const onKeyDown = (event: KeyboardEvent, zone: PinZone) => {
    const by = arrows[event.key]
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onChange(zone.id, event.shiftKey ? resized(zone, by) : moved(zone, by))
  }
  const percent = (cells: number) => Math.round((cells / pinCells) * 100)
  return (
    <ImageBox image={image} alt="" fit="width">
      <div
        ref={plane}
        className={joinClasses('absolute inset-0 touch-none select-none', !full && 'cursor-crosshair')}
        onPointerDown={(event) => {
          const from = cellAt(event)
          if (!full && event.button === 0) begin(event, { what: 'draw', from, box: zoneBetween(from, from) })
        }}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      >
        {zones.map((zone, index) => {
          const box = drag !== null && drag.what !== 'draw' && drag.id === zone.id ? drag.box : boxOf(zone)
          const grab = (event: PointerEvent, what: 'move' | 'resize') =>
            begin(event, { what, from: cellAt(event), id: zone.id, start: boxOf(zone), box: boxOf(zone) })
          return (
            <button
              key={zone.id}
              type="button"
              aria-label={t('zoneAt', {
                name: zone.name || nameOf(index),
                x: percent(box.x),
                y: percent(box.y),
                width: percent(box.width),
                height: percent(box.height),
              })}
              onKeyDown={(event) => onKeyDown(event, zone)}
              onPointerDown={(event) => grab(event, 'move')}
              className="absolute cursor-move border-2 border-ink bg-ground/35 text-start outline-offset-2"
              style={zoneStyle(box)}
            >
              <span className="figure absolute start-0 top-0 bg-ink px-1.5 text-sm text-ground">
                {index + 1}
              </span>
              {/* For the pointer only: Shift with the arrow keys does the same. */}
              <span
                onPointerDown={(event) => grab(event, 'resize')}
                className="absolute -end-2 -bottom-2 size-5 cursor-nwse-resize rounded-full border-2 border-ink bg-accent"
              />
            </button>
          )
        })}
        {drag?.what === 'draw' && (
          <span
            className="absolute border-2 border-dashed border-ink bg-accent/30"
            style={zoneStyle(drag.box)}
          />
        )}
      </div>
    </ImageBox>
  )
}

const boxOf = ({ x, y, width, height }: ZoneBox): ZoneBox => ({ x, y, width, height })

const moved = (box: ZoneBox, by: Pin): ZoneBox => fitZone({ ...boxOf(box), x: box.x + by.x, y: box.y + by.y })

/** The top left corner stays; the image's edge ends the growth. */
const resized = (box: ZoneBox, by: Pin): ZoneBox =>
  fitZone({
    ...boxOf(box),
    width: Math.min(box.width + by.x, pinCells - box.x),
    height: Math.min(box.height + by.y, pinCells - box.y),
  })
