import { useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { editorTexts } from '../parts/editor-texts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { trueFalseEditorTexts } from './editor-texts.ts'
import { labelLimit, sides } from './labels.ts'
import { trueFalseTexts } from './texts.ts'
import type { TrueFalseConfig } from './true-false.ts'

export default function TrueFalseEditor({ config, onChange, stages, upload }: EditorProps<'true-false'>) {
  const t = useTexts(trueFalseEditorTexts)
  const tSide = useTexts(trueFalseTexts)
  const tEditor = useTexts(editorTexts)
  const change = (part: Partial<TrueFalseConfig>) => onChange({ ...config, ...part })
  return (
    <QuizEditor config={config} onChange={change} upload={upload}>
      <RadioGroup
        legend={t('correct')}
        layout="row"
        value={config.correct}
        onChange={(correct) => change({ correct })}
        options={sides.map((side) => ({ value: side, label: config.labels[side] || tSide(side) }))}
      />
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="font-medium leading-snug">{t('labels')}</legend>
        <p className="mt-1 text-sm text-ink-2">{t('labelsHint')}</p>
        {sides.map((side) => (
          <div key={side} className="flex flex-wrap items-end gap-4">
            <div className="min-w-48 grow">
              <LimitedText
                label={t(`${side}Label`)}
                placeholder={tSide(side)}
                value={config.labels[side]}
                limit={labelLimit}
                onChange={(label) => change({ labels: { ...config.labels, [side]: label } })}
              />
            </div>
            <StageTagSelect
              label={tEditor('stageTagOf', { name: config.labels[side] || tSide(side) })}
              className="min-w-48 grow"
              stages={stages}
              value={config.stages[side]}
              onChange={(stage) => change({ stages: { ...config.stages, [side]: stage } })}
            />
          </div>
        ))}
      </fieldset>
    </QuizEditor>
  )
}
