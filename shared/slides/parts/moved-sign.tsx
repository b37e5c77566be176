import { ChevronDown, ChevronUp } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { standingTexts } from './standing-texts.ts'

/** How far somebody has moved since the board was last shown; nothing where there is nothing to say. Sizes follow the type. */
export function MovedSign({ moved, className }: { moved: number | null; className?: string }) {
  const t = useTexts(standingTexts)
  const format = useNumberFormat()
  if (moved === null || moved === 0) return null
  const Icon = moved > 0 ? ChevronUp : ChevronDown
  return (
    <span
      className={joinClasses(
        'inline-flex items-center text-[0.7em] tabular-nums',
        moved > 0 ? 'text-accent-text' : 'text-ink-2',
        className,
      )}
    >
      <Icon aria-hidden="true" className="size-[1.1em]" strokeWidth={3} />
      <span aria-hidden="true">{format(Math.abs(moved))}</span>
      <VisuallyHidden>{t(moved > 0 ? 'up' : 'down', { count: Math.abs(moved) })}</VisuallyHidden>
    </span>
  )
}
