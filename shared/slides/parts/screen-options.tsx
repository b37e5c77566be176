import * as m from 'framer-motion/m'
import { Check, PenLine, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { uiTexts } from '../../text/ui.ts'
import { ChartFrame, type ChartTable } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { markerLetter } from '../../ui/marker-letter.ts'
import { transitions } from '../../ui/motion-transitions.ts'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { mediaUrl } from '../view-props.tsx'
import { columnGapEm, fitOptions, noteScale } from './fit-options.ts'
import { otherId, type Written } from './other-answer.ts'
import { OtherLine, otherLineHeight } from './other-list.tsx'
import { screenRoom } from './screen-room.ts'
import { partsTexts } from './texts.ts'

export interface ScreenOption {
  id: string
  text: string
  image: string | null
  /** Answers that picked it; null while results are hidden. */
  value: number | null
  mark?: 'correct' | 'incorrect' | null
  /** In place of its letter, e.g. a place; empty: nothing. */
  sign?: string
  /** In place of its percentage. */
  figure?: string
  /** Small, before the figure: what it was the last time, a mean. */
  note?: string
  /** Its share the last time that the slide was asked, drawn as a mark on the bar; null: not asked before. */
  former?: number | null
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
  /** An image stands beside the options. */
  beside?: boolean
  /** Options change places while answers come in; they move there. */
  reorders?: boolean
  /** In place of the table of answers and shares. */
  data?: ChartTable
  /** The kind has a line of its own under the options. */
  lineUnder?: boolean
  /** What people wrote as "Other"; it has room under the options even while there is nothing. */
  written?: Written
}

const noneWritten: Written = { texts: [], leftOut: 0 }

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
      sign: option.sign ?? markerLetter(index),
      share,
      figure: share === null ? '' : (option.figure ?? percent(share)),
      note: share === null ? '' : (option.note ?? ''),
      former: option.former ?? null,
      mark,
      emphasised:
        mark === 'correct' || (props.highlightLargest === true && largest > 0 && option.value === largest),
    }
  })
  const pictures = options.length <= mostPictures && options.some((option) => option.image !== null)
  const drawing = pictures ? (
    <PictureGrid options={options} still={props.still} />
  ) : (
    <OptionRows
      options={options}
      still={props.still}
      reorders={props.reorders === true && !props.still}
      box={{
        width: props.beside === true ? screenRoom.widthBesideImage : screenRoom.width,
        height: screenRoom.height(title) - (props.written || props.lineUnder ? otherLineHeight : 0),
      }}
    />
  )
  const hidden = options.every((option) => option.value === null)
  const framed = props.written ? (
    <div className="absolute inset-0 flex flex-col">
      <div className="relative min-h-0 grow">{drawing}</div>
      <OtherLine written={hidden ? noneWritten : props.written} beside={props.beside === true} />
    </div>
  ) : (
    drawing
  )
  if (hidden) return <div className="relative grow">{framed}</div>
  return (
    <ChartFrame
      title={title}
      className="grow"
      data={
        props.data ?? {
          columns: [t('answer'), t('responses'), t('share')],
          rows: options.map((option) => ({
            id: option.id,
            cells: [
              option.mark ? `${option.text} (${t(option.mark)})` : option.text,
              format(option.value ?? 0),
              option.figure,
            ],
          })),
        }
      }
    >
      {framed}
    </ChartFrame>
  )
}

interface DrawnOption extends ScreenOption {
  sign: string
  share: number | null
  figure: string
  note: string
  former: number | null
  mark: 'correct' | 'incorrect' | null
  emphasised: boolean
}

