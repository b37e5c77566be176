import { useEffect, useState } from 'react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useNumberFormat, useTexts } from './language.tsx'

export interface CountdownProps {
  /** What is left, in ms, from the server's clock; 0 or less is over. The view passes it anew as time goes (`useNow`). */
  remainingMs: number
  /** The whole time, in ms. */
  totalMs: number
  /** Sets the size, as in `size-20`; 4.5em without. */
  className?: string | undefined
}

/** The seconds that are spoken; all others would talk over the question. */
const spokenSeconds = [60, 30, 10, 5]
const radius = 44
const round = 2 * Math.PI * radius

/** A ring that empties around the seconds. The last five stand out by weight and the ring's width, not by colour alone. */
export function Countdown({ remainingMs, totalMs, className = 'size-[4.5em]' }: CountdownProps) {
  const t = useTexts(uiTexts)
  const format = useNumberFormat()
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000))
  const share = totalMs > 0 ? Math.min(1, Math.max(0, remainingMs / totalMs)) : 0
  const last = seconds <= 5
  const [spoken, setSpoken] = useState('')

  useEffect(() => {
    if (seconds === 0) setSpoken(t('timeIsUp'))
    else if (spokenSeconds.includes(seconds)) setSpoken(t('secondsLeft', { count: seconds }))
  }, [seconds, t])

  return (
    <div className={joinClasses('relative inline-block shrink-0', className)}>
      {/* The figure is part of the drawing, so that it grows with the ring. */}
      <svg viewBox="0 0 100 100" className="absolute inset-0 size-full" aria-hidden="true">
        <g fill="none" transform="rotate(-90 50 50)">
          <circle cx="50" cy="50" r={radius} stroke="var(--answer-soft)" strokeWidth="9" />
          <circle
            cx="50"
            cy="50"
            r={radius}
            stroke={last ? 'var(--danger)' : 'var(--accent)'}
            strokeWidth={last ? 12 : 9}
            strokeLinecap="round"
            strokeDasharray={`${share * round} ${round}`}
            opacity={share > 0 ? 1 : 0}
          />
        </g>
        <text
          x="50"
          y="51"
          textAnchor="middle"
          dominantBaseline="central"
          fill="currentColor"
          className="figure"
          fontSize={seconds > 99 ? 34 : 46}
          fontWeight={last ? 750 : 560}
        >
          {format(seconds)}
        </text>
      </svg>
      <span className="sr-only" role="timer">
        {t('secondsLeft', { count: seconds })}
      </span>
      <span className="sr-only" aria-live="polite">
        {spoken}
      </span>
    </div>
  )
}
