import { useEffect, useRef } from 'react'
import { runKey } from '../connection/live-state.ts'
import { useSession } from './session-context.tsx'
import { safeStorage } from './storage.ts'

/* A short tremble of the phone where there is one, so that nobody has to watch the page for what happens next. */

const key = 'rostrum:haptics'
const storage = safeStorage(() => localStorage)

/** Milliseconds of trembling, or of trembling and rest in turn. */
const patterns = { open: 25, saved: 15, revealed: [15, 60, 15] } as const

export const canTremble = (): boolean => 'vibrate' in navigator
export const tremblesHere = (): boolean => storage.getItem(key) !== 'off'
export const setTrembles = (on: boolean): void => storage.setItem(key, on ? 'on' : 'off')

function tremble(pattern: number | readonly number[]): void {
  if (canTremble() && tremblesHere()) navigator.vibrate(typeof pattern === 'number' ? pattern : [...pattern])
}

/** Trembles when the slide opens, when the own answer is stored, and at the reveal. */
export function useHaptics(): void {
  const happened = useSession((state) => {
    const slide = state.view?.slide
    if (!slide) return ''
    const { phase, run } = slide.progress
    if (phase === 'open' && state.answers[runKey(slide.id, run)]) return `${slide.id} ${run} saved`
    return phase === 'open' || phase === 'revealed' ? `${slide.id} ${run} ${phase}` : ''
  })
  const last = useRef(happened)
  useEffect(() => {
    // What was so when the page came is no news.
    if (happened === last.current) return
    last.current = happened
    const what = happened.split(' ').at(-1)
    if (what === 'open' || what === 'saved' || what === 'revealed') tremble(patterns[what])
  }, [happened])
}
