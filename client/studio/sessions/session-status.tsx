import type { SessionSummaryView } from '../../../shared/protocol/api.ts'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { sessionTexts } from './texts.ts'

const marks = {
  lobby: 'border-[1.5px] border-accent-mark',
  showing: 'animate-breathe bg-accent-mark',
  ended: 'bg-line-strong',
} as const

export function SessionStatus({ status }: { status: SessionSummaryView['status'] }) {
  const t = useTexts(sessionTexts)
  return (
    <span
      className={joinClasses(
        'inline-flex items-center gap-2 whitespace-nowrap',
        status === 'ended' ? 'text-ink-2' : 'font-medium text-accent-text',
      )}
    >
      <span aria-hidden="true" className={joinClasses('size-2.5 rounded-full', marks[status])} />
      {t(status)}
    </span>
  )
}
