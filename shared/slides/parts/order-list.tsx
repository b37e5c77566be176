import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { usePrefersReducedMotion } from '../../ui/use-prefers-reduced-motion.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { orderListTexts } from './order-list-texts.ts'

export interface OrderListProps {
  /** Says what is put in order; for screen readers, as the slide's question says it to all others. */
  legend: string
  /** In the present order. */
  items: readonly { id: string; text: string }[]
  onMove(from: number, to: number): void
  disabled?: boolean
}

/** How long the others take to make way, milliseconds. */
const wayMs = 180

/** Items that are put in order on the phone: dragged by their handle, or moved by buttons. */
export function OrderList({ legend, items, onMove, disabled = false }: OrderListProps) {
  const t = useTexts(orderListTexts)
  const list = useRef<HTMLOListElement>(null)
  const [announcement, setAnnouncement] = useState('')
  const [focusOn, setFocusOn] = useState<{ index: number; button: 'up' | 'down' } | null>(null)
  const { dragged, start } = useDrag(list, items, onMove)
  useMakingWay(list, items, dragged)

  useEffect(() => {
    if (focusOn === null) return
    const row = list.current?.children[focusOn.index]
    const wanted = row?.querySelector<HTMLElement>(`[data-move=${focusOn.button}]:enabled`)
    // At either end the button just used has become useless; its neighbour keeps the focus in the row.
    const usable = wanted ?? row?.querySelector<HTMLElement>('[data-move]:enabled')
    usable?.focus()
    setFocusOn(null)
  }, [focusOn])

  const move = (from: number, to: number) => {
    onMove(from, to)
    const name = items[from]?.text || t('item', { number: from + 1 })
    setAnnouncement(t('movedTo', { name, place: to + 1, total: items.length }))
    setFocusOn({ index: to, button: to < from ? 'up' : 'down' })
  }

  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <ol ref={list} className="flex flex-col gap-2">
        {items.map(({ id, text }, index) => {
          const name = text || t('item', { number: index + 1 })
          return (
            <li
              key={id}
              data-id={id}
              className={joinClasses(
                'flex items-stretch rounded-lg border-2 bg-raised',
                dragged === id ? 'relative z-1 border-ink shadow-float' : 'border-line',
                disabled && 'opacity-70',
              )}
            >
              {/* For the pointer only: the buttons do the same by keyboard and by voice. */}
              <div
                aria-hidden="true"
                onPointerDown={(event) => !disabled && start(event, id)}
                className={joinClasses(
                  'flex w-12 shrink-0 touch-none items-center justify-center gap-0.5 text-ink-2 select-none',
                  !disabled && 'cursor-grab active:cursor-grabbing',
                )}
              >
                <span className="figure text-lg">{index + 1}</span>
                {!disabled && <GripVertical className="size-4 text-ink-3" />}
              </div>
              <span className="min-w-0 grow self-center py-2.5 leading-snug font-medium wrap-anywhere hyphens-auto">
                {text}
              </span>
              {!disabled && (
                <span className="flex shrink-0 items-center">
                  <MoveButton
                    move="up"
                    label={t('moveUp', { name })}
                    disabled={index === 0}
                    onMove={() => move(index, index - 1)}
                  />
                  <MoveButton
                    move="down"
                    label={t('moveDown', { name })}
                    disabled={index === items.length - 1}
                    onMove={() => move(index, index + 1)}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <div aria-live="polite">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </div>
    </fieldset>
  )
}

function MoveButton(props: { move: 'up' | 'down'; label: string; disabled: boolean; onMove(): void }) {
  const Icon = props.move === 'up' ? ArrowUp : ArrowDown
  return (
    <button
      type="button"
      data-move={props.move}
      aria-label={props.label}
      disabled={props.disabled}
      onClick={props.onMove}
      className="target inline-flex min-h-12 items-center justify-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink disabled:opacity-30"
    >
      <Icon className="size-5" aria-hidden="true" />
    </button>
  )
}

type List = { readonly current: HTMLOListElement | null }

/** Moves the dragged row past a neighbour as soon as the pointer is beyond that one's middle. */
function useDrag(list: List, items: OrderListProps['items'], onMove: OrderListProps['onMove']) {
  const [dragged, setDragged] = useState<string | null>(null)
  const latest = useRef({ items, onMove })
  useLayoutEffect(() => {
    latest.current = { items, onMove }
  })

  useEffect(() => {
    if (dragged === null) return
    const follow = (event: globalThis.PointerEvent) => {
      const from = latest.current.items.findIndex(({ id }) => id === dragged)
      const middle = (index: number) => {
        const box = list.current?.children[index]?.getBoundingClientRect()
        return box && box.top + box.height / 2
      }
      const [above, below] = [middle(from - 1), middle(from + 1)]
      if (above !== undefined && event.clientY < above) latest.current.onMove(from, from - 1)
      else if (below !== undefined && event.clientY > below) latest.current.onMove(from, from + 1)
    }
    const end = () => setDragged(null)
    // On the window: a row that changes its place in the document would lose a captured pointer.
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
    }
  }, [dragged, list])

  const start = (event: PointerEvent, id: string) => {
    if (event.button !== 0) return
    event.preventDefault()
    setDragged(id)
  }
  return { dragged, start }
}

/** Rows glide from where they stood before to where they stand now. */
function useMakingWay(list: List, items: OrderListProps['items'], dragged: string | null): void {
  const still = usePrefersReducedMotion()
  const tops = useRef(new Map<string, number>())
  const order = items.map(({ id }) => id).join('\n')
  const shown = useRef(order)
  useLayoutEffect(() => {
    const changed = shown.current !== order
    shown.current = order
    for (const row of list.current?.children ?? []) {
      if (!(row instanceof HTMLElement)) continue
      const id = row.dataset.id ?? ''
      const before = tops.current.get(id)
      const { offsetTop } = row
      tops.current.set(id, offsetTop)
      const moved = changed && before !== undefined && before !== offsetTop
      // Not every browser that a phone brings along has animations.
      if (!moved || still || id === dragged || typeof row.animate !== 'function') continue
      row.animate([{ transform: `translateY(${before - offsetTop}px)` }, { transform: 'none' }], {
        duration: wayMs,
        easing: 'ease-out',
      })
    }
  })
}
