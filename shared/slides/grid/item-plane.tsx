import { useEffect, useMemo, useRef } from 'react'
import type { Counts } from '../../core/counts.ts'
import { joinClasses } from '../../ui/join-classes.ts'
import { markerLetter } from '../../ui/marker-letter.ts'
import { QuarterLines } from '../parts/axis-frame.tsx'
import { useBoxInEm } from '../parts/use-box-in-em.tsx'
import { type PlacedItem, placedItem } from './grid-sums.ts'
import { assumedPlane, type LabelledPoint, markRadius, planLabels } from './label-plan.ts'
import { axisMax } from './quarters.ts'

export interface ItemPlaneProps {
  items: readonly { id: string; text: string }[]
  counts: Counts
  /** The counts when the question was asked before, or null. */
  before: Counts | null
  /** Whole texts beside the points; else letters, explained beside the plane. */
  texts: boolean
  still: boolean
}

const share = (value: number) => `${(value / axisMax) * 100}%`
const fromTop = (value: number) => `${(1 - value / axisMax) * 100}%`

/** Where the room places the items: the means as points, the spread as ovals, lines from where they were before. */
export function ItemPlane({ items, counts, before, texts, still }: ItemPlaneProps) {
  const plane = useRef<HTMLDivElement>(null)
  const area = useBoxInEm(plane, assumedPlane)
  const points = items.flatMap((item, index) => {
    const place = placedItem(counts, item.id)
    if (place === null) return []
    const was = before === null ? null : placedItem(before, item.id)
    return [{ ...item, letter: markerLetter(index), place, was }]
  })
  const labels = useLabels(
    points.map(({ id, text, letter, place }) => ({
      id,
      text: texts && text !== '' ? text : letter,
      x: (place.x / axisMax) * area.width,
      y: (1 - place.y / axisMax) * area.height,
    })),
    area,
  )
  return (
    <div ref={plane} className="relative min-h-0 rounded-sm border-[0.12em] border-line-strong text-base">
      <QuarterLines />
      <svg
        viewBox={`0 0 ${axisMax} ${axisMax}`}
        preserveAspectRatio="none"
        className="absolute inset-0 size-full overflow-hidden"
        aria-hidden="true"
      >
        {points.map(({ id, place, was }) => (
          <Spread key={id} place={place} was={was} />
        ))}
      </svg>
      <Leaders labels={labels} area={area} />
      {points.map(({ id, was }) => was !== null && <FormerPoint key={id} place={was} />)}
      {points.map(({ id, place }) => (
        <Point key={id} place={place} still={still} />
      ))}
      {labels.map((label) => (
        <span
          key={label.id}
          className={joinClasses(
            'absolute flex items-center justify-center text-center leading-[1.15] wrap-anywhere',
            texts ? 'font-medium' : 'figure',
            !still && 'transition-[left,top] duration-(--slow) ease-spring',
          )}
          style={{
            left: `${(label.left / area.width) * 100}%`,
            top: `${(label.top / area.height) * 100}%`,
            width: `${(label.width / area.width) * 100}%`,
            height: `${(label.height / area.height) * 100}%`,
          }}
        >
          {label.text}
        </span>
      ))}
    </div>
  )
}

/** Labels keep their side of the point while answers come in. Without room for all there are none: the table says it. */
function useLabels(points: readonly LabelledPoint[], area: { width: number; height: number }) {
  const former = useRef<ReadonlyMap<string, { x: number; y: number }>>(new Map())
  const key = JSON.stringify([points, area])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the points hold
  const labels = useMemo(() => {
    const planned = planLabels(points, area, former.current) ?? []
    return planned.map((label) => ({ ...label, text: points.find(({ id }) => id === label.id)?.text ?? '' }))
  }, [key])
  useEffect(() => {
    former.current = new Map(labels.map(({ id, x, y, left, top }) => [id, { x: left - x, y: top - y }]))
  }, [labels])
  return labels
}

function Spread({ place, was }: { place: PlacedItem; was: PlacedItem | null }) {
  const at = { x: place.x, y: axisMax - place.y }
  return (
    <g>
      <ellipse
        cx={at.x}
        cy={at.y}
        rx={place.spreadX}
        ry={place.spreadY}
        className="fill-answer/10 stroke-answer/40"
        style={{ strokeWidth: '0.06em' }}
        vectorEffect="non-scaling-stroke"
      />
      {was !== null && (
        <line
          x1={was.x}
          y1={axisMax - was.y}
          x2={at.x}
          y2={at.y}
          className="stroke-accent-mark"
          style={{ strokeWidth: '0.12em' }}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </g>
  )
}

/** The mean, as a dot. */
function Point({ place, still }: { place: PlacedItem; still: boolean }) {
  return (
    <span
      className={joinClasses(
        'absolute -translate-x-1/2 -translate-y-1/2 rounded-full bg-answer',
        !still && 'transition-[left,top] duration-(--slow) ease-spring',
      )}
      style={{
        left: share(place.x),
        top: fromTop(place.y),
        width: `${markRadius * 2}em`,
        height: `${markRadius * 2}em`,
      }}
    />
  )
}

/** Where the mean was before: a ring at the other end of its line. */
function FormerPoint({ place }: { place: PlacedItem }) {
  return (
    <span
      className="absolute -translate-x-1/2 -translate-y-1/2 rounded-full border-[0.12em] border-accent-mark bg-ground"
      style={{
        left: share(place.x),
        top: fromTop(place.y),
        width: `${markRadius * 2}em`,
        height: `${markRadius * 2}em`,
      }}
    />
  )
}

interface Leader {
  id: string
  x: number
  y: number
  left: number
  top: number
  width: number
  height: number
}

/** A thin line from a point to a label that could not stand right beside it. */
function Leaders({ labels, area }: { labels: readonly Leader[]; area: { width: number; height: number } }) {
  return (
    <svg
      viewBox={`0 0 ${area.width} ${area.height}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
      aria-hidden="true"
    >
      {labels.map(({ id, x, y, left, top, width, height }) => {
        const end = {
          x: Math.min(Math.max(x, left), left + width),
          y: Math.min(Math.max(y, top), top + height),
        }
        if (Math.hypot(end.x - x, end.y - y) < markRadius * 2.5) return null
        return (
          <line
            key={id}
            x1={x}
            y1={y}
            x2={end.x}
            y2={end.y}
            className="stroke-ink-3"
            style={{ strokeWidth: '0.05em' }}
            vectorEffect="non-scaling-stroke"
          />
        )
      })}
    </svg>
  )
}
