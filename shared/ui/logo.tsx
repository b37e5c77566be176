import { joinClasses } from './join-classes.ts'

/** The mark: a speaker at a lectern that is a funnel, in a pool of light. The same drawing as client/public/favicon.svg. */
export function LogoMark({ className = 'size-[1.6em]' }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={joinClasses('shrink-0', className)} aria-hidden="true">
      <circle cx="24" cy="24" r="24" fill="var(--accent)" />
      <g fill="var(--accent-ink)">
        <circle cx="24" cy="10.5" r="5" />
        <path d="M7.5 18h33l-3.8 6.5H11.3z" />
        <path d="M12.8 27h22.4l-3.8 6.5H16.6z" />
        <path d="M18.1 36h11.8v11.250a24 24 0 0 1-11.8 0z" />
      </g>
    </svg>
  )
}

/** Mark and name. Its size follows the font size. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <span className={joinClasses('inline-flex items-center gap-[0.4em] leading-none', className)}>
      <LogoMark className="size-[1.35em]" />
      <span className="font-display text-[1.15em] font-[640] tracking-[-0.03em]">Rostrum</span>
    </span>
  )
}
