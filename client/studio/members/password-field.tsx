import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../shared/ui/language.tsx'
import { TextField, type TextFieldProps } from '../../../shared/ui/text-field.tsx'
import { memberTexts } from './texts.ts'

/** A password that can be looked at before it is sent. */
export function PasswordField(props: Omit<TextFieldProps, 'label' | 'type' | 'trailing'>) {
  const t = useTexts(memberTexts)
  const [shown, setShown] = useState(false)
  return (
    <TextField
      {...props}
      label={t('password')}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      trailing={
        <button
          type="button"
          aria-label={t(shown ? 'hidePassword' : 'showPassword')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="target -me-2.5 inline-flex items-center justify-center rounded-md hover:text-ink"
        >
          {shown ? (
            <EyeOff className="size-5" aria-hidden="true" />
          ) : (
            <Eye className="size-5" aria-hidden="true" />
          )}
        </button>
      }
    />
  )
}
