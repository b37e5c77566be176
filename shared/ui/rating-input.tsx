import { Star } from 'lucide-react'
import { useId, useState } from 'react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

export interface RatingInputProps {
  /** What is rated, for screen readers; the visible question is the view's. */
  legend: string
  /** 1 to `max`; null: not rated. */
  value: number | null
  onChange(value: number): void
  max?: number
  /** What the lowest and the highest mean. */
  lowLabel?: string | undefined
  highLabel?: string | undefined
  disabled?: boolean
  className?: string | undefined
}

/** Stars as native radio buttons: arrow keys move, a finger taps, a reader hears "4 stars of 5". */
export function RatingInput({
  legend,
  value,
  onChange,
  max = 5,
  lowLabel,
  highLabel,
  disabled = false,
  className,
}: RatingInputProps) {
  const name = useId()
  const t = useTexts(uiTexts)
  const [hovered, setHovered] = useState<number | null>(null)
  const lit = hovered ?? value ?? 0
  return (
    <fieldset disabled={disabled} className={joinClasses('min-w-0', className)}>
      <legend className="sr-only">{legend}</legend>
      <div className="inline-flex max-w-full flex-col">
        <div className="flex flex-wrap justify-center" onPointerLeave={() => setHovered(null)}>
          {Array.from({ length: max }, (_, index) => index + 1).map((place) => (
            <label
              key={place}
              onPointerEnter={(event) => {
                if (event.pointerType === 'mouse' && !disabled) setHovered(place)
              }}
              className="group relative p-1.5 has-disabled:cursor-default"
            >
              <input
                type="radio"
                name={name}
                value={place}
                checked={place === value}
                onChange={() => onChange(place)}
                aria-label={t('stars', { count: place, max })}
                className="absolute inset-0 z-1 size-full cursor-[inherit] appearance-none rounded-md focus-visible:outline-offset-0"
              />
              <Star
                aria-hidden="true"
                strokeWidth={1.4}
                className={joinClasses(
                  max > 5 ? 'size-9' : 'size-11',
                  'transition-[fill,color,transform] duration-(--quick) group-active:scale-90',
                  place <= lit ? 'fill-accent text-accent-mark' : 'fill-transparent text-line-strong',
                )}
              />
            </label>
          ))}
        </div>
        {(lowLabel || highLabel) && (
          <div className="mt-1 flex justify-between gap-6 px-1.5 text-sm text-ink-2">
            <span className="min-w-0 wrap-anywhere">{lowLabel}</span>
            <span className="min-w-0 text-end wrap-anywhere">{highLabel}</span>
          </div>
        )}
      </div>
    </fieldset>
  )
}
