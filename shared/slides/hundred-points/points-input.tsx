import { Minus, Plus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { mediaUrl } from '../view-props.tsx'
import { allPoints } from './points.ts'
import { hundredPointsTexts } from './texts.ts'

export interface PointsInputProps {
  text: string
  image: string | null
  points: number
  /** Points that are not given yet. */
  left: number
  disabled: boolean
  /** What is asked for; more than there is left is cut by the view. */
  onChange(points: number): void
}

/** What a tap on plus or minus gives or takes. */
const stride = 5

/** An option's points: a slider for one thumb, and buttons for whoever cannot drag. */
export function PointsInput({ text, image, points, left, disabled, onChange }: PointsInputProps) {
  const t = useTexts(hundredPointsTexts)
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-center gap-3">
        {image !== null && (
          <img src={mediaUrl(image)} alt="" className="size-12 shrink-0 rounded-sm bg-sunken object-cover" />
        )}
        <span id={id} className="min-w-0 grow leading-snug font-medium wrap-anywhere hyphens-auto">
          {text}
        </span>
        <span aria-hidden="true" className="figure min-w-[2em] shrink-0 text-end text-2xl">
          {points}
        </span>
      </div>
      <div className="flex items-center gap-2">
        <StepButton
          name={t('less', { option: text })}
          disabled={disabled || points === 0}
          onStep={() => onChange(points - stride)}
        >
          <Minus className="size-5" aria-hidden="true" />
        </StepButton>
        <input
          type="range"
          min={0}
          max={allPoints}
          value={points}
          disabled={disabled}
          aria-labelledby={id}
          aria-valuetext={t('pointsAndLeft', { points, all: allPoints, left })}
          onChange={(event) => onChange(Number(event.target.value))}
          // Sideways is the slider's, up and down stays the page's.
          className="h-11 min-w-0 grow touch-pan-y accent-accent-mark"
        />
        <StepButton
          name={t('more', { option: text })}
          disabled={disabled || left === 0}
          onStep={() => onChange(points + stride)}
        >
          <Plus className="size-5" aria-hidden="true" />
        </StepButton>
      </div>
    </div>
  )
}

function StepButton(props: { name: string; disabled: boolean; onStep(): void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.name}
      disabled={props.disabled}
      onClick={props.onStep}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-full border-[1.5px] border-line-strong transition-colors not-disabled:hover:border-ink disabled:opacity-40"
    >
      {props.children}
    </button>
  )
}
