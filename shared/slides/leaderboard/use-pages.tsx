import { useEffect, useState } from 'react'

/** How long a page stands: enough to find one's own name. */
const pageMs = 8000

/** The page that is shown, from 0: each in turn, over and over. A thumbnail stays on the first. */
export function usePages(pages: number, still: boolean): number {
  const [turned, setTurned] = useState(0)
  useEffect(() => {
    if (still || pages < 2) return
    const timer = setInterval(() => setTurned((count) => count + 1), pageMs)
    return () => clearInterval(timer)
  }, [pages, still])
  return pages < 2 ? 0 : turned % pages
}
