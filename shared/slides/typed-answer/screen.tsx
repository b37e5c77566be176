import { Keyboard } from 'lucide-react'
import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { quizRightKey } from '../parts/quiz-keys.ts'
import { QuizScreen } from '../parts/quiz-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { frequentWrong } from './match-answer.ts'
import { typedAnswerTexts } from './texts.ts'

/** Wrong answers on the screen: more could not be read from the back row. */
const mostWrong = 5

export default function TypedAnswerScreen(props: ScreenProps<'typed-answer'>) {
  const { config, revealed, counts, responses } = props
  const t = useTexts(typedAnswerTexts)
  const right = counts?.[quizRightKey] ?? 0
  const answer = revealed?.accepted.find((variant) => variant.trim() !== '') ?? ''
  return (
    <QuizScreen view={props} right={revealed && counts ? right : null}>
      {revealed ? (
        <div className="flex min-h-0 grow flex-col justify-center gap-[calc(var(--u)*3)]">
          {counts && responses > 0 ? (
            <BarChart
              title={config.question || t('theAnswer')}
              table="hidden"
              total={responses}
              bars={[
                { id: 'right', label: answer, value: right, mark: 'correct' },
                ...frequentWrong(counts, mostWrong).map(({ text, count }) => ({
                  id: `wrong ${text}`,
                  label: text,
                  value: count,
                  mark: 'incorrect' as const,
                })),
              ]}
            />
          ) : (
            <div>
              <p className="text-screen-label text-ink-2">{t('theAnswer')}</p>
              <p className="display text-screen-title wrap-anywhere hyphens-auto">{answer}</p>
            </div>
          )}
        </div>
      ) : (
        <p className="flex grow items-center gap-[calc(var(--u)*4)] text-screen-heading text-ink-2">
          <Keyboard aria-hidden="true" strokeWidth={1.5} className="size-[calc(var(--u)*14)] shrink-0" />
          <span className="min-w-0 wrap-anywhere hyphens-auto">{t('onPhone')}</span>
        </p>
      )}
    </QuizScreen>
  )
}
