import { useEffect, useState } from 'react'
import type { SessionHealth } from '../../shared/protocol/views.ts'
import { useConsole, useConsoleParts } from './console-context.tsx'

/** How often the line is measured, ms; and how long an answer may take. */
const everyMs = 10_000
const withinMs = 8000

export interface Health extends SessionHealth {
  roundTripMs: number
}

/** The line to the server and who hangs on it, measured every ten seconds while it is live; null: not known. */
export function useHealth(): Health | null {
  const { store } = useConsoleParts()
  const live = useConsole((state) => state.connection.status === 'live')
  const [health, setHealth] = useState<Health | null>(null)
  useEffect(() => {
    if (!live) return
    let wanted = true
    const measure = async () => {
      const from = performance.now()
      const answer = await store.request('session:health', {}, { withinMs })
      if (!wanted) return
      setHealth(answer.ok ? { ...answer.value, roundTripMs: Math.round(performance.now() - from) } : null)
    }
    void measure()
    const timer = setInterval(() => void measure(), everyMs)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [live, store])
  return health
}
