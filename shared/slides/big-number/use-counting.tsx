import { useEffect, useMemo, useRef, useState } from 'react'
import { usePrefersReducedMotion } from '../../ui/use-prefers-reduced-motion.tsx'
import { countedFigure, partOfFigure } from './counting.ts'

const durationMs = 1400

/** The figure counted up once, when the slide comes up; at once where motion is unwelcome, `still`, or it is no number. */
export function useCounting(figure: string, still: boolean): string {
  const counted = useMemo(() => countedFigure(figure), [figure])
  const moves = !usePrefersReducedMotion() && !still
  const [share, setShare] = useState(moves ? 0 : 1)
  const counting = useRef(moves)

  useEffect(() => {
    if (!counting.current) return
    let begun: number | null = null
    let frame = requestAnimationFrame(function step(at) {
      begun ??= at
      const left = Math.max(0, 1 - (at - begun) / durationMs)
      setShare(1 - left ** 3)
      if (left > 0) frame = requestAnimationFrame(step)
      else counting.current = false
    })
    return () => cancelAnimationFrame(frame)
  }, [])

  return counted === null || !moves || share === 1 ? figure : partOfFigure(counted, share)
}
