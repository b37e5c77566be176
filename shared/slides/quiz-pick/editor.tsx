import { useId } from 'react'
import { OptionListEditor } from '../parts/option-list-editor.tsx'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import { mostQuizOptions } from '../parts/quiz-keys.ts'
import { QuizRightMark } from '../parts/quiz-right-mark.tsx'
import type { EditorProps } from '../view-props.tsx'
import type { QuizPickConfig } from './quiz-pick.ts'

export default function QuizPickEditor({ config, onChange, stages, upload }: EditorProps<'quiz-pick'>) {
  const rightName = useId()
  const change = (part: Partial<QuizPickConfig>) => onChange({ ...config, ...part })
  const changeOptions = (options: QuizPickConfig['options']) => {
    const kept = options.some((option) => option.id === config.correct)
    // One option is always the right one: the schema asks for it, and a quiz without it could not be revealed.
    change({ options, correct: kept ? config.correct : (options[0]?.id ?? config.correct) })
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
            group={rightName}
            name={name}
            checked={row.id === config.correct}
            onCheck={() => change({ correct: row.id })}
          />
        )}
      />
    </QuizEditor>
  )
}
