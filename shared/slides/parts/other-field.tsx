import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { otherLimit } from './other-answer.ts'
import { otherTexts } from './other-texts.ts'

export interface OtherFieldProps {
  value: string
  onChange(text: string): void
}

/** Where a person writes an answer that is not among the options. */
export function OtherField({ value, onChange }: OtherFieldProps) {
  const t = useTexts(otherTexts)
  return (
    <TextField
      label={t('ownAnswer')}
      hint={t('ownAnswerHint', { max: otherLimit })}
      value={value}
      maxLength={otherLimit}
      autoComplete="off"
      enterKeyHint="done"
      onKeyDown={(event) => {
        // Puts the keyboard away, so that the button to send can be seen.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
      }}
      onChange={onChange}
    />
  )
}
