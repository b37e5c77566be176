import { joinClasses } from '../../ui/join-classes.ts'
import { shownPoints } from './shown-points.ts'

/** The points that say something, each after a short dash of light. Sized by the type around it. */
export function PointList({
  points,
  lines = Number.POSITIVE_INFINITY,
  className,
}: {
  points: readonly string[]
  /** After which a point is cut. */
  lines?: number
  className?: string
}) {
  const shown = shownPoints(points)
  if (shown.length === 0) return null
  return (
    <ul className={joinClasses('leading-[1.32]', className)}>
      {shown.map(({ key, text }) => (
        <li key={key} className="flex min-w-0 gap-[0.65em]">
          <span
            aria-hidden="true"
            className="mt-[0.6em] h-[0.14em] w-[0.85em] shrink-0 rounded-full bg-accent-mark"
          />
          <span
            className={joinClasses(
              'min-w-0 text-pretty wrap-anywhere hyphens-auto',
              Number.isFinite(lines) && 'overflow-hidden [display:-webkit-box] [-webkit-box-orient:vertical]',
            )}
            style={Number.isFinite(lines) ? { WebkitLineClamp: lines } : undefined}
          >
            {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
