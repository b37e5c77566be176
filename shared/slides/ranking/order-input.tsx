import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { moveRow } from '../parts/row-order.ts'
import { mediaUrl } from '../view-props.tsx'
import { withNext } from './order.ts'
import { rankingTexts } from './texts.ts'

export interface OrderInputProps {
  options: readonly { id: string; text: string; image: string | null }[]
  /** How many can be placed. */
  places: number
  /** Ids, the first place first. */
  order: readonly string[]
  onChange(order: string[]): void
  disabled: boolean
}

/** A longer text stands above its buttons: beside them a narrow phone leaves it a word a line. */
const mostBeside = 20

type Focus = { item: string; part: 'up' | 'down' } | { next: number }

/**
 * Options are placed by tapping them in order; what is placed is moved by buttons. Nothing has to be dragged, and
 * the focus stays with what was moved, or goes on to the next option to place.
 */
export function OrderInput({ options, places, order, onChange, disabled }: OrderInputProps) {
  const t = useTexts(rankingTexts)
  const box = useRef<HTMLDivElement>(null)
  const [spoken, setSpoken] = useState('')
  const [focus, setFocus] = useState<Focus | null>(null)
  const left = options.filter(({ id }) => !order.includes(id))

  useEffect(() => {
    if (focus === null || box.current === null) return
    const row =
      'item' in focus
        ? box.current.querySelector(`[data-placed="${focus.item}"]`)
        : box.current.querySelectorAll('[data-left]')[focus.next]
    // At either end the button just used is disabled; its neighbour keeps the focus in the row.
    const target =
      'item' in focus
        ? (row?.querySelector<HTMLElement>(`[data-part=${focus.part}]:enabled`) ??
          row?.querySelector<HTMLElement>('button:enabled'))
        : (row?.querySelector<HTMLElement>('button:enabled') ??
          box.current.querySelector<HTMLElement>('[data-placed]:last-of-type button:enabled'))
    target?.focus({ preventScroll: true })
    setFocus(null)
  }, [focus])

  const place = (id: string, text: string, index: number) => {
    onChange(withNext(order, id, { items: options, places }))
    setSpoken(t('nowAt', { option: text, place: order.length + 1 }))
    // The next one moves up to where this one was; after the last of the list, the one before it.
    setFocus({ next: Math.max(0, Math.min(index, left.length - 2)) })
  }
  const move = (from: number, by: 1 | -1, text: string) => {
    const item = order[from]
    if (item === undefined) return
    onChange(moveRow(order, from, from + by))
    setSpoken(t('nowAt', { option: text, place: from + by + 1 }))
    setFocus({ item, part: by < 0 ? 'up' : 'down' })
  }
  const takeOut = (id: string, text: string) => {
    onChange(order.filter((other) => other !== id))
    setSpoken(t('takenOut', { option: text }))
    const back = options.filter((option) => option.id === id || !order.includes(option.id))
    setFocus({ next: back.findIndex((option) => option.id === id) })
  }

  return (
    <div ref={box} className="flex flex-col gap-5">
      {order.length > 0 && (
        <section>
          <h3 className="eyebrow">{t('yourOrder')}</h3>
          <ol className="mt-2 flex flex-col gap-2">
            {order.map((id, index) => {
              const option = options.find((one) => one.id === id)
              if (!option) return null
              const { text } = option
              return (
                <li
                  key={id}
                  data-placed={id}
                  className="flex min-h-14 animate-rise flex-wrap items-center rounded-md border-[1.5px] border-ink bg-accent-soft ps-3"
                >
                  <span
                    className={joinClasses(
                      'flex min-w-0 items-center gap-2',
                      text.length > mostBeside ? 'basis-full' : 'grow basis-0',
                    )}
                  >
                    <span className="figure w-[1.2em] shrink-0 text-xl">{index + 1}</span>
                    <OptionImage image={option.image} />
                    <span className="min-w-0 grow py-2 pe-2 leading-snug font-medium wrap-anywhere hyphens-auto">
                      {text}
                    </span>
                  </span>
                  {!disabled && (
                    <span className="ms-auto flex shrink-0">
                      <RowButton
                        part="up"
                        name={t('up', { option: text })}
                        disabled={index === 0}
                        onPress={() => move(index, -1, text)}
                      >
                        <ArrowUp className="size-5" aria-hidden="true" />
                      </RowButton>
                      <RowButton
                        part="down"
                        name={t('down', { option: text })}
                        disabled={index === order.length - 1}
                        onPress={() => move(index, 1, text)}
                      >
                        <ArrowDown className="size-5" aria-hidden="true" />
                      </RowButton>
                      <RowButton
                        part="out"
                        name={t('takeOut', { option: text })}
                        onPress={() => takeOut(id, text)}
                      >
                        <X className="size-5" aria-hidden="true" />
                      </RowButton>
                    </span>
                  )}
                </li>
              )
            })}
          </ol>
        </section>
      )}
      {left.length > 0 && (
        <section>
          {order.length > 0 && <h3 className="eyebrow">{t('notPlaced')}</h3>}
          <ul className="mt-2 flex flex-col gap-2">
            {left.map((option, index) => (
              <li key={option.id} data-left="">
                <button
                  type="button"
                  aria-label={t('placeAt', { place: order.length + 1, option: option.text })}
                  disabled={disabled || order.length >= places}
                  onClick={() => place(option.id, option.text, index)}
                  className="flex min-h-14 w-full items-center gap-3 rounded-md border-[1.5px] border-line-strong bg-raised px-3 py-2 text-start leading-snug font-medium transition-colors not-disabled:hover:border-ink disabled:border-line disabled:text-ink-2"
                >
                  <OptionImage image={option.image} />
                  <span className="min-w-0 wrap-anywhere hyphens-auto">{option.text}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div aria-live="polite">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
    </div>
  )
}

function OptionImage({ image }: { image: string | null }) {
  if (image === null) return null
  return <img src={mediaUrl(image)} alt="" className="size-10 shrink-0 rounded-sm bg-sunken object-cover" />
}

function RowButton(props: {
  part: 'up' | 'down' | 'out'
  name: string
  disabled?: boolean
  onPress(): void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      data-part={props.part}
      aria-label={props.name}
      disabled={props.disabled}
      onClick={props.onPress}
      className="target inline-flex items-center justify-center rounded-full text-ink-2 hover:text-ink disabled:opacity-35"
    >
      {props.children}
    </button>
  )
}
