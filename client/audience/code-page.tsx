import { ArrowRight } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { Banner } from '../../shared/ui/banner.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { TextField } from '../../shared/ui/text-field.tsx'
import { codeLength, readCode } from './code.ts'
import { PageFrame } from './page-frame.tsx'
import { audienceTexts } from './texts.ts'

export interface CodePageProps {
  /** A code under which no session was found. */
  missing?: string | null
  onCode(code: string): void
}

/** Asks for the session's code. */
export function CodePage({ missing = null, onCode }: CodePageProps) {
  const t = useTexts(audienceTexts)
  const [text, setText] = useState(missing ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLDivElement>(null)
  const { code } = readCode(text)

  const type = (typed: string) => {
    const read = readCode(typed)
    setText(read.code)
    const unknown = [...new Set(read.unknown)].join(' ')
    setProblem(unknown === '' ? null : t('codeUnknown', { characters: unknown }))
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.length === codeLength) {
      onCode(code)
      return
    }
    setProblem(code === '' ? t('codeMissing') : t('codeShort', { count: codeLength - code.length }))
    field.current?.querySelector('input')?.focus()
  }

  return (
    <PageFrame>
      <form onSubmit={submit} noValidate className="flex grow flex-col gap-6 pt-[6vh]">
        <div>
          <h1 className="text-3xl">{t('codeTitle')}</h1>
          <p className="mt-3 text-ink-2">{t('codeText')}</p>
        </div>
        {missing !== null && missing !== '' && (
          <Banner tone="warning" title={t('noSession', { code: missing })}>
            {t('noSessionText')}
          </Banner>
        )}
        <div ref={field}>
          <TextField
            label={t('code')}
            error={problem}
            value={text}
            onChange={type}
            className="[&_input]:figure [&_input]:h-16 [&_input]:text-center [&_input]:text-3xl [&_input]:tracking-[0.14em] [&_input]:uppercase"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            inputMode="text"
            enterKeyHint="go"
          />
        </div>
        <Button type="submit" variant="primary" size="large" icon={<ArrowRight />} className="w-full">
          {t('codeGo')}
        </Button>
      </form>
    </PageFrame>
  )
}
