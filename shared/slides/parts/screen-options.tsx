import { Check, X } from 'lucide-react'
import { uiTexts } from '../../text/ui.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { markerLetter } from '../../ui/marker-letter.ts'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { mediaUrl } from '../view-props.tsx'
import { fitOptions, type OptionsFit } from './fit-options.ts'
import { partsTexts } from './texts.ts'

export interface ScreenOption {
  id: string
  text: string
  image: string | null
  /** Answers that picked it; null while results are hidden. */
  value: number | null
  mark?: 'correct' | 'incorrect' | null
}

export interface ScreenOptionsProps {
  /** The question: name of the figure and caption of its table. */
  title: string
  options: readonly ScreenOption[]
  /** Answers in all, of which the values are shares. */
  total: number
  /** Gives the accent to the largest: once closed, not while it fills. */
  highlightLargest?: boolean
  /** No motion. */
  still: boolean
  /** Room for the options in 1 % of the screen's height: less where an image stands beside them. */
  width?: number
}

/** What a heading of three lines and the foot leave of a 16:9 screen. */
const height = 57
const fullWidth = 163
/** Up to this many options with images stand as pictures; more become rows with small ones. */
const mostPictures = 8

/** Options on the projector, 2 to 30, with bars once there are results; all of them fit. */
export function ScreenOptions(props: ScreenOptionsProps) {
  const { title, total } = props
  const t = useTexts(uiTexts)
  const tPart = useTexts(partsTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const largest = Math.max(...props.options.map((option) => option.value ?? 0))
  const options = props.options.map((option, index): DrawnOption => {
    const share = option.value === null ? null : total > 0 ? option.value / total : 0
    const mark = option.mark ?? null
    return {
      ...option,
      text: option.text || tPart('option', { number: index + 1 }),
      letter: markerLetter(index),
      share,
      percent: share === null ? '' : percent(share),
      mark,
      emphasised:
        mark === 'correct' || (props.highlightLargest === true && largest > 0 && option.value === largest),
    }
  })
  const pictures = options.length <= mostPictures && options.some((option) => option.image !== null)
  const drawing = pictures ? (
    <PictureGrid options={options} still={props.still} />
  ) : (
    <OptionRows options={options} still={props.still} width={props.width ?? fullWidth} />
  )
  if (options.every((option) => option.value === null)) return <div className="relative grow">{drawing}</div>
  return (
    <ChartFrame
      title={title}
      className="grow"
      data={{
        columns: [t('answer'), t('responses'), t('share')],
        rows: options.map((option) => ({
          id: option.id,
          cells: [
            option.mark ? `${option.text} (${t(option.mark)})` : option.text,
            format(option.value ?? 0),
            option.percent,
          ],
        })),
      }}
    >
      {drawing}
    </ChartFrame>
  )
}

interface DrawnOption extends ScreenOption {
  letter: string
  share: number | null
  percent: string
  mark: 'correct' | 'incorrect' | null
  emphasised: boolean
}

const columnClasses: Record<OptionsFit['columns'], string> = {
  1: 'grid-cols-1',
  2: 'grid-cols-2',
  3: 'grid-cols-3',
}

function OptionRows(props: { options: readonly DrawnOption[]; still: boolean; width: number }) {
  const { options, still, width } = props
  const lead = options.some((option) => option.image !== null) ? 3 : 0
  const fit = fitOptions(
    options.map((option) => option.text),
    { width, height, lead },
  )
  const rows = Math.ceil(options.length / fit.columns)
  return (
    <ol
      className={joinClasses(
        'absolute inset-0 grid grid-flow-col content-start gap-x-[2.4em]',
        columnClasses[fit.columns],
      )}
      style={{
        fontSize: `calc(var(--u) * ${fit.size})`,
        // Few rows spread out, but not so far that a text loses its neighbours.
        gridTemplateRows: `repeat(${rows}, minmax(0, min(calc(100% / ${rows}), 4.4em)))`,
      }}
    >
      {options.map((option) => (
        <li key={option.id} className="flex min-w-0 items-center gap-[0.6em]">
          {option.image !== null && (
            <img
              src={mediaUrl(option.image)}
              alt=""
              className="size-[2.4em] shrink-0 rounded-sm bg-sunken object-cover"
            />
          )}
          <div className="min-w-0 grow">
            <OptionLine option={option} lines={fit.lines} />
            <OptionBar option={option} still={still} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function OptionLine({ option, lines }: { option: DrawnOption; lines: number }) {
  return (
    <div className="flex items-baseline gap-[0.5em] leading-[1.2]">
      <span className="figure w-[1.2em] shrink-0 text-ink-2">{option.letter}</span>
      <span
        className={joinClasses(
          'min-w-0 grow overflow-hidden wrap-anywhere hyphens-auto [display:-webkit-box] [-webkit-box-orient:vertical]',
          option.emphasised && 'font-semibold',
        )}
        style={{ WebkitLineClamp: lines }}
      >
        {option.text}
        <OptionMark mark={option.mark} />
      </span>
      {option.share !== null && (
        <span className="figure min-w-[2.6em] shrink-0 text-end text-[1.25em]">{option.percent}</span>
      )}
    </div>
  )
}

function OptionBar({ option, still }: { option: DrawnOption; still: boolean }) {
  if (option.share === null) return <div className="mt-[0.35em] h-px bg-line" />
  return (
    <div className="mt-[0.25em] h-[0.5em] overflow-hidden rounded-full bg-answer-soft">
      <div
        className={joinClasses(
          'h-full rounded-full',
          !still && 'transition-[translate] duration-(--slow) ease-spring',
          barTone(option),
        )}
        style={{ translate: `${(Math.min(option.share, 1) - 1) * 100}% 0` }}
      />
    </div>
  )
}

function barTone({ mark, emphasised }: DrawnOption): string {
  if (mark === 'correct') return 'bg-success'
  if (mark === 'incorrect') return 'bg-answer-2'
  return emphasised ? 'bg-accent' : 'bg-answer'
}

function OptionMark({ mark }: { mark: DrawnOption['mark'] }) {
  if (mark === null) return null
  const Icon = mark === 'correct' ? Check : X
  return (
    <Icon
      aria-hidden="true"
      strokeWidth={3}
      className={joinClasses(
        'ms-[0.4em] inline-block size-[1em] -translate-y-[0.06em]',
        mark === 'correct' ? 'text-success' : 'text-ink-3',
      )}
    />
  )
}

function PictureGrid({ options, still }: { options: readonly DrawnOption[]; still: boolean }) {
  const columns = options.length <= 4 ? options.length : Math.ceil(options.length / 2)
  const rows = Math.ceil(options.length / columns)
  return (
    <ol
      className="absolute inset-0 grid gap-x-[calc(var(--u)*3)] gap-y-[calc(var(--u)*2.5)]"
      style={{
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
        fontSize: `calc(var(--u) * ${rows > 1 ? 2.8 : 3.4})`,
      }}
    >
      {options.map((option) => (
        <li key={option.id} className="flex min-h-0 min-w-0 flex-col gap-[0.5em]">
          <div className="min-h-0 grow overflow-hidden rounded-lg bg-sunken">
            {option.image !== null && (
              <img src={mediaUrl(option.image)} alt="" className="size-full object-cover" />
            )}
          </div>
          <div className="shrink-0">
            <OptionLine option={option} lines={rows > 1 ? 2 : 3} />
            <OptionBar option={option} still={still} />
          </div>
        </li>
      ))}
    </ol>
  )
}
