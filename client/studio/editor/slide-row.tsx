import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ArrowDown, ArrowUp, Copy, EllipsisVertical, GripVertical, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo } from 'react'
import type { Slide } from '../../../shared/slides/deck.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Menu } from '../../../shared/ui/menu.tsx'
import { useSlideName } from '../slides/slide-name.tsx'
import { SlideThumbnail } from '../slides/slide-thumbnail.tsx'
import { slideTexts } from '../slides/texts.ts'
import { editorTexts } from './texts.ts'
import { missingOf } from './unfinished.ts'

export interface SlideRowProps {
  slide: Slide
  /** From 0. */
  index: number
  total: number
  language: Language
  chosen: boolean
  /** One row at a time is reached by Tab; arrow keys go on from there. */
  inTabOrder: boolean
  onChoose(id: string): void
  onKeyDown(event: KeyboardEvent, id: string): void
  /** @param steps places down the list; negative: up */
  onMove(id: string, steps: number): void
  onDuplicate(id: string): void
  onRemove(id: string): void
}

const toolButton =
  'inline-flex size-11 items-center justify-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink lg:w-9'

export const SlideRow = memo(function SlideRow(props: SlideRowProps) {
  const { slide, index, total, language, chosen } = props
  const t = useTexts(editorTexts)
  const tSlide = useTexts(slideTexts)
  const name = useSlideName()(slide)
  const unfinished = missingOf(slide).length > 0
  const place = index + 1
  const {
    setNodeRef,
    setActivatorNodeRef,
    attributes,
    listeners = {},
    transform,
    transition,
    isDragging,
  } = useSortable({ id: slide.id })
  const { onKeyDown: liftByKey, ...liftByPointer } = listeners

  return (
    <li
      ref={setNodeRef}
      data-slide={slide.id}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={joinClasses(
        'relative flex w-52 shrink-0 gap-1 rounded-md p-1.5 lg:w-auto lg:rounded-none lg:ps-1 lg:pe-3',
        isDragging ? 'z-1 bg-raised shadow-float' : chosen && 'bg-accent-soft',
        !isDragging && !chosen && 'row-out-of-sight',
      )}
    >
      <div className="flex w-9 shrink-0 flex-col items-center">
        <span aria-hidden="true" className="pt-0.5 text-sm leading-none text-ink-2 tabular-nums">
          {place}
        </span>
        {chosen && (
          <>
            <button
              type="button"
              ref={setActivatorNodeRef}
              {...attributes}
              onKeyDown={(event) => liftByKey?.(event)}
              aria-label={t('grip', { place })}
              className={joinClasses(toolButton, 'cursor-grab touch-none')}
              {...liftByPointer}
            >
              <GripVertical className="size-4.5" aria-hidden="true" />
            </button>
            <Menu
              align="start"
              trigger={
                <button type="button" aria-label={t('slideActions', { place })} className={toolButton}>
                  <EllipsisVertical className="size-4.5" aria-hidden="true" />
                </button>
              }
              items={[
                {
                  id: 'duplicate',
                  label: t('duplicate'),
                  icon: <Copy aria-hidden="true" />,
                  onSelect: () => props.onDuplicate(slide.id),
                },
                {
                  id: 'up',
                  label: t('moveUp'),
                  icon: <ArrowUp aria-hidden="true" />,
                  disabled: index === 0,
                  onSelect: () => props.onMove(slide.id, -1),
                },
                {
                  id: 'down',
                  label: t('moveDown'),
                  icon: <ArrowDown aria-hidden="true" />,
                  disabled: place === total,
                  onSelect: () => props.onMove(slide.id, 1),
                },
                {
                  id: 'remove',
                  label: t('remove'),
                  icon: <Trash2 aria-hidden="true" />,
                  danger: true,
                  separated: true,
                  onSelect: () => props.onRemove(slide.id),
                },
              ]}
            />
          </>
        )}
      </div>
      <button
        type="button"
        data-choose=""
        aria-current={chosen || undefined}
        aria-label={`${t('slideLabel', { place, name })}${unfinished ? `. ${tSlide('unfinished')}` : ''}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Control+D Delete"
        tabIndex={props.inTabOrder ? 0 : -1}
        onClick={() => props.onChoose(slide.id)}
        onKeyDown={(event) => props.onKeyDown(event, slide.id)}
        className="min-w-0 grow rounded-md text-start focus-visible:outline-offset-1"
        {...liftByPointer}
      >
        <SlideThumbnail
          slide={slide}
          language={language}
          className={chosen ? 'ring-2 ring-accent-mark' : undefined}
        />
        <span className="mt-1 flex items-center gap-1.5 text-xs leading-snug">
          {unfinished && <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-accent-mark" />}
          <span className={joinClasses('truncate', chosen ? 'text-ink' : 'text-ink-2')}>{name}</span>
        </span>
      </button>
    </li>
  )
})
