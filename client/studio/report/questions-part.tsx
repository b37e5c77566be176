import type { QuestionView } from '../../../shared/protocol/views.ts'
import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { reportTexts } from './texts.ts'

/** What the room asked, the most wanted first. */
export function QuestionsPart({ questions }: { questions: readonly QuestionView[] }) {
  const t = useTexts(reportTexts)
  const format = useNumberFormat()
  const sorted = questions.toSorted((a, b) => b.upvotes - a.upvotes || a.at - b.at)
  return (
    <ol className="border-b border-line">
      {sorted.map((question) => {
        const notes = [
          question.nickname === '' ? t('anonymous') : question.nickname,
          ...(question.answered ? [t('answered')] : []),
          ...(question.hidden ? [t('hidden')] : []),
        ]
        return (
          <li key={question.id} className="print-whole flex items-baseline gap-5 border-t border-line py-3.5">
            <span
              role="img"
              aria-label={t('votes', { count: question.upvotes })}
              className="figure w-[2.2em] shrink-0 text-end text-xl"
            >
              {format(question.upvotes)}
            </span>
            <p className="min-w-0 wrap-anywhere">
              {question.text}
              <span className="block text-sm text-ink-2">{notes.join(' · ')}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
