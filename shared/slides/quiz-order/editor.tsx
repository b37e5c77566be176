import { useTexts } from '../../ui/language.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { PartialField } from '../parts/partial-field.tsx'
import { placingEditorTexts } from '../parts/placing-editor-texts.ts'
import { placedText } from '../parts/placings.ts'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { orderLimits } from './order-share.ts'
import type { QuizOrderConfig } from './quiz-order.ts'
import { quizOrderTexts } from './texts.ts'

export default function QuizOrderEditor({ config, onChange, upload }: EditorProps<'quiz-order'>) {
  const t = useTexts(quizOrderTexts)
  const tPlacing = useTexts(placingEditorTexts)
  const change = (part: Partial<QuizOrderConfig>) => onChange({ ...config, ...part })
  return (
    <QuizEditor config={config} onChange={change} upload={upload}>
      <RowListEditor
        label={tPlacing('items')}
        hint={t('itemsHint', orderLimits)}
        rows={config.items}
        onChange={(items) => change({ items })}
        nameOf={(index) => tPlacing('item', { number: index + 1 })}
        min={orderLimits.min}
        max={orderLimits.max}
        create={() => ''}
        addLabel={tPlacing('addItem')}
        field={({ row, name, change: changeRow }) => (
          <LimitedText
            label={name}
            hideLabel
            value={row}
            limit={placedText}
            placeholder={name}
            onChange={changeRow}
          />
        )}
      />
      <PartialField
        value={config.partial}
        values={['places', 'pairs', 'all']}
        onChange={(partial) => change({ partial })}
      />
    </QuizEditor>
  )
}
