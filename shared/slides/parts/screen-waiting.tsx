import { joinClasses } from '../../ui/join-classes.ts'

/** Where answers will appear, before there are any: says so, quietly, in the middle of the screen. */
export function ScreenWaiting({ text, still }: { text: string; still: boolean }) {
  return (
    <div className="flex grow flex-col items-center justify-center gap-[calc(var(--u)*3.5)] text-center">
      <div
        className={joinClasses(
          'h-[calc(var(--u)*0.9)] w-[calc(var(--u)*11)] rounded-full bg-accent',
          !still && 'animate-breathe',
        )}
      />
      <p className="display text-screen-body text-ink-2">{text}</p>
    </div>
  )
}
