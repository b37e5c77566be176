import { type RefObject, useEffect, useRef, useState } from 'react'

/** Errors by field. After a failed try the first wrong field takes the focus; a field's error goes once it is changed. */
export function useFormErrors<Field extends string>(): {
  form: RefObject<HTMLFormElement | null>
  errors: Partial<Record<Field, string>>
  show(errors: Partial<Record<Field, string>>): void
  clear(field: Field): void
} {
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({})
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return {
    form,
    errors,
    show: (found) => {
      setErrors(found)
      setTries((count) => count + 1)
    },
    clear: (field) =>
      setErrors((before) => {
        if (before[field] === undefined) return before
        const { [field]: _gone, ...rest } = before
        return rest as Partial<Record<Field, string>>
      }),
  }
}
