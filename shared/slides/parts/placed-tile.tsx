import type { ReactNode } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'

export interface PlacedTileProps {
  /** A number or a sign, or nothing yet. */
  lead: ReactNode
  text: string
  /** Share of all who had it right; null: not shown. */
  share: number | null
  /** It stands where it belongs. */
  right: boolean
  /** After which the text is cut; phones show all of it. */
  lines: number
  still: boolean
}

/** One thing on the screen, with how many had it right after the reveal. Its type is its container's. */
export function PlacedTile({ lead, text, share, right, lines, still }: PlacedTileProps) {
  const percent = usePercentFormat()
  return (
    <div
      className={joinClasses(
        'relative flex size-full min-h-0 min-w-0 items-center gap-[0.7em] overflow-hidden rounded-lg border-[calc(var(--u)*0.35)] px-[0.8em]',
        right ? 'border-success bg-success-soft' : 'border-line bg-raised',
        // What stands in it keeps clear of the bar.
        share !== null && 'pb-[0.3em]',
        !still && 'transition-[background-color,border-color] duration-(--slow)',
      )}
    >
      <span
        aria-hidden="true"
        className={joinClasses(
          'absolute inset-x-0 bottom-0 h-[0.3em] origin-left bg-success',
          !still && 'transition-[scale] duration-900 ease-spring',
        )}
        style={{ scale: `${share ?? 0} 1` }}
      />
      {lead}
      <span
        className="min-w-0 grow overflow-hidden [display:-webkit-box] [-webkit-box-orient:vertical] leading-[1.18] wrap-anywhere hyphens-auto"
        style={{ WebkitLineClamp: lines }}
      >
        {text}
      </span>
      {share !== null && <span className="figure shrink-0 text-end text-[1.2em]">{percent(share)}</span>}
    </div>
  )
}
