import { type FormEvent, useState } from 'react'
import { protocolLimits } from '../../../shared/protocol/limits.ts'
import type { ModeratedQuestion } from '../../../shared/protocol/views.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import { useFailureText } from '../use-failure-text.tsx'
import { useModerationParts } from './moderation-context.tsx'
import { moderationTexts } from './moderation-texts.ts'

const shortest = 3

/** Answers a question in writing, or corrects its words. */
export function QuestionDialog({
  question,
  does,
  onClose,
}: {
  question: ModeratedQuestion
  does: 'answer' | 'edit'
  onClose(): void
}) {
  const t = useTexts(moderationTexts)
  const { store } = useModerationParts()
  const failureText = useFailureText()
  const before = does === 'answer' ? question.answer : question.text
  const [text, setText] = useState(before)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const limit = does === 'answer' ? protocolLimits.answer : protocolLimits.question

  async function save(event: FormEvent) {
    event.preventDefault()
    const typed = text.trim()
    // An answer is taken back by emptying it; a question keeps its words.
    const shortestNow = does === 'edit' ? shortest : before === '' ? 1 : 0
    if (typed.length < shortestNow) {
      setError(t(does === 'edit' ? 'questionTooShort' : 'answerMissing'))
      return
    }
    setBusy(true)
    const payload = { questionId: question.id, text: typed }
    const result = await store.request(does === 'answer' ? 'question:answer' : 'question:edit', payload)
    setBusy(false)
    if (result.ok) onClose()
    else setError(failureText(result.refusal))
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t(does === 'answer' ? 'answerTitle' : 'editTitle')}
      description={does === 'answer' ? question.text : t('editHelp')}
    >
      <form onSubmit={(event) => void save(event)} noValidate className="flex flex-col gap-5">
        <TextArea
          label={t(does === 'answer' ? 'yourAnswer' : 'questionText')}
          hint={does === 'answer' ? t('answerHint') : undefined}
          rows={4}
          maxLength={limit}
          value={text}
          error={error}
          onChange={(next) => {
            setText(next)
            setError(null)
          }}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
