import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { useEffect, useMemo, useRef } from 'react'
import { deckLimits } from '../../../shared/slides/deck.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx'
import { AddSlideMenu } from './add-slide-menu.tsx'
import { useEditor, useEditorActions } from './editor-context.tsx'
import { SlideRow } from './slide-row.tsx'
import { editorTexts } from './texts.ts'
import { useSlideCommands } from './use-slide-commands.ts'

/** The deck's slides in order: chosen, added, moved, doubled and removed here, by pointer, touch and keys. */
export function SlideList() {
  const t = useTexts(editorTexts)
  const slides = useEditor((state) => state.deck.slides)
  const language = useEditor((state) => state.deck.language)
  const selectedId = useEditor((state) => state.selectedId)
  const actions = useEditorActions()
  const list = useRef<HTMLOListElement>(null)
  const { move, remove, onKeyDown, followFocus, announcement } = useSlideCommands()

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that moves at once scrolls the list; one that rests first takes the slide.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  // The same list for as long as the order is the same: typing must not make two hundred rows draw anew.
  const order = slides.map((slide) => slide.id).join(' ')
  const ids = useMemo(() => (order === '' ? [] : order.split(' ')), [order])
  const placeOf = (id: string | number) => ids.indexOf(String(id)) + 1
  const total = slides.length

  const chosenIndex = slides.findIndex((slide) => slide.id === selectedId)
  useEffect(() => {
    if (chosenIndex < 0) return
    const row = list.current?.querySelector<HTMLElement>(`[data-slide="${selectedId}"]`)
    row?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    if (followFocus.current) row?.querySelector<HTMLElement>('[data-choose]')?.focus()
    followFocus.current = false
  }, [selectedId, chosenIndex, followFocus])

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) actions.move(String(active.id), placeOf(over.id) - 1)
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('picked', { place: placeOf(active.id), total }),
    onDragOver: ({ over }) => (over ? t('over', { place: placeOf(over.id), total }) : undefined),
    onDragEnd: ({ over }) => (over ? t('dropped', { place: placeOf(over.id), total }) : undefined),
    onDragCancel: ({ active }) => t('cancelled', { place: placeOf(active.id) }),
  }

  return (
    <nav aria-label={t('slides')} className="flex min-w-0 flex-col lg:border-e lg:border-line">
      <div className="z-sticky flex items-center justify-between gap-3 bg-ground px-3 py-2 lg:sticky lg:top-0 lg:flex-col lg:items-stretch lg:gap-1 lg:pt-3">
        <AddSlideMenu full={total >= deckLimits.slides} />
        <p className="text-sm text-ink-2 lg:text-center">{t('slideCount', { count: total })}</p>
      </div>
      {total >= deckLimits.slides && (
        <p className="px-3 pb-3 text-sm text-ink-2">{t('mostSlides', { count: deckLimits.slides })}</p>
      )}
      <VisuallyHidden>
        <p id="slide-list-keys">{t('listKeys')}</p>
      </VisuallyHidden>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t('gripKeys') } }}
      >
        <SortableContext items={ids} strategy={rectSortingStrategy}>
          <ol
            ref={list}
            aria-describedby="slide-list-keys"
            className="flex gap-1 overflow-x-auto px-2 pb-3 lg:flex-col lg:overflow-visible lg:px-0 lg:pb-16"
          >
            {slides.map((slide, index) => (
              <SlideRow
                key={slide.id}
                slide={slide}
                index={index}
                total={total}
                language={language}
                chosen={slide.id === selectedId}
                // With nothing chosen, the first one is the way into the list.
                inTabOrder={slide.id === selectedId || (selectedId === null && index === 0)}
                onChoose={actions.select}
                onKeyDown={onKeyDown}
                onMove={move}
                onDuplicate={actions.duplicate}
                onRemove={remove}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div aria-live="polite">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </div>
    </nav>
  )
}
