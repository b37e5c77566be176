import { useEffect, useState } from 'react'

/** True once the pointer has not moved, nor a key of the controls been used, for `ms` milliseconds. */
export function usePointerRest(ms: number): boolean {
  const [resting, setResting] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), ms)
    const stir = () => {
      setResting(false)
      clearTimeout(timer)
      timer = setTimeout(() => setResting(true), ms)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') stir()
    }
    document.addEventListener('pointermove', stir)
    document.addEventListener('pointerdown', stir)
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', stir)
      document.removeEventListener('pointerdown', stir)
      document.removeEventListener('keydown', onKey)
    }
  }, [ms])
  return resting
}
