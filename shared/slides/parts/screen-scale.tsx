import type { StepRange } from './spread.ts'

export interface ScreenScaleProps {
  range: StepRange
  /** What the lowest and the highest step mean; may be empty. */
  low: string
  high: string
}

/** The numbered scale that the room answers on, while there are no results to see. */
export function ScreenScale({ range, low, high }: ScreenScaleProps) {
  const count = range.to - range.from + 1
  return (
    <div className="flex grow flex-col items-center justify-center">
      <div className="flex max-w-full flex-col gap-[calc(var(--u)*3)]">
        <div className="flex justify-center gap-[calc(var(--u)*1.6)]" aria-hidden="true">
          {Array.from({ length: count }, (_, index) => range.from + index).map((step) => (
            <span
              key={step}
              className="figure flex size-[calc(var(--u)*12.5)] items-center justify-center rounded-lg border-[calc(var(--u)*0.25)] border-line-strong text-[calc(var(--u)*5.4)] leading-none"
            >
              {step}
            </span>
          ))}
        </div>
        {(low !== '' || high !== '') && (
          // As wide as the steps: each label stands under its end of the scale.
          <div className="flex w-0 min-w-full justify-between gap-[calc(var(--u)*6)] text-screen-label text-ink-2">
            <p className="min-w-0 wrap-anywhere">{low}</p>
            <p className="min-w-0 text-end wrap-anywhere">{high}</p>
          </div>
        )}
      </div>
    </div>
  )
}
