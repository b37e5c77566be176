import { useTexts } from '../../ui/language.tsx'
import { quizEditorTexts } from './quiz-editor-texts.ts'

export interface QuizRightMarkProps {
  /** Of several options one is right: the name of their group. Without it each is right or not by itself. */
  group?: string
  /** What the option is called. */
  name: string
  checked: boolean
  onCheck(checked: boolean): void
}

/** Marks an option as right, in its row of the editor. */
export function QuizRightMark({ group, name, checked, onCheck }: QuizRightMarkProps) {
  const t = useTexts(quizEditorTexts)
  return (
    <label className="flex min-h-12 items-center gap-2.5 rounded-md px-2 has-checked:bg-success-soft has-checked:font-medium">
      <input
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group}
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
        aria-label={t('markRight', { name })}
        className="size-5 accent-(--success)"
      />
      {t('isRight')}
    </label>
  )
}
