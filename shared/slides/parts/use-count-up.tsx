import { useEffect, useRef, useState } from 'react'
import { usePrefersReducedMotion } from '../../ui/use-prefers-reduced-motion.tsx'

const durationMs = 900

/** A figure on its way from what was shown to `value`; at once where motion is unwelcome or `still`. */
export function useCountUp(value: number, still: boolean): number {
  const atOnce = usePrefersReducedMotion() || still
  const [shown, setShown] = useState(atOnce ? value : 0)
  const from = useRef(shown)
  from.current = shown

  useEffect(() => {
    if (atOnce || from.current === value) return
    const start = from.current
    let begun: number | null = null
    let frame = requestAnimationFrame(function step(at) {
      begun ??= at
      const left = Math.max(0, 1 - (at - begun) / durationMs)
      setShown(left === 0 ? value : Math.round(value - (value - start) * left ** 3))
      if (left > 0) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [value, atOnce])

  return atOnce ? value : shown
}
