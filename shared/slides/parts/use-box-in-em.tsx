import { type RefObject, useEffect, useState } from 'react'

export interface BoxSize {
  width: number
  height: number
}

/**
 * The size of an element in em of its own type, as it is and whenever it changes.
 * @param assumed until it is known, and where nothing can be measured
 */
export function useBoxInEm(element: RefObject<HTMLElement | null>, assumed: BoxSize): BoxSize {
  const [size, setSize] = useState<BoxSize | null>(null)
  useEffect(() => {
    const box = element.current
    if (!box || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(box).fontSize)
      const { clientWidth: width, clientHeight: height } = box
      if (em > 0 && width > 0 && height > 0) setSize({ width: width / em, height: height / em })
    }
    const sizes = new ResizeObserver(measure)
    sizes.observe(box)
    return () => sizes.disconnect()
  }, [element])
  return size ?? assumed
}
