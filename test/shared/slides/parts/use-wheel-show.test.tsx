import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useWheelShow } from '../../../../shared/slides/parts/use-wheel-show.tsx'
import { showAngle } from '../../../../shared/slides/parts/wheel-show.ts'
import { standInForMatchMedia } from '../../../client/presenting/stand-ins.ts'

const spinAt = (drawnAt: number, slice: number) => ({ slices: 8, winnerSlices: [slice], spin: 0.3, drawnAt })

beforeEach(() => standInForMatchMedia({ wide: true }))

describe('a wheel that is spun again', () => {
  const start = (wheel: ReturnType<typeof spinAt> | null) =>
    renderHook(({ shown }) => useWheelShow(shown, 0, false), { initialProps: { shown: wheel } })

  it('goes on from where it has come to rest', () => {
    const { result, rerender } = start(spinAt(1000, 2))
    const rest = showAngle(result.current.acts, Number.POSITIVE_INFINITY)
    rerender({ shown: spinAt(30_000, 5) })
    expect(showAngle(result.current.acts, 0)).toBeCloseTo(rest % 360)
  })

  it('stays where it stands when it is filled again', () => {
    const { result, rerender } = start(spinAt(1000, 2))
    const rest = showAngle(result.current.acts, Number.POSITIVE_INFINITY)
    rerender({ shown: null })
    expect(result.current.standsAt).toBeCloseTo(rest % 360)
    rerender({ shown: spinAt(60_000, 1) })
    expect(result.current.standsAt).toBeCloseTo(rest % 360)
  })

  it('stands at its beginning before the first spin', () => {
    expect(start(null).result.current.standsAt).toBe(0)
  })
})
