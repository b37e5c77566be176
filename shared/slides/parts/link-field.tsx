import { useState } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { limits } from '../config-parts.ts'
import { linkTexts } from './link-texts.ts'

export interface LinkFieldProps {
  label: string
  hint?: string
  /** An address that fits the pattern, or empty. */
  value: string
  onChange(url: string): void
  /** As in the kind's schema; takes the empty text, too. */
  pattern: RegExp
}

/** Keeps what is being typed until it is an address; the config never holds anything else. */
export function LinkField({ label, hint, value, onChange, pattern }: LinkFieldProps) {
  const t = useTexts(linkTexts)
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const type = (text: string) => {
    setLeft(false)
    const address = text.trim()
    if (pattern.test(address)) {
      setTyped(text === address ? null : text)
      onChange(address)
    } else setTyped(text)
  }
  const leave = () => {
    if (typed === null) return
    const address = typed.trim()
    const completed = `https://${address}`
    if (pattern.test(address)) setTyped(null)
    else if (/^[^\s:/]+\.\S+$/.test(address) && completed.length <= limits.url) {
      // People write "example.com" and mean the web page.
      setTyped(null)
      onChange(completed)
    } else setLeft(true)
  }
  return (
    <TextField
      label={label}
      hint={hint}
      type="url"
      inputMode="url"
      autoComplete="off"
      placeholder="https://"
      maxLength={limits.url}
      value={typed ?? value}
      error={left ? t('badUrl') : null}
      onChange={type}
      onBlur={leave}
    />
  )
}
