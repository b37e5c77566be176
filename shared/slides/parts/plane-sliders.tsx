import { useId } from 'react'

export interface PlaneSlidersProps {
  /** What they place. */
  legend: string
  /** Names of the two directions, each with what its value means. */
  x: SliderProps
  y: SliderProps
}

interface SliderProps {
  label: string
  low: string
  high: string
  /** From 0 to `max`; null: not placed yet, which the middle stands for. */
  value: number | null
  max: number
  describe(value: number): string
  onChange(value: number): void
}

/** A point of a plane by two sliders: for keyboards and screen readers, and for those who want to be exact. */
export function PlaneSliders({ legend, x, y }: PlaneSlidersProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{legend}</legend>
      <Slider {...x} />
      <Slider {...y} />
    </fieldset>
  )
}

function Slider({ label, low, high, value, max, describe, onChange }: SliderProps) {
  const id = useId()
  const middle = Math.floor(max / 2)
  return (
    <div className="flex flex-col">
      <label htmlFor={id} className="text-sm font-medium wrap-anywhere">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={1}
        value={value ?? middle}
        aria-valuetext={describe(value ?? middle)}
        onChange={(event) => onChange(Number(event.target.value))}
        // A tap on the middle, where the handle rests, changes nothing but means the middle.
        onClick={(event) => value === null && onChange(Number(event.currentTarget.value))}
        className="h-11 w-full accent-(--accent-mark)"
      />
      {(low !== '' || high !== '') && (
        <div className="flex justify-between gap-6 text-sm text-ink-2">
          <span className="min-w-0 wrap-anywhere">{low}</span>
          <span className="min-w-0 text-end wrap-anywhere">{high}</span>
        </div>
      )}
    </div>
  )
}