function OptionRows(props: {
  options: readonly DrawnOption[]
  still: boolean
  reorders: boolean
  box: { width: number; height: number }
}) {
  const { options, still, reorders, box } = props
  const fit = fitOptions(
    options.map((option) => option.text),
    {
      ...box,
      lead: options.some((option) => option.image !== null) ? 3 : 0,
      note: Math.max(...options.map((option) => option.note.length)),
    },
  )
  const rows = Math.ceil(options.length / fit.columns)
  const most = Math.max(...options.map((option) => option.share ?? 0))
  const columns = fit.columns === 1 ? [options] : [options.slice(0, rows), options.slice(rows)]
  return (
    <div
      className="absolute inset-0 flex"
      style={{ fontSize: `calc(var(--u) * ${fit.size})`, columnGap: `${columnGapEm}em` }}
    >
      {columns.map((column) => (
        <ul
          key={column[0]?.id}
          className="flex min-w-0 grow basis-0 flex-col"
          style={{ gap: `${fit.gap}em`, paddingTop: `${fit.gap / 2}em` }}
        >
          {column.map((option) => (
            <OptionItem key={option.id} moves={reorders}>
              {option.image !== null && (
                <img
                  src={mediaUrl(option.image)}
                  alt=""
                  className="size-[2.4em] shrink-0 rounded-sm bg-sunken object-cover"
                />
              )}
              {fit.bar === 'below' ? (
                <div className="min-w-0 grow">
                  <OptionLine option={option} lines={fit.lines} wide={options.length > 26} />
                  <OptionBar option={option} still={still} />
                </div>
              ) : (
                <div className="relative min-w-0 grow overflow-hidden rounded-sm px-[0.3em] py-[0.15em]">
                  <FillBehind option={option} still={still} most={most} />
                  <OptionLine option={option} lines={fit.lines} wide={options.length > 26} />
                </div>
              )}
            </OptionItem>
          ))}
        </ul>
      ))}
    </div>
  )
}

const itemClasses = 'flex min-w-0 items-center gap-[0.6em]'

function OptionItem({ moves, children }: { moves: boolean; children: ReactNode }) {
  if (!moves) return <li className={itemClasses}>{children}</li>
  return (
    <m.li layout="position" transition={transitions.base} className={itemClasses}>
      {children}
    </m.li>
  )
}

function OptionLine({ option, lines, wide }: { option: DrawnOption; lines: number; wide: boolean }) {
  return (
    <div className="relative flex items-baseline gap-[0.5em] leading-[1.2]">
      {option.sign !== '' && (
        <span
          className={joinClasses(
            'figure shrink-0 whitespace-nowrap text-ink-2',
            wide ? 'w-[1.8em]' : 'w-[1.1em]',
          )}
        >
          {option.sign}
        </span>
      )}
      <OptionText option={option} lines={lines} />
      <OptionNote option={option} />
      {option.share !== null && (
        <span className="figure min-w-[2.6em] shrink-0 text-end text-[1.2em] leading-none">
          {option.figure}
        </span>
      )}
    </div>
  )
}

/** Small, but never below what the back row can read. */
function OptionNote({ option }: { option: DrawnOption }) {
  if (option.note === '') return null
  return (
    <span
      className={joinClasses(
        'shrink-0 whitespace-nowrap tabular-nums',
        // On the accent's tint the second ink would be too faint.
        !option.emphasised && 'text-ink-2',
      )}
      style={{ fontSize: `max(${noteScale}em, var(--u) * 2.3, var(--least))` }}
    >
      {option.note}
    </span>
  )
}

function OptionText({ option, lines }: { option: DrawnOption; lines: number }) {
  return (
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
  )
}

function OptionBar({ option, still }: { option: DrawnOption; still: boolean }) {
  // As high as the bar that will stand here, so that nothing moves at the reveal.
  if (option.share === null) {
    return <div className="mt-[0.3em] h-[0.45em] border-b-[calc(var(--u)*0.15)] border-line" />
  }
  return (
    <div className="relative mt-[0.3em] h-[0.45em] overflow-hidden rounded-full bg-answer-soft">
      <Fill option={option} still={still} className={joinClasses('rounded-full', barTone(option))} />
      <FormerMark former={option.former} />
    </div>
  )
}

