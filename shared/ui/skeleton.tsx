import { joinClasses } from './join-classes.ts'

/** Stands for text or a picture that is on its way. Hidden from screen readers: the view says that it is loading. */
export function Skeleton({ className = 'h-[1em] w-full' }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={joinClasses('block animate-breathe rounded-sm bg-answer-soft', className)}
    />
  )
}
