let clear = (): void => undefined

/** Takes away what is still falling: it belongs to the slide that has gone. */
export function clearConfetti(): void {
  clear()
}

/**
 * Two bursts from the lower corners. Loads its library on the first call; does nothing where motion is unwelcome. The
 * canvas is the library's own and is removed afterwards.
 */
export async function throwConfetti(): Promise<void> {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const { default: confetti } = await import('canvas-confetti')
  clear = () => confetti.reset()
  const style = getComputedStyle(document.documentElement)
  const colors = ['--accent', '--accent-mark', '--ink', '--answer', '--accent-soft'].map((token) =>
    style.getPropertyValue(token).trim(),
  )
  const burst = (x: number, angle: number) =>
    confetti({
      particleCount: 90,
      spread: 62,
      startVelocity: 58,
      ticks: 220,
      scalar: 1.1,
      origin: { x, y: 0.95 },
      angle,
      colors,
      disableForReducedMotion: true,
    })
  await Promise.all([burst(0.08, 62), burst(0.92, 118)])
}
