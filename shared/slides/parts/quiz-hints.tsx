import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import type { HintsRoom } from '../view-props.tsx'
import { quizTexts } from './quiz-texts.ts'

export interface QuizHintsProps {
  hints: HintsRoom
  /** What each hint takes off the points, in percent. */
  costs: readonly number[]
  /** No more can be taken: the question is answered, paused or over. */
  locked: boolean
}

/** The hints that were taken, and the button for the next one with its price. */
export function QuizHints({ hints, costs, locked }: QuizHintsProps) {
  const t = useTexts(quizTexts)
  const percent = usePercentFormat()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const next = costs[hints.taken.length]
  const offers = next !== undefined && !locked
  if (next === undefined && hints.taken.length === 0) return null

  const take = async () => {
    setBusy(true)
    const result = await hints.take()
    setBusy(false)
    setProblem(result.ok ? '' : result.message)
  }
  return (
    <div className="flex flex-col items-start gap-2.5">
      <ol aria-live="polite" className="flex w-full flex-col gap-2 empty:hidden">
        {hints.taken.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints come one after another and never move
          <li key={index} className="flex items-start gap-3 rounded-md bg-accent-soft px-4 py-3">
            <Lightbulb aria-hidden="true" className="mt-[0.15em] size-[1.2em] shrink-0 text-accent-text" />
            <span className="min-w-0 wrap-anywhere hyphens-auto">
              <span className="sr-only">{t('hint', { number: index + 1 })}: </span>
              {text}
            </span>
          </li>
        ))}
      </ol>
      {next !== undefined && (
        // Its room stays when it is locked: what stands below must not move.
        <span style={locked ? { visibility: 'hidden' } : undefined}>
          <Button
            size="small"
            busy={busy}
            icon={<Lightbulb aria-hidden="true" />}
            onClick={() => void take()}
          >
            {next === 0 ? t('takeHint') : t('takeHintFor', { cost: percent(next / 100) })}
          </Button>
        </span>
      )}
      {problem !== '' && offers && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
    </div>
  )
}
