import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { OptionSign } from '../parts/option-sign.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { nextItem, type Placed } from './shown-items.ts'
import { quizCategoriseTexts } from './texts.ts'

export interface CategoriseBoardProps {
  categories: readonly string[]
  items: readonly string[]
  /** For each item its category; null: none yet. */
  placed: Placed
  /** The item whose turn it is. */
  at: number
  onPlaced(placed: (number | null)[], at: number): void
  disabled: boolean
}

/** One item after another: a tap on its category brings the next one. Any of them can be taken up again from the list. */
export function CategoriseBoard(props: CategoriseBoardProps) {
  const { categories, items, placed, at, onPlaced, disabled } = props
  const t = useTexts(quizCategoriseTexts)
  const tPlacing = useTexts(placingTexts)
  const itemName = (index: number) => items[index] || tPlacing('item', { number: index + 1 })
  const categoryName = (index: number) => categories[index] || tPlacing('category', { number: index + 1 })
  const put = (category: number) => {
    if (disabled) return
    const next = placed.map((old, item) => (item === at ? category : old))
    onPlaced(next, nextItem(next, at))
  }
  return (
    <>
      {!disabled && (
        <fieldset className="flex min-w-0 flex-col gap-2.5">
          <legend className="sr-only">{t('whereTo')}</legend>
          <div
            aria-live="polite"
            className="flex min-h-28 flex-col justify-center gap-1 rounded-lg bg-sunken px-4 py-3 text-center"
          >
            <span className="text-sm text-ink-2 tabular-nums">
              {t('itemOf', { number: at + 1, total: items.length })}
            </span>
            <span className="text-xl leading-snug font-medium wrap-anywhere hyphens-auto">
              {itemName(at)}
            </span>
          </div>
          {categories.map((_, category) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: categories are named by their place and never move
              key={category}
              type="button"
              aria-pressed={placed[at] === category}
              onClick={() => put(category)}
              className={joinClasses(
                'flex min-h-14 w-full items-center gap-3.5 rounded-lg border-2 px-3.5 py-2.5 text-start transition-[border-color,background-color,scale] active:scale-[0.985]',
                placed[at] === category
                  ? 'border-ink bg-accent-soft'
                  : 'border-line bg-raised hover:border-line-strong',
              )}
            >
              <OptionSign index={category} className="size-9" />
              <span className="min-w-0 grow leading-snug font-medium wrap-anywhere hyphens-auto">
                {categoryName(category)}
              </span>
            </button>
          ))}
        </fieldset>
      )}
      <ul aria-label={t('allItems')} className="flex flex-wrap gap-2">
        {items.map((_, item) => {
          const category = placed[item] ?? null
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: items are named by their place and never move
            <li key={item} className="max-w-full">
              <button
                type="button"
                aria-current={!disabled && item === at}
                aria-disabled={disabled || undefined}
                aria-label={
                  category === null
                    ? t('notPlaced', { text: itemName(item) })
                    : t('inCategory', { text: itemName(item), category: categoryName(category) })
                }
                onClick={() => !disabled && onPlaced([...placed], item)}
                className={joinClasses(
                  'target inline-flex max-w-full items-center gap-2 rounded-full border-2 py-1 ps-1.5 pe-3.5 text-start text-sm',
                  !disabled && item === at ? 'border-ink' : 'border-line',
                  disabled && 'cursor-default opacity-80',
                )}
              >
                {category === null ? (
                  <span
                    aria-hidden="true"
                    className="size-7 shrink-0 rounded-full border-2 border-dashed border-line-strong"
                  />
                ) : (
                  <OptionSign index={category} className="size-7" />
                )}
                <span className="min-w-0 wrap-anywhere hyphens-auto">{itemName(item)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
