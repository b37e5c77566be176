import { Check } from 'lucide-react'
import { uiTexts } from '../../text/ui.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { Countdown } from '../../ui/countdown.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { useNow } from '../../ui/use-now.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { ScreenHeading } from '../parts/screen-slide.tsx'
import { mediaUrl, type ScreenProps } from '../view-props.tsx'
import { fitQuizOptions } from './fit-options.ts'
import { quizPickKey } from './keys.ts'
import { OptionSign } from './option-sign.tsx'
import { quizPickTexts } from './texts.ts'
import { useCountUp } from './use-count-up.tsx'

type Props = ScreenProps<'quiz-pick'>

export default function QuizPickScreen(props: Props) {
  const { config, revealed, phase, counts, responses, still } = props
  const t = useTexts(quizPickTexts)
  const tUi = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const fit = fitQuizOptions(
    config.options.map((option) => option.text),
    {
      image: config.image !== null,
      question: config.question.length,
      explanation: revealed?.explanation.length ?? 0,
    },
  )
  const value = (id: string) => counts?.[quizPickKey(id)] ?? 0
  const options = config.options.map((option, index) => (
    <OptionTile
      key={option.id}
      index={index}
      text={option.text}
      image={option.image}
      right={revealed ? option.id === revealed.correct : null}
      value={revealed && counts ? value(option.id) : null}
      responses={responses}
      lines={fit.lines}
      still={still}
    />
  ))
  const grid = (
    <ol
      className="absolute inset-0 grid auto-rows-fr grid-cols-2 gap-x-[calc(var(--u)*3)] gap-y-[calc(var(--u)*2.4)]"
      style={{ fontSize: `calc(var(--u) * ${fit.size})` }}
    >
      {options}
    </ol>
  )

  return (
    <div className="screen-pad flex size-full flex-col gap-[calc(var(--u)*3.5)]">
      <div className="flex items-start justify-between gap-[calc(var(--u)*5)]">
        <ScreenHeading text={config.question} className="min-w-0 grow" />
        <ScreenClock {...props} />
      </div>
      <div className="flex min-h-0 grow gap-[calc(var(--u)*5)]">
        {revealed && counts ? (
          <ChartFrame
            title={config.question}
            className="min-h-0 grow basis-3/5"
            data={{
              columns: [tUi('answer'), tUi('responses'), tUi('share')],
              rows: config.options.map((option) => ({
                id: option.id,
                cells: [
                  option.id === revealed.correct ? `${option.text} (${t('rightAnswer')})` : option.text,
                  format(value(option.id)),
                  percent(responses > 0 ? value(option.id) / responses : 0),
                ],
              })),
            }}
          >
            {grid}
          </ChartFrame>
        ) : (
          <div className="relative min-h-0 grow basis-3/5">{grid}</div>
        )}
        {config.image !== null && (
          <img
            src={mediaUrl(config.image)}
            alt=""
            className="min-h-0 shrink-0 basis-[34%] rounded-lg object-contain object-[100%_0]"
          />
        )}
      </div>
      <Foot phase={phase} responses={responses} explanation={revealed?.explanation ?? ''} />
    </div>
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

/** Full before the opening, running while open, gone afterwards and where there is no limit. */
function ScreenClock({ phase, openedAt, closesAt, timeLimitMs, clockOffsetMs, still }: Props) {
  const running = phase === 'open' && closesAt !== null
  const now = useNow(running && !still ? 100 : null, clockOffsetMs)
  const place = 'size-[calc(var(--u)*15)] text-[calc(var(--u)*3.6)]'
  if (running && !still) {
    const totalMs = timeLimitMs ?? closesAt - (openedAt ?? now)
    return <Countdown remainingMs={closesAt - now} totalMs={totalMs} className={place} />
  }
  if ((phase === 'ready' || still) && timeLimitMs !== null && phase !== 'revealed') {
    return <Countdown remainingMs={timeLimitMs} totalMs={timeLimitMs} className={place} />
  }
  // Its place is kept, so that the question does not jump at the reveal.
  return timeLimitMs === null ? null : <div className={place} />
}

function Foot(props: { phase: Props['phase']; responses: number; explanation: string }) {
  const { phase, responses, explanation } = props
  const t = useTexts(quizPickTexts)
  const format = useNumberFormat()
  if (explanation !== '') {
    return (
      <p
        className={joinClasses(
          'line-clamp-6 shrink-0 border-s-[calc(var(--u)*0.7)] border-accent ps-[calc(var(--u)*2)] whitespace-pre-line',
          explanation.length <= 260 ? 'text-screen-label' : 'text-screen-small',
        )}
      >
        {explanation}
      </p>
    )
  }
  return (
    <p className="flex shrink-0 items-baseline gap-[calc(var(--u)*1.2)] text-screen-label text-ink-2">
      {phase === 'ready' ? (
        t('getReady')
      ) : (
        <>
          <span className="figure text-[calc(var(--u)*4.6)] text-ink">{format(responses)}</span>
          {t('answers', { count: responses })}
          {phase === 'closed' && <span>· {t('timeIsUp')}</span>}
        </>
      )}
    </p>
  )
}
