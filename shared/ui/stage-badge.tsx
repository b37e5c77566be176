import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'
import { type StageMark, stageStep } from './stage-ramp.ts'

export interface StageBadgeProps {
  stage: StageMark
  /** `plain`: swatch and name in running text. `pill`: on the stage's own colour. */
  variant?: 'plain' | 'pill'
  className?: string | undefined
}

/** A stage's colour, pattern and name, always together. */
export function StageBadge({ stage, variant = 'plain', className }: StageBadgeProps) {
  const t = useTexts(uiTexts)
  const title = t('stageOf', { place: stage.index + 1, count: stage.count, name: stage.name })
  const step = `stage-${stageStep(stage.index, stage.count)}`
  if (variant === 'pill') {
    return (
      <span
        title={title}
        className={joinClasses(
          step,
          'inline-flex items-center gap-[0.45em] rounded-full bg-stage py-[0.3em] ps-[0.45em] pe-[0.85em] text-sm leading-tight font-medium text-stage-ink',
          className,
        )}
      >
        <span
          aria-hidden="true"
          className="stage-fill size-[1.15em] shrink-0 rounded-full ring-1 ring-current"
        />
        {stage.name}
      </span>
    )
  }
  return (
    <span title={title} className={joinClasses('inline-flex items-baseline gap-[0.5em]', className)}>
      <StageSwatch index={stage.index} count={stage.count} className="size-[0.85em] translate-y-[0.05em]" />
      {stage.name}
    </span>
  )
}

/** The stage's colour and pattern alone; only where its name stands beside it. */
export function StageSwatch({
  index,
  count,
  className,
}: {
  index: number
  count: number
  className?: string | undefined
}) {
  return (
    <span
      aria-hidden="true"
      className={joinClasses(
        `stage-${stageStep(index, count)}`,
        'stage-fill inline-block shrink-0 rounded-[0.2em]',
        className,
      )}
    />
  )
}
