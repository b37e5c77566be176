import { useTexts } from '../../ui/language.tsx'
import { Select } from '../../ui/select.tsx'
import { nextPartId } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { PartialField } from '../parts/partial-field.tsx'
import { placingEditorTexts } from '../parts/placing-editor-texts.ts'
import { placedText } from '../parts/placings.ts'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { categorisedLimits, categoryLimits } from './limits.ts'
import type { QuizCategoriseConfig } from './quiz-categorise.ts'
import { quizCategoriseTexts } from './texts.ts'

export default function QuizCategoriseEditor({ config, onChange, upload }: EditorProps<'quiz-categorise'>) {
  const t = useTexts(quizCategoriseTexts)
  const tPlacing = useTexts(placingEditorTexts)
  const { categories, items } = config
  const change = (part: Partial<QuizCategoriseConfig>) => onChange({ ...config, ...part })
  const firstOf = (list: QuizCategoriseConfig['categories']) => list[0]?.id ?? ''
  const changeCategories = (next: QuizCategoriseConfig['categories']) =>
    change({
      categories: next,
      // The items of a category that is taken away go to the first one: none may be without.
      items: items.map((item) =>
        next.some(({ id }) => id === item.category) ? item : { ...item, category: firstOf(next) },
      ),
    })
  return (
    <QuizEditor config={config} onChange={change} upload={upload}>
      <RowListEditor
        label={t('categories')}
        hint={t('categoriesHint', { min: categoryLimits.min, max: categoryLimits.max })}
        rows={categories}
        keyOf={({ id }) => id}
        onChange={changeCategories}
        nameOf={(index) => t('category', { number: index + 1 })}
        min={categoryLimits.min}
        max={categoryLimits.max}
        create={() => ({ id: nextPartId(categories.map(({ id }) => id)), name: '' })}
        addLabel={t('addCategory')}
        field={({ row, name, change: changeRow }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            value={row.name}
            limit={categoryLimits.name}
            onChange={(text) => changeRow({ ...row, name: text })}
          />
        )}
      />
      <RowListEditor
        label={tPlacing('items')}
        hint={t('itemsHint', categorisedLimits)}
        rows={items}
        onChange={(next) => change({ items: next })}
        nameOf={(index) => tPlacing('item', { number: index + 1 })}
        min={categorisedLimits.min}
        max={categorisedLimits.max}
        create={() => ({ text: '', category: items.at(-1)?.category ?? firstOf(categories) })}
        addLabel={tPlacing('addItem')}
        field={({ row, name, change: changeRow }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            value={row.text}
            limit={placedText}
            onChange={(text) => changeRow({ ...row, text })}
          />
        )}
        controls={({ row, name, change: changeRow }) => (
          <Select
            label={t('belongsTo', { name })}
            hideLabel
            value={row.category}
            options={categories.map(({ id, name: category }, index) => ({
              value: id,
              label: category || t('category', { number: index + 1 }),
            }))}
            onChange={(category) => changeRow({ ...row, category })}
          />
        )}
      />
      <PartialField
        value={config.partial}
        values={['each', 'all']}
        onChange={(partial) => change({ partial })}
      />
    </QuizEditor>
  )
}
