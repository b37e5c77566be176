import { useEffect, useState } from 'react'
import { usePrefersReducedMotion } from '../../ui/use-prefers-reduced-motion.tsx'

/** Long enough to read a page aloud in part; short enough that four pages pass within a minute. */
const pageMs = 12_000

export interface Paging {
  page: number
  turning: boolean
  toggle(): void
}

/** Turns through `pages` pages by itself, and stays on the first (the newest) where motion is unwelcome, until somebody starts it. */
export function usePages(pages: number, still: boolean): Paging {
  const reduced = usePrefersReducedMotion()
  const [page, setPage] = useState(0)
  // What the room's own hand chose outweighs the device's setting.
  const [wanted, setWanted] = useState<boolean | null>(null)
  const turning = pages > 1 && !still && (wanted ?? !reduced)
  useEffect(() => {
    if (!turning) return
    const timer = setInterval(() => setPage((now) => (now + 1) % pages), pageMs)
    return () => clearInterval(timer)
  }, [turning, pages])
  return {
    // The list may have become shorter since the page was turned.
    page: still ? 0 : Math.min(page, Math.max(0, pages - 1)),
    turning,
    toggle: () => setWanted(!turning),
  }
}
