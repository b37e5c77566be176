import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ArrowDown, ArrowUp, GripVertical, Plus, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { editorTexts } from './editor-texts.ts'
import { moveRow, replaceRow, rowKeys } from './row-order.ts'

export interface RowListEditorProps<Row> {
  /** Names the list; shown above it. */
  label: string
  /** Says what is allowed, before it is hit. */
  hint?: string
  rows: readonly Row[]
  onChange(rows: Row[]): void
  /** The row's own id where it has one; else rows get keys that move with them. */
  keyOf?(row: Row): string
  /** What a row is called in labels and announcements: "Option 2". */
  nameOf(index: number): string
  min: number
  max: number
  create(): Row
  addLabel: string
  /** The row's main field, which takes the focus when the row is added. */
  field(row: RowEditing<Row>): ReactNode
  /** Smaller controls, on the line of the move and remove buttons. */
  controls?(row: RowEditing<Row>): ReactNode
}

export interface RowEditing<Row> {
  row: Row
  index: number
  name: string
  change(row: Row): void
}

const iconButton =
  'target inline-flex items-center justify-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink disabled:opacity-35'

/** Rows that can be added, removed, dragged, and moved by buttons or by Alt with the arrow keys. */
export function RowListEditor<Row>(props: RowListEditorProps<Row>) {
  const { label, hint, rows, onChange, keyOf, nameOf, min, max, create, addLabel } = props
  const t = useTexts(editorTexts)
  const list = useRef<HTMLOListElement>(null)
  const [announcement, setAnnouncement] = useState('')
  const [focusRow, setFocusRow] = useState<{ index: number; part: 'field' | 'up' | 'down' } | null>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))

  const [ownKeys, setOwnKeys] = useState<{ keys: string[]; next: number }>({ keys: [], next: 0 })
  let { keys, next } = ownKeys
  if (keyOf === undefined && keys.length !== rows.length) {
    keys = rowKeys(keys, rows.length, next)
    next += Math.max(0, keys.length - ownKeys.keys.length)
    setOwnKeys({ keys, next })
  }
  const ids = keyOf === undefined ? keys : rows.map(keyOf)

  useEffect(() => {
    if (focusRow === null) return
    const row = list.current?.children[focusRow.index]
    const target = row?.querySelector<HTMLElement>(
      focusRow.part === 'field' ? '[data-row-field] :is(input,textarea)' : `[data-move=${focusRow.part}]`,
    )
    // At either end the button just used is disabled; its neighbour keeps the focus in the row.
    const usable = target?.matches(':disabled')
      ? row?.querySelector<HTMLElement>('[data-move]:enabled')
      : target
    usable?.focus()
    setFocusRow(null)
  }, [focusRow])

  const move = (from: number, to: number, part: 'field' | 'up' | 'down' | null) => {
    if (to < 0 || to >= rows.length || from === to) return
    setOwnKeys({ keys: moveRow(keys, from, to), next })
    onChange(moveRow(rows, from, to))
    setAnnouncement(t('movedTo', { name: nameOf(from), place: to + 1, total: rows.length }))
    if (part !== null) setFocusRow({ index: to, part })
  }
  const remove = (index: number) => {
    setOwnKeys({ keys: keys.filter((_, at) => at !== index), next })
    onChange(rows.filter((_, at) => at !== index))
    setAnnouncement(t('removed', { name: nameOf(index) }))
    setFocusRow({ index: Math.min(index, rows.length - 2), part: 'field' })
  }
  const add = () => {
    onChange([...rows, create()])
    setFocusRow({ index: rows.length, part: 'field' })
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1), 'field')
  }
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)), null)
  }

  return (
    <fieldset className="min-w-0">
      <legend className="font-medium leading-snug">{label}</legend>
      {hint && <p className="mt-1 text-sm text-ink-2">{hint}</p>}
      {/* The library would announce drags in English; moves announce themselves below. */}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol ref={list} className="mt-3 flex flex-col gap-4">
            {rows.map((row, index) => {
              const name = nameOf(index)
              const editing = {
                row,
                index,
                name,
                change: (changed: Row) => onChange(replaceRow(rows, index, changed)),
              }
              const id = ids[index] ?? name
              return (
                <SortableRow key={id} id={id} onKeyDown={(event) => onKeyDown(event, index)}>
                  <div
                    className={
                      props.controls
                        ? 'flex flex-col gap-1'
                        : 'flex flex-wrap items-start justify-end gap-x-1'
                    }
                  >
                    <div data-row-field="" className={props.controls ? undefined : 'min-w-56 grow basis-0'}>
                      {props.field(editing)}
                    </div>
                    <div className="flex flex-wrap items-start justify-end gap-x-1 gap-y-2">
                      {props.controls && (
                        <div className="flex min-w-0 grow basis-50 flex-wrap gap-2">
                          {props.controls(editing)}
                        </div>
                      )}
                      <RowButtons
                        name={name}
                        first={index === 0}
                        last={index === rows.length - 1}
                        removable={rows.length > min}
                        onMove={(by, part) => move(index, index + by, part)}
                        onRemove={() => remove(index)}
                      />
                    </div>
                  </div>
                </SortableRow>
              )
            })}
          </ol>
        </SortableContext>
      </DndContext>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button size="small" icon={<Plus aria-hidden="true" />} disabled={rows.length >= max} onClick={add}>
          {addLabel}
        </Button>
        {rows.length >= max && <p className="text-sm text-ink-2">{t('full', { max })}</p>}
      </div>
      <div aria-live="polite">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </div>
    </fieldset>
  )
}

function RowButtons(props: {
  name: string
  first: boolean
  last: boolean
  removable: boolean
  onMove(by: 1 | -1, part: 'up' | 'down'): void
  onRemove(): void
}) {
  const { name } = props
  const t = useTexts(editorTexts)
  return (
    <div className="flex shrink-0">
      <button
        type="button"
        data-move="up"
        aria-label={t('moveUp', { name })}
        disabled={props.first}
        onClick={() => props.onMove(-1, 'up')}
        className={iconButton}
      >
        <ArrowUp className="size-5" aria-hidden="true" />
      </button>
      <button
        type="button"
        data-move="down"
        aria-label={t('moveDown', { name })}
        disabled={props.last}
        onClick={() => props.onMove(1, 'down')}
        className={iconButton}
      >
        <ArrowDown className="size-5" aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('remove', { name })}
        disabled={!props.removable}
        onClick={props.onRemove}
        className={iconButton}
      >
        <X className="size-5" aria-hidden="true" />
      </button>
    </div>
  )
}

const nothing = () => undefined
const silent = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing }

function SortableRow({
  id,
  onKeyDown,
  children,
}: {
  id: string
  onKeyDown(event: KeyboardEvent): void
  children: ReactNode
}) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
  })
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={isDragging ? 'relative z-1 flex gap-1.5 opacity-80' : 'flex gap-1.5'}
      onKeyDown={onKeyDown}
    >
      {/* For the pointer only: the buttons of the row do the same by keyboard and touch. */}
      <div
        ref={setActivatorNodeRef}
        {...listeners}
        aria-hidden="true"
        className="-ms-2 flex min-h-12 w-7 shrink-0 cursor-grab touch-none items-center justify-center self-start text-ink-3 hover:text-ink"
      >
        <GripVertical className="size-5" />
      </div>
      <div className="min-w-0 grow">{children}</div>
    </li>
  )
}
