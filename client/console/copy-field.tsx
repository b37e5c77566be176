import { Check, Copy } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../shared/ui/button.tsx'
import { controlClasses } from '../../shared/ui/control-classes.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { linkTexts } from './link-texts.ts'

/** How long "copied" is said, milliseconds. */
const saidMs = 2500

/** An address to copy. On a plain-HTTP page of a LAN there is no clipboard: there it is selected, to be copied by hand. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useTexts(linkTexts)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null)

  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), saidMs)
    return () => clearTimeout(timer)
  }, [said])

  async function copy() {
    try {
      await navigator.clipboard.writeText(value)
      setSaid('copied')
    } catch {
      input.current?.focus()
      input.current?.select()
      setSaid('selected')
    }
  }

  return (
    <div>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="flex items-stretch gap-2">
        <input
          id={id}
          ref={input}
          readOnly
          value={value}
          className={`${controlClasses} min-w-0 truncate text-sm`}
          onFocus={(event) => event.target.select()}
        />
        <Button
          size="small"
          className="shrink-0"
          icon={said === 'copied' ? <Check /> : <Copy />}
          onClick={() => void copy()}
        >
          {t(said === 'copied' ? 'copied' : 'copy')}
        </Button>
      </div>
      <p role="status" className={said === 'selected' ? 'mt-1 text-sm text-ink-2' : 'sr-only'}>
        {said === 'selected' ? t('selected') : said === 'copied' ? t('copied') : ''}
      </p>
    </div>
  )
}
