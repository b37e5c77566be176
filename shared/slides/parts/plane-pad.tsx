import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

/** A cell of the plane, counted from 0 at the left and at the top. */
export interface Cell {
  x: number
  y: number
}

export interface PlaneMarker extends Cell {
  id: string
  /** What stands on the point. */
  sign: ReactNode
  /** The one that a tap moves. */
  active: boolean
}

export interface PlanePadProps {
  /** Names the plane for screen readers, e.g. what its picture shows. */
  label: string
  /** How to use it by keyboard. */
  hint: string
  /** Cells on each side. */
  cells: number
  markers: readonly PlaneMarker[]
  /** Where the keyboard's cross begins. */
  start: Cell
  /** The cell in words; spoken as the cross moves. */
  describe(cell: Cell): string
  /** `id`: the marker that was dragged; null: the plane was tapped, or Enter pressed. */
  onPlace(cell: Cell, id: string | null): void
  disabled: boolean
  className?: string
  /** Under the markers: an image, the lines of a grid. */
  children?: ReactNode
}

/** The middle of a cell, as a share of the side. */
export const cellMiddle = (cell: number, cells: number): number => (cell + 0.5) / cells

const arrows: Readonly<Record<string, Cell>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** A plane on which points are placed: by tap, by dragging a marker, or with a cross that the arrow keys move. */
export function PlanePad(props: PlanePadProps) {
  const { cells, markers, start, describe, onPlace, disabled } = props
  const id = useId()
  const plane = useRef<HTMLDivElement>(null)
  const [cross, setCross] = useState<Cell | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const clamp = (value: number) => Math.min(Math.max(value, 0), cells - 1)

  const cellAt = (event: { clientX: number; clientY: number }): Cell | null => {
    const box = plane.current?.getBoundingClientRect()
    if (!box || box.width === 0 || box.height === 0) return null
    return {
      x: clamp(Math.floor(((event.clientX - box.left) / box.width) * cells)),
      y: clamp(Math.floor(((event.clientY - box.top) / box.height) * cells)),
    }
  }
  const place = (event: { clientX: number; clientY: number }, marker: string | null) => {
    const cell = cellAt(event)
    if (cell === null || disabled) return
    setCross(null)
    onPlace(cell, marker)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (disabled || event.altKey || event.ctrlKey || event.metaKey) return
    const arrow = arrows[event.key]
    if (arrow) {
      event.preventDefault()
      const by = event.shiftKey ? Math.ceil(cells / 10) : 1
      const from = cross ?? start
      setCross({ x: clamp(from.x + arrow.x * by), y: clamp(from.y + arrow.y * by) })
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPlace(cross ?? start, null)
    }
  }
  const grab = (event: PointerEvent, marker: string) => {
    if (disabled) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDragged(marker)
  }
  return (
    // Arrow keys belong to the cross, which is what the role tells a screen reader; sliders say the same beside it.
    <div
      ref={plane}
      role="application"
      aria-label={props.label}
      aria-describedby={`${id}-hint`}
      aria-disabled={disabled}
      tabIndex={disabled ? -1 : 0}
      onKeyDown={onKeyDown}
      onBlur={() => setCross(null)}
      onClick={(event) => place(event, null)}
      className={joinClasses(
        'relative touch-manipulation select-none',
        !disabled && 'cursor-crosshair',
        props.className,
      )}
    >
      {props.children}
      {markers.map((marker) => (
        <span
          key={marker.id}
          aria-hidden="true"
          onPointerDown={(event) => grab(event, marker.id)}
          onPointerMove={(event) => dragged === marker.id && place(event, marker.id)}
          onPointerUp={() => setDragged(null)}
          onPointerCancel={() => setDragged(null)}
          onClick={(event) => event.stopPropagation()}
          className={joinClasses(
            'absolute flex size-11 -translate-x-1/2 -translate-y-1/2 items-center justify-center',
            marker.active && 'z-1',
            !disabled && 'cursor-grab touch-none',
          )}
          style={{
            left: `${cellMiddle(marker.x, cells) * 100}%`,
            top: `${cellMiddle(marker.y, cells) * 100}%`,
          }}
        >
          {marker.sign}
        </span>
      ))}
      {cross !== null && <Cross cell={cross} cells={cells} />}
      <VisuallyHidden>
        <span id={`${id}-hint`}>{props.hint}</span>
        <span role="status">{cross !== null && describe(cross)}</span>
      </VisuallyHidden>
    </div>
  )
}

/** Two lines over the whole plane, seen on light and dark alike. */
function Cross({ cell, cells }: { cell: Cell; cells: number }) {
  return (
    <span aria-hidden="true" className="pointer-events-none absolute inset-0 z-1">
      <span
        className="absolute inset-y-0 w-1 -translate-x-1/2 border-x border-ground bg-ink"
        style={{ left: `${cellMiddle(cell.x, cells) * 100}%` }}
      />
      <span
        className="absolute inset-x-0 h-1 -translate-y-1/2 border-y border-ground bg-ink"
        style={{ top: `${cellMiddle(cell.y, cells) * 100}%` }}
      />
    </span>
  )
}
