import { useTexts } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { editorTexts } from './editor-texts.ts'

export interface LimitedTextProps {
  label: string
  value: string
  onChange(value: string): void
  /** Most characters, as the schema counts them (UTF-16 units, like `maxLength` of a field). */
  limit: number
  hint?: string
  error?: string | null
  optional?: boolean
  hideLabel?: boolean
  placeholder?: string
  /** More than one makes a field that grows with its text. */
  rows?: number
  /** Whether Enter makes a new line; a heading has none, however many rows it fills. */
  lines?: boolean
  className?: string
}

/** A text of the author's with a limit, which shows itself from four fifths on. */
export function LimitedText({ rows = 1, lines = false, limit, onChange, ...field }: LimitedTextProps) {
  const left = limit - field.value.length
  const near = left <= limit / 5
  const change = (value: string) => onChange(lines ? value : value.replace(/\s*\n\s*/g, ' '))
  return (
    <div>
      {rows > 1 ? (
        <TextArea {...field} rows={rows} maxLength={limit} onChange={change} />
      ) : (
        <TextField
          {...field}
          maxLength={limit}
          onChange={change}
          {...(near && {
            trailing: (
              <span aria-hidden="true" className="text-xs tabular-nums">
                {left}
              </span>
            ),
          })}
        />
      )}
      <CharactersLeft left={left} near={near} limit={limit} />
    </div>
  )
}

/** Speaks twice on the way to the limit, not at every key. */
function CharactersLeft({ left, near, limit }: { left: number; near: boolean; limit: number }) {
  const t = useTexts(editorTexts)
  const spoken = left <= 5 ? Math.max(left, 0) : Math.floor(limit / 5)
  return (
    <span aria-live="polite">
      {near && <VisuallyHidden>{t('charactersLeft', { count: spoken })}</VisuallyHidden>}
    </span>
  )
}
