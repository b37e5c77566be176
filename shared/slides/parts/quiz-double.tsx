import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { quizTexts } from './quiz-texts.ts'

/** Says that the question counts twice; its size is that of the text around it. */
export function QuizDouble({ className }: { className?: string }) {
  const t = useTexts(quizTexts)
  return (
    <p
      className={joinClasses(
        'inline-flex items-center gap-[0.5em] rounded-full bg-accent-soft px-[0.9em] py-[0.3em] font-semibold text-accent-text',
        className,
      )}
    >
      <span aria-hidden="true" className="figure">
        ×2
      </span>
      {t('double')}
    </p>
  )
}
