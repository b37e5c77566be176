import { type RefObject, useEffect, useRef } from 'react'
import { segmentAtPointer } from '../../core/giveaway/wheel.ts'
import { joinClasses } from '../../ui/join-classes.ts'
import { drawWheel, readPaint } from './draw-wheel.tsx'
import type { WheelShow } from './use-wheel-show.tsx'
import { flapDeflection, showAngle } from './wheel-show.ts'

export interface WheelCanvasProps {
  slices: number
  /** By slice; empty on phones, which get no names. */
  names: readonly string[]
  /** Slices of the winners announced so far. */
  winners: readonly number[]
  show: WheelShow
  /** Where the pointer stands. At the right the winner's name is upright. */
  pointerAt: 'right' | 'top'
  /** Gets the name under the pointer, at every frame. */
  nameUnderPointer?: RefObject<HTMLElement | null>
  /** Sets the width; the height follows. */
  className?: string | undefined
}

/** Larger canvases cost memory and cannot be told apart on any projector. */
const mostPixels = 2048
/** Dark by day and in the evening, so that the bulbs shine; a browser that does not know `light-dark` keeps the ink. */
const rim = { stroke: 'light-dark(var(--ink), var(--sunken))' }
const bulbs = 36
/** Names that follow each other faster cannot be told apart, and each costs a layout. */
const nameChangeMs = 60

/** The drawn wheel. Decoration for screen readers: the view says in words what it shows. */
export function WheelCanvas(props: WheelCanvasProps) {
  const { slices, names, winners, show, pointerAt, nameUnderPointer, className } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const flap = useRef<SVGGElement>(null)
  usePainting(canvas, slices, names, winners)

  const shown = useRef(show)
  shown.current = show
  const namesNow = useRef(names)
  namesNow.current = names
  const offset = pointerAt === 'right' ? 90 : 0
  // Without motion the wheel jumps to its next rest when the winner is announced, and not before.
  const resting = show.acts[show.moment.announced - 1]
  const restAngle = resting ? resting.fromAngle + resting.turn : show.standsAt

  useEffect(() => {
    const turn = (angle: number) => {
      if (canvas.current) canvas.current.style.transform = `rotate(${(angle + offset) % 360}deg)`
    }
    turn(restAngle)
    flap.current?.setAttribute('transform', 'rotate(0 101 50)')
    if (!show.moving) return
    let frame = 0
    let namedAt = 0
    let last = { angle: showAngle(shown.current.acts, shown.current.elapsed()), at: 0 }
    const paint = (at: number) => {
      const angle = showAngle(shown.current.acts, shown.current.elapsed())
      turn(angle)
      const speed = at > last.at ? (angle - last.angle) / (at - last.at) : 0
      const bend = flapDeflection(angle, speed, slices)
      flap.current?.setAttribute('transform', `rotate(${-bend} 101 50)`)
      const name = nameUnderPointer?.current
      const text = namesNow.current[segmentAtPointer(angle, slices)] ?? ''
      if (name && at - namedAt >= nameChangeMs && name.textContent !== text) {
        name.textContent = text
        namedAt = at
      }
      last = { angle, at }
      frame = requestAnimationFrame(paint)
    }
    frame = requestAnimationFrame(paint)
    return () => cancelAnimationFrame(frame)
  }, [show.moving, restAngle, offset, slices, nameUnderPointer])

  return (
    <div aria-hidden="true" className={joinClasses('relative aspect-square', className)}>
      <div className="absolute inset-[4%] overflow-hidden rounded-full bg-answer-soft">
        <canvas ref={canvas} className="size-full rounded-full will-change-transform" />
      </div>
      <svg
        viewBox="0 0 100 100"
        className={joinClasses(
          'absolute inset-0 size-full overflow-visible',
          pointerAt === 'top' && '-rotate-90',
        )}
        aria-hidden="true"
      >
        <circle cx="50" cy="50" r="47.4" fill="none" strokeWidth="3.6" stroke="var(--ink)" style={rim} />
        {[45.7, 49.1].map((radius) => (
          <circle
            key={radius}
            cx="50"
            cy="50"
            r={radius}
            fill="none"
            strokeWidth="0.45"
            stroke="var(--accent-mark)"
          />
        ))}
        {Array.from({ length: bulbs }, (_, bulb) => {
          const angle = ((bulb + 0.5) / bulbs) * 2 * Math.PI
          return (
            <circle
              key={angle}
              cx={50 + 47.4 * Math.cos(angle)}
              cy={50 + 47.4 * Math.sin(angle)}
              r="0.85"
              fill="var(--accent)"
              className={
                show.moving && show.moment.phase !== 'spinning' && bulb % 2 === 0
                  ? 'animate-breathe'
                  : undefined
              }
            />
          )
        })}
        <circle
          cx="50"
          cy="50"
          r="7.1"
          fill="var(--accent)"
          strokeWidth="3"
          stroke="var(--ink)"
          style={rim}
        />
        <g ref={flap}>
          <path
            d="M90.6 50 99 45.4a4.6 4.6 0 1 1 0 9.2z"
            fill="var(--accent)"
            stroke="var(--ground)"
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
          <circle cx="101" cy="50" r="1.3" fill="var(--accent-ink)" />
        </g>
      </svg>
    </div>
  )
}

/** Paints when the wheel, its size, the fonts or the theme change. */
function usePainting(
  canvas: RefObject<HTMLCanvasElement | null>,
  slices: number,
  names: readonly string[],
  winners: readonly number[],
): void {
  const latest = useRef({ slices, names, winners })
  latest.current = { slices, names, winners }
  // A new view of the session brings equal lists as new objects; only what they say matters.
  const content = `${slices} ${names.length} ${names[0] ?? ''} ${winners.join()}`

  useEffect(() => {
    const element = canvas.current
    if (!element || !content || typeof CanvasRenderingContext2D === 'undefined') return
    const paint = () => {
      const pixels = Math.min(mostPixels, Math.round(element.clientWidth * devicePixelRatio))
      if (pixels === 0) return
      const context = element.getContext('2d')
      if (!context) return
      if (element.width !== pixels) {
        element.width = pixels
        element.height = pixels
      }
      drawWheel(context, pixels, { ...latest.current, paint: readPaint(element) })
    }
    paint()
    const sizes = new ResizeObserver(paint)
    sizes.observe(element)
    const themes = new MutationObserver(paint)
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const evening = matchMedia('(prefers-color-scheme: dark)')
    evening.addEventListener('change', paint)
    let live = true
    void document.fonts.ready.then(() => {
      if (live) paint()
    })
    return () => {
      live = false
      sizes.disconnect()
      themes.disconnect()
      evening.removeEventListener('change', paint)
    }
  }, [canvas, content])
}
