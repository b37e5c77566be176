import { useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { OptionListEditor } from '../parts/option-list-editor.tsx'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import { mostQuizOptions } from '../parts/quiz-keys.ts'
import { QuizRightMark } from '../parts/quiz-right-mark.tsx'
import type { EditorProps } from '../view-props.tsx'
import { quizSeveralEditorTexts } from './editor-texts.ts'
import type { QuizSeveralConfig } from './quiz-several.ts'
import { severalRules } from './several-score.ts'

export default function QuizSeveralEditor(props: EditorProps<'quiz-several'>) {
  const { config, onChange, stages, upload } = props
  const t = useTexts(quizSeveralEditorTexts)
  const change = (part: Partial<QuizSeveralConfig>) => onChange({ ...config, ...part })
  const changeOptions = (options: QuizSeveralConfig['options']) => {
    const kept = config.correct.filter((id) => options.some((option) => option.id === id))
    const [first] = options
    // One option at least is right: the schema asks for it, and a quiz without it could not be revealed.
    change({ options, correct: kept.length > 0 || !first ? kept : [first.id] })
  }
  const mark = (id: string, right: boolean) => {
    const correct = right ? [...config.correct, id] : config.correct.filter((other) => other !== id)
    if (correct.length > 0) change({ correct })
  }
  return (
    <QuizEditor config={config} onChange={change} upload={upload}>
      <OptionListEditor
        options={config.options}
        onChange={changeOptions}
        stages={stages}
        upload={upload}
        max={mostQuizOptions}
        extra={({ row, name }) => (
          <QuizRightMark
            name={name}
            checked={config.correct.includes(row.id)}
            onCheck={(right) => mark(row.id, right)}
          />
        )}
      />
      <RadioGroup
        legend={t('rule')}
        value={config.rule}
        onChange={(rule) => change({ rule })}
        options={severalRules.map((rule) => ({ value: rule, label: t(rule), hint: t(`${rule}Hint`) }))}
      />
    </QuizEditor>
  )
}
