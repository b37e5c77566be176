import { joinClasses } from '../../ui/join-classes.ts'
import { markerLetter } from '../../ui/marker-letter.ts'

interface Sign {
  /** In a box of 48 × 48. */
  path: string
  /** Where the letter stands: a triangle's middle is below that of its box. */
  letterY: number
  color: string
}

/**
 * A shape, a colour and a letter for each option, so that the phone's answer is found on the screen by whichever of the three
 * one sees best. Every colour keeps 3:1 to white (its letter) and to the page by day and in the evening; the funnel's
 * hues are left to the funnel.
 */
export const optionSigns: readonly Sign[] = [
  { path: 'M24 3a21 21 0 1 0 0 42 21 21 0 0 0 0-42z', letterY: 24, color: '#c8412a' },
  { path: 'M24 1 47 24 24 47 1 24z', letterY: 24, color: '#3f8a3c' },
  {
    path: 'M10 4h28a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6z',
    letterY: 24,
    color: '#b8690a',
  },
  { path: 'M24 2 47.5 44.5H.5z', letterY: 31.5, color: '#a3539f' },
  { path: 'M13 4.5h22L46.5 24 35 43.5H13L1.5 24z', letterY: 24, color: '#7d7a14' },
  { path: 'M24 1.5 47 18.5 38.5 45.5h-29L1 18.5z', letterY: 26, color: '#d0457f' },
  { path: 'M15 2h18v13h13v18H33v13H15V33H2V15h13z', letterY: 24, color: '#9c6040' },
  {
    path: 'M24 0l6.2 9L41 7l-2 10.8L48 24l-9 6.2L41 41l-10.8-2L24 48l-6.2-9L7 41l2-10.8L0 24l9-6.2L7 7l10.8 2z',
    letterY: 24,
    color: '#7d6f72',
  },
]

/** The sign of the option at `index`, from 0. Decoration: the option's text stands beside it. */
export function OptionSign({ index, className }: { index: number; className?: string }) {
  const sign = optionSigns[index % optionSigns.length]
  if (!sign) return null
  return (
    <svg viewBox="0 0 48 48" className={joinClasses('shrink-0', className)} aria-hidden="true">
      <path d={sign.path} fill={sign.color} />
      <text
        x="24"
        y={sign.letterY}
        textAnchor="middle"
        dominantBaseline="central"
        fill="#ffffff"
        className="font-text"
        fontSize="20"
        fontWeight="700"
      >
        {markerLetter(index)}
      </text>
    </svg>
  )
}
