import { CircleCheck, Hourglass } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { protocolLimits } from '../../protocol/limits.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { QuestionsRoom } from '../view-props.tsx'
import type { QuestionDraft } from './draft.ts'
import { qAndATexts } from './texts.ts'

const shortest = 3

export interface AskFormProps {
  draft: QuestionDraft
  onDraft(draft: QuestionDraft): void
  ask: QuestionsRoom['ask']
  /** A question may be asked without a name. */
  anonymous: boolean
}

/** Asks one question. What is typed stays until the server has taken it. */
export function AskForm({ draft, onDraft, ask, anonymous: mayBeAnonymous }: AskFormProps) {
  const t = useTexts(qAndATexts)
  const [state, setState] = useState<
    'writing' | 'too-short' | 'sending' | 'asked' | 'pending' | { refused: string }
  >('writing')
  const form = useRef<HTMLFormElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const text = draft.text.trim()
    if (text.length < shortest) {
      setState('too-short')
      form.current?.querySelector('textarea')?.focus()
      return
    }
    setState('sending')
    try {
      const result = await ask(text, mayBeAnonymous && draft.anonymous)
      if (result.ok) onDraft({ text: '', anonymous: draft.anonymous })
      setState(result.ok ? (result.pending ? 'pending' : 'asked') : { refused: result.message })
    } catch {
      setState({ refused: '' })
    }
  }

  const error =
    state === 'too-short'
      ? t('tooShort')
      : typeof state === 'object'
        ? `${t('notAsked', { reason: state.refused }).trim()} ${t('kept')}`
        : null

  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className="flex flex-col gap-1.5">
      <TextArea
        label={t('yourQuestion')}
        hint={t('askHint')}
        error={error}
        rows={2}
        maxLength={protocolLimits.question}
        readOnly={state === 'sending'}
        value={draft.text}
        onChange={(text) => {
          onDraft({ ...draft, text })
          setState('writing')
        }}
      />
      {mayBeAnonymous && (
        <Checkbox
          label={t('anonymous')}
          checked={draft.anonymous}
          onChange={(anonymous) => onDraft({ ...draft, anonymous })}
        />
      )}
      <Button type="submit" variant="primary" size="large" busy={state === 'sending'}>
        {t('ask')}
      </Button>
      <div role="status" className="min-h-7">
        {state === 'asked' && (
          <p className="flex items-center gap-2 pt-1 font-medium text-success">
            <CircleCheck className="size-5 shrink-0" aria-hidden="true" />
            {t('asked')}
          </p>
        )}
        {state === 'pending' && (
          <p className="flex items-center gap-2 pt-1 font-medium">
            <Hourglass className="size-5 shrink-0" aria-hidden="true" />
            {t('askedPending')}
          </p>
        )}
      </div>
    </form>
  )
}
