import { stageStep } from './stage-ramp.ts'

export interface StagePatternProps {
  /** Unique on the page (`useId`); fill shapes with `url(#id)`. */
  id: string
  index: number
  count: number
  /** The tile's side in the drawing's own units. */
  size?: number
}

/** A stage's colour and pattern as an SVG `<pattern>`, for `<defs>`. The same eight patterns as the class `stage-fill`. */
export function StagePattern({ id, index, count, size = 8 }: StagePatternProps) {
  const step = stageStep(index, count)
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${size / 8})`}
    >
      <rect width="8" height="8" fill={`var(--stage-${step})`} />
      <path
        d={traces[step - 1]}
        fill="none"
        stroke={`var(--stage-${step}-ink)`}
        strokeOpacity="0.36"
        strokeWidth={step === 6 ? 3 : step === 5 ? 4 : 1.5}
        strokeLinecap={step === 1 || step === 5 ? 'round' : 'butt'}
      />
    </pattern>
  )
}

/** One tile of 8 × 8 for each step; the last is plain. Diagonals run past the corners so that tiles join. */
const traces = [
  'M4 4h0.01',
  'M0 4h8',
  'M-2 2l4 -4M0 8L8 0M6 10l4 -4',
  'M4 0v8',
  'M4 4h0.01',
  'M-2 6l4 4M0 0L8 8M6 -2l4 4',
  'M0 4h8M4 0v8',
  '',
] as const
