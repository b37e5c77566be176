import { useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { placingEditorTexts } from './placing-editor-texts.ts'

type Key = 'all' | 'each' | 'places' | 'pairs'

export interface PartialFieldProps<Value extends Key> {
  value: Value
  values: readonly Value[]
  onChange(value: Value): void
}

/** How an answer earns points that is right in part. */
export function PartialField<Value extends Key>({ value, values, onChange }: PartialFieldProps<Value>) {
  const t = useTexts(placingEditorTexts)
  return (
    <RadioGroup
      legend={t('partial')}
      value={value}
      onChange={onChange}
      options={values.map((each) => ({ value: each, label: t(each), hint: t(`${each}Hint`) }))}
    />
  )
}
