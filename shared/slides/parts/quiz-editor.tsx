import type { ReactNode } from 'react'
import { pointsLimits } from '../../core/scoring/points.ts'
import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits } from '../config-parts.ts'
import type { QuizConfig } from '../quiz-parts.ts'
import { ImageField } from './image-field.tsx'
import { LimitedText } from './limited-text.tsx'
import { quizEditorTexts } from './quiz-editor-texts.ts'
import { hintLimits } from './quiz-limits.ts'
import { QuizPointsFields } from './quiz-points-fields.tsx'
import { RowListEditor } from './row-list-editor.tsx'

export interface QuizEditorProps {
  config: QuizConfig
  /** The fields that changed; the kind puts them into its own config. */
  onChange(part: Partial<QuizConfig>): void
  upload(file: File): Promise<string>
  /** What is asked for: stands between the question and the points. */
  children: ReactNode
}

/** The form of a quiz question: what all kinds share, around what each asks for. */
export function QuizEditor({ config, onChange, upload, children }: QuizEditorProps) {
  const t = useTexts(quizEditorTexts)
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={t('question')}
        rows={2}
        value={config.question}
        limit={limits.heading}
        onChange={(question) => onChange({ question })}
      />
      {children}
      <div className="flex flex-col gap-4">
        <QuizPointsFields
          points={config.points}
          // Nothing doubled is nothing, and would be announced for nothing.
          onChange={(points) => onChange(points.policy === 'none' ? { points, double: false } : { points })}
        />
        {config.points.policy !== 'none' && (
          <Switch
            label={t('double')}
            hint={t('doubleHint')}
            checked={config.double}
            onChange={(double) => onChange({ double })}
          />
        )}
      </div>
      <HintsField hints={config.hints} onChange={(hints) => onChange({ hints })} />
      <LimitedText
        label={t('explanation')}
        optional
        rows={3}
        lines
        hint={t('explanationHint')}
        value={config.explanation}
        limit={limits.body}
        onChange={(explanation) => onChange({ explanation })}
      />
      <ImageField
        label={t('questionImage')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ image })}
      />
    </div>
  )
}

type Hints = QuizConfig['hints']

function HintsField({ hints, onChange }: { hints: Hints; onChange(hints: Hints): void }) {
  const t = useTexts(quizEditorTexts)
  return (
    <RowListEditor
      label={t('hints')}
      hint={t('hintsHint', { max: pointsLimits.hints })}
      rows={hints}
      onChange={onChange}
      nameOf={(index) => t('hint', { number: index + 1 })}
      min={0}
      max={pointsLimits.hints}
      create={() => ({ text: '', cost: hintLimits.usualCost })}
      addLabel={t('addHint')}
      field={({ row, name, change }) => (
        <LimitedText
          label={name}
          hideLabel
          placeholder={name}
          value={row.text}
          limit={hintLimits.text}
          onChange={(text) => change({ ...row, text })}
        />
      )}
      controls={({ row, name, change }) => (
        <NumberField
          label={t('hintCost', { name })}
          unit="%"
          value={row.cost}
          min={0}
          max={hintLimits.cost}
          step={5}
          onChange={(cost) => cost !== null && change({ ...row, cost: Math.round(cost) })}
        />
      )}
    />
  )
}
