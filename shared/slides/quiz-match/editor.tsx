import { useTexts } from '../../ui/language.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { PartialField } from '../parts/partial-field.tsx'
import { placedText } from '../parts/placings.ts'
import { QuizEditor } from '../parts/quiz-editor.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { pairLimits } from './pairs.ts'
import type { QuizMatchConfig } from './quiz-match.ts'
import { quizMatchTexts } from './texts.ts'

export default function QuizMatchEditor({ config, onChange, upload }: EditorProps<'quiz-match'>) {
  const t = useTexts(quizMatchTexts)
  const change = (part: Partial<QuizMatchConfig>) => onChange({ ...config, ...part })
  return (
    <QuizEditor config={config} onChange={change} upload={upload}>
      <RowListEditor
        label={t('pairs')}
        hint={t('pairsHint', pairLimits)}
        rows={config.pairs}
        onChange={(pairs) => change({ pairs })}
        nameOf={(index) => t('pair', { number: index + 1 })}
        min={pairLimits.min}
        max={pairLimits.max}
        create={() => ({ left: '', right: '' })}
        addLabel={t('addPair')}
        field={({ row, name, change: changeRow }) => (
          <div className="grid gap-2">
            {(['left', 'right'] as const).map((side) => (
              <LimitedText
                key={side}
                label={`${name}: ${t(side)}`}
                hideLabel
                placeholder={t(side)}
                value={row[side]}
                limit={placedText}
                onChange={(text) => changeRow({ ...row, [side]: text })}
              />
            ))}
          </div>
        )}
      />
      <PartialField
        value={config.partial}
        values={['each', 'all']}
        onChange={(partial) => change({ partial })}
      />
    </QuizEditor>
  )
}
