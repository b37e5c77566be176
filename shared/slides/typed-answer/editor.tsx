import { Checkbox } from '../../ui/checkbox.tsx'
import { useTexts } from '../../ui/language.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { typedAnswerEditorTexts } from './editor-texts.ts'
import { type Tolerance, typedLimits } from './match-answer.ts'
import type { TypedAnswerConfig } from './typed-answer.ts'

const tolerances: readonly {
  what: keyof Tolerance
  hint?: 'accentsHint' | 'spacingHint' | 'typosHint' | 'kazakhHint'
}[] = [
  { what: 'case' },
  { what: 'accents', hint: 'accentsHint' },
  { what: 'spacing', hint: 'spacingHint' },
  { what: 'typos', hint: 'typosHint' },
  { what: 'yo' },
  { what: 'kazakh', hint: 'kazakhHint' },
]

export default function TypedAnswerEditor({ config, onChange, upload }: EditorProps<'typed-answer'>) {
  const t = useTexts(typedAnswerEditorTexts)
  const change = (part: Partial<TypedAnswerConfig>) => onChange({ ...config, ...part })
  return (
    <QuizEditor config={config} onChange={change} upload={upload}>
      <RowListEditor
        label={t('accepted')}
        hint={t('acceptedHint', { max: typedLimits.variants })}
        rows={config.accepted}
        onChange={(accepted) => change({ accepted })}
        nameOf={(index) => t('variant', { number: index + 1 })}
        min={1}
        max={typedLimits.variants}
        create={() => ''}
        addLabel={t('addVariant')}
        field={({ row, name, change: changeRow }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            value={row}
            limit={typedLimits.answer}
            onChange={changeRow}
          />
        )}
      />
      <fieldset className="flex min-w-0 flex-col">
        <legend className="mb-0.5 font-medium leading-snug">{t('tolerance')}</legend>
        {tolerances.map(({ what, hint }) => (
          <Checkbox
            key={what}
            label={t(what)}
            {...(hint && { hint: t(hint) })}
            checked={config.tolerance[what]}
            onChange={(checked) => change({ tolerance: { ...config.tolerance, [what]: checked } })}
          />
        ))}
      </fieldset>
    </QuizEditor>
  )
}
