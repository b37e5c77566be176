import { useEffect, useRef, useState } from 'react'
import type { CountedIdea } from './ideas.ts'

/** Counts come up to ten times a second; cards that came as often could not be read. */
const pauseMs = 1200

/**
 * Ideas in the order in which they came to this screen, a few at a time. What is hidden goes at once.
 * @param still all of them now
 */
export function useCalmIdeas(ideas: readonly CountedIdea[], still: boolean): CountedIdea[] {
  const order = useRef(new Map<string, number>())
  const latest = useRef(ideas)
  const timer = useRef<number | undefined>(undefined)
  const [shown, setShown] = useState<ReadonlySet<string> | null>(null)
  for (const { key } of ideas) if (!order.current.has(key)) order.current.set(key, order.current.size)

  useEffect(() => {
    latest.current = ideas
    if (still || timer.current !== undefined) return
    timer.current = window.setTimeout(() => {
      timer.current = undefined
      setShown(new Set(latest.current.map(({ key }) => key)))
    }, pauseMs)
  }, [ideas, still])

  useEffect(
    () => () => {
      window.clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )

  const place = ({ key }: CountedIdea) => order.current.get(key) ?? 0
  return ideas
    .filter(({ key }) => still || shown === null || shown.size === 0 || shown.has(key))
    .sort((a, b) => place(a) - place(b))
}
