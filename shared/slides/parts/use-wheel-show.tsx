import { useEffect, useRef, useState } from 'react'
import { usePrefersReducedMotion } from '../../ui/use-prefers-reduced-motion.tsx'
import { planShow, type ShowAct, type ShowMoment, showAt, type WheelResult } from './wheel-show.ts'

export interface WheelShow {
  acts: readonly ShowAct[]
  moment: ShowMoment
  /** Degrees at which the wheel stands before the first act. */
  standsAt: number
  /** Milliseconds since the draw, by the server's clock; infinite in a thumbnail. */
  elapsed(): number
  /** The wheel may turn before people's eyes: motion is wanted and there is some left. */
  moving: boolean
}

/**
 * Follows the show of a finished draw (null: there is none); the moment changes when the show goes on, not at every frame. People who want no
 * motion get the same moments, so that nobody in the room knows a winner before the others.
 */
export function useWheelShow(
  wheel: (WheelResult & { drawnAt: number }) | null,
  clockOffsetMs: number,
  still: boolean,
): WheelShow {
  const reducedMotion = usePrefersReducedMotion()
  const drawnAt = wheel?.drawnAt ?? null
  // A wheel that is spun again goes on from where it has come to rest, and one that is filled again stays there.
  const [stand, setStand] = useState<{ drawnAt: number | null; at: number }>({ drawnAt, at: 0 })
  const restsAt = useRef(0)
  const standsAt = stand.drawnAt === drawnAt ? stand.at : restsAt.current
  if (stand.drawnAt !== drawnAt) setStand({ drawnAt, at: standsAt })
  const acts = wheel ? planShow(wheel, standsAt) : []
  const lastAct = acts.at(-1)
  const restAngle = lastAct ? (lastAct.fromAngle + lastAct.turn) % 360 : standsAt
  useEffect(() => {
    restsAt.current = restAngle
  }, [restAngle])
  const elapsed = () =>
    still || drawnAt === null ? Number.POSITIVE_INFINITY : Date.now() + clockOffsetMs - drawnAt
  const moment = showAt(acts, elapsed())
  const [, goOn] = useState(0)

  const nextIn = useRef<() => number | null>(() => null)
  nextIn.current = () => showAt(acts, elapsed()).nextIn
  useEffect(() => {
    if (drawnAt === null || still) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const schedule = () => {
      clearTimeout(timer)
      const wait = nextIn.current()
      if (wait !== null) timer = setTimeout(onTime, wait + 5)
    }
    const onTime = () => {
      goOn((count) => count + 1)
      schedule()
    }
    schedule()
    // Timers sleep in a hidden page; whoever comes back sees where the show is now.
    document.addEventListener('visibilitychange', onTime)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onTime)
    }
  }, [drawnAt, still])

  return { acts, moment, standsAt, elapsed, moving: !still && !reducedMotion && moment.phase !== 'over' }
}