/** Where the bar ended the last time, on a bar of any tone. */
function FormerMark({ former }: { former: number | null }) {
  if (former === null) return null
  return (
    <div
      className="absolute inset-y-0 w-[0.22em] -translate-x-1/2 border-x-[0.06em] border-ground bg-ink"
      style={{ left: `${Math.min(former, 1) * 100}%` }}
    />
  )
}

/** Without a track to compare with, many small bars are drawn against the longest, which leaves room to grow. */
function FillBehind({ option, still, most }: { option: DrawnOption; still: boolean; most: number }) {
  if (option.share === null || most === 0) return null
  const drawn = { ...option, share: (option.share / Math.max(most, 0.1)) * 0.9 }
  return (
    <div className="absolute inset-0">
      <Fill option={drawn} still={still} className={joinClasses('rounded-sm', softTone(option))} />
    </div>
  )
}

/** A bar that grows from the left by moving, which costs no layout. Nothing at all for nothing. */
function Fill({ option, still, className }: { option: DrawnOption; still: boolean; className: string }) {
  const share = Math.min(option.share ?? 0, 1)
  return (
    <div
      className={joinClasses(
        'h-full',
        !still && 'transition-[translate] duration-(--slow) ease-spring',
        share === 0 && 'invisible',
        className,
      )}
      style={{ translate: `${(share - 1) * 100}% 0` }}
    />
  )
}

function barTone({ mark, emphasised }: DrawnOption): string {
  if (mark === 'correct') return 'bg-success'
  if (mark === 'incorrect') return 'bg-answer-2'
  return emphasised ? 'bg-accent' : 'bg-answer'
}

function softTone({ mark, emphasised }: DrawnOption): string {
  if (mark === 'correct') return 'bg-success/30'
  return emphasised ? 'bg-accent/45' : 'bg-answer/25'
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

/** "Other" has no image: an empty card beside pictures looks like one that failed to load. */
function OtherPicture() {
  return (
    <div className="flex size-full items-center justify-center text-ink-2">
      <PenLine aria-hidden="true" strokeWidth={1.5} className="h-2/5 max-h-[3.2em] w-auto" />
    </div>
  )
}

function PictureGrid({ options, still }: { options: readonly DrawnOption[]; still: boolean }) {
  const columns = options.length <= 4 ? options.length : Math.ceil(options.length / 2)
  const rows = Math.ceil(options.length / columns)
  return (
    <ul
      className="absolute inset-0 grid gap-x-[calc(var(--u)*3)] gap-y-[calc(var(--u)*2)]"
      style={{
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
        fontSize: `calc(var(--u) * ${rows > 1 ? 2.6 : 3.2})`,
      }}
    >
      {options.map((option) => (
        <li key={option.id} className="flex min-h-0 min-w-0 flex-col gap-[0.4em] leading-[1.2]">
          <div className="min-h-0 grow overflow-hidden rounded-lg bg-sunken">
            {option.image !== null && (
              <img src={mediaUrl(option.image)} alt="" className="size-full object-cover" />
            )}
            {option.id === otherId && <OtherPicture />}
          </div>
          {/* As high in every picture of a row, whether its text takes one line or more. */}
          <div className={joinClasses('flex shrink-0 gap-[0.5em]', rows > 1 ? 'h-[2.4em]' : 'h-[3.6em]')}>
            {option.sign !== '' && <span className="figure text-ink-2">{option.sign}</span>}
            <OptionText option={option} lines={rows > 1 ? 2 : 3} />
          </div>
          <div className="flex shrink-0 items-center gap-[0.6em]">
            <div className="min-w-0 grow [&>*]:mt-0">
              <OptionBar option={option} still={still} />
            </div>
            <OptionNote option={option} />
            {option.share !== null && (
              <span className="figure shrink-0 text-[1.25em] leading-none">{option.figure}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
