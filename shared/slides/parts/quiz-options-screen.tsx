import { Check } from 'lucide-react'
import { uiTexts } from '../../text/ui.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import type { PublicOption } from '../config-parts.ts'
import { mediaUrl } from '../view-props.tsx'
import { fitQuizOptions } from './fit-quiz-options.ts'
import { OptionSign } from './option-sign.tsx'
import { QuizScreen, type QuizScreenView } from './quiz-screen.tsx'
import { quizTexts } from './quiz-texts.ts'
import { useCountUp } from './use-count-up.tsx'

export interface QuizOptionsScreenProps {
  view: QuizScreenView
  options: readonly PublicOption[]
  /** Ids of the right options; null before the reveal. */
  correct: readonly string[] | null
  /** Picks of an option; null while they are hidden. */
  picks: ((optionId: string) => number) | null
  /** How many were wholly right; null while that is not known. */
  right: number | null
}

/** A quiz question whose answers are picked: the options two in a row, their counts and the right ones after the reveal. */
export function QuizOptionsScreen({ view, options, correct, picks, right }: QuizOptionsScreenProps) {
  const { config, revealed, responses, still } = view
  const t = useTexts(quizTexts)
  const tUi = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const fit = fitQuizOptions(
    options.map((option) => option.text),
    {
      image: config.image !== null,
      question: config.question.length,
      explanation: revealed?.explanation.length ?? 0,
    },
  )
  const grid = (
    <ol
      className="absolute inset-0 grid auto-rows-fr grid-cols-2 gap-x-[calc(var(--u)*3)] gap-y-[calc(var(--u)*2.4)]"
      style={{ fontSize: `calc(var(--u) * ${fit.size})` }}
    >
      {options.map((option, index) => (
        <OptionTile
          key={option.id}
          index={index}
          text={option.text}
          image={option.image}
          right={correct ? correct.includes(option.id) : null}
          value={correct && picks ? picks(option.id) : null}
          responses={responses}
          lines={fit.lines}
          still={still}
        />
      ))}
    </ol>
  )
  return (
    <QuizScreen view={view} right={right}>
      {correct && picks ? (
        <ChartFrame
          title={config.question}
          className="min-h-0 grow"
          data={{
            columns: [tUi('answer'), tUi('responses'), tUi('share')],
            rows: options.map((option) => ({
              id: option.id,
              cells: [
                correct.includes(option.id) ? `${option.text} (${t('rightAnswer')})` : option.text,
                format(picks(option.id)),
                percent(responses > 0 ? picks(option.id) / responses : 0),
              ],
            })),
          }}
        >
          {grid}
        </ChartFrame>
      ) : (
        grid
      )}
    </QuizScreen>
  )
}

interface OptionTileProps {
  index: number
  text: string
  image: string | null
  right: boolean | null
  /** Answers; null while they are hidden. */
  value: number | null
  responses: number
  /** After which the text is cut; phones show all of it. */
  lines: number
  still: boolean
}

function OptionTile(props: OptionTileProps) {
  const { index, text, image, right, value, responses, lines, still } = props
  const format = useNumberFormat()
  const shown = useCountUp(value ?? 0, still)
  const share = value !== null && responses > 0 ? Math.min(1, value / responses) : 0
  return (
    <li
      className={joinClasses(
        'relative flex min-h-0 min-w-0 items-center gap-[0.7em] overflow-hidden rounded-lg border-[calc(var(--u)*0.35)] px-[0.8em]',
        right === true ? 'border-success bg-success-soft' : 'border-line bg-raised',
        right === false && 'text-ink-2',
        !still && 'transition-[background-color,border-color,color] duration-(--slow)',
      )}
    >
      {/* Always there, so that it grows at the reveal instead of appearing. */}
      <span
        aria-hidden="true"
        className={joinClasses(
          'absolute inset-x-0 bottom-0 h-[0.42em] origin-left',
          right ? 'bg-success' : 'bg-answer-2',
          !still && 'transition-[scale] duration-900 ease-spring',
        )}
        style={{ scale: `${share} 1` }}
      />
      <OptionSign index={index} className={joinClasses('size-[2.3em]', right === false && 'opacity-55')} />
      {image !== null && (
        <img
          src={mediaUrl(image)}
          alt=""
          className="h-[80%] max-h-full w-auto max-w-[34%] shrink-0 rounded-sm object-contain"
        />
      )}
      <span
        className={joinClasses(
          'min-w-0 grow overflow-hidden [display:-webkit-box] [-webkit-box-orient:vertical] leading-[1.18] wrap-anywhere hyphens-auto',
          right === true && 'font-semibold',
        )}
        style={{ WebkitLineClamp: lines }}
      >
        {text}
      </span>
      {right === true && (
        <Check
          aria-hidden="true"
          strokeWidth={3.4}
          className={joinClasses('size-[1.5em] shrink-0 text-success', !still && 'animate-rise')}
        />
      )}
      {value !== null && (
        <span className="figure shrink-0 text-end text-[1.45em] text-ink">{format(shown)}</span>
      )}
    </li>
  )
}
