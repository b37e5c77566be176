import { useId } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { limits } from '../config-parts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { OptionListEditor } from '../parts/option-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { mostQuizOptions } from './keys.ts'
import type { QuizPickConfig } from './quiz-pick.ts'
import { quizPickTexts } from './texts.ts'

const mostPoints = 10_000

export default function QuizPickEditor({ config, onChange, stages, upload }: EditorProps<'quiz-pick'>) {
  const t = useTexts(quizPickTexts)
  const rightName = useId()
  const change = (part: Partial<QuizPickConfig>) => onChange({ ...config, ...part })
  const changeOptions = (options: QuizPickConfig['options']) => {
    const kept = options.some((option) => option.id === config.correct)
    // One option is always the right one: the schema asks for it, and a quiz without it could not be revealed.
    change({ options, correct: kept ? config.correct : (options[0]?.id ?? config.correct) })
  }
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={t('question')}
        rows={2}
        value={config.question}
        limit={limits.heading}
        onChange={(question) => change({ question })}
      />
      <OptionListEditor
        options={config.options}
        onChange={changeOptions}
        stages={stages}
        upload={upload}
        max={mostQuizOptions}
        extra={({ row, name }) => (
          <RightMark
            group={rightName}
            name={name}
            checked={row.id === config.correct}
            onCheck={() => change({ correct: row.id })}
          />
        )}
      />
      <PointsFields points={config.points} onChange={(points) => change({ points })} />
      <LimitedText
        label={t('explanation')}
        optional
        rows={3}
        lines
        hint={t('explanationHint')}
        value={config.explanation}
        limit={limits.body}
        onChange={(explanation) => change({ explanation })}
      />
      <ImageField
        label={t('questionImage')}
        value={config.image}
        upload={upload}
        onChange={(image) => change({ image })}
      />
    </div>
  )
}

function RightMark(props: { group: string; name: string; checked: boolean; onCheck(): void }) {
  const { group, name, checked, onCheck } = props
  const t = useTexts(quizPickTexts)
  return (
    <label className="flex min-h-12 items-center gap-2.5 rounded-md px-2 has-checked:bg-success-soft has-checked:font-medium">
      <input
        type="radio"
        name={group}
        checked={checked}
        onChange={onCheck}
        aria-label={t('markRight', { name })}
        className="size-5 accent-(--success)"
      />
      {t('isRight')}
    </label>
  )
}

type Points = QuizPickConfig['points']

function PointsFields({ points, onChange }: { points: Points; onChange(points: Points): void }) {
  const t = useTexts(quizPickTexts)
  const choose = (policy: Points['policy']) => {
    if (policy === points.policy) return
    // The figures carry over, so that trying another way loses nothing that was typed.
    const most = points.policy === 'flat' ? points.points : points.policy === 'speed' ? points.max : 1000
    if (policy === 'none') onChange({ policy })
    else if (policy === 'flat') onChange({ policy, points: most })
    else onChange({ policy, max: most, min: Math.floor(most / 2) })
  }
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        legend={t('pointsFor')}
        value={points.policy}
        onChange={choose}
        options={[
          { value: 'speed', label: t('speed'), hint: t('speedHint') },
          { value: 'flat', label: t('flat') },
          { value: 'none', label: t('none') },
        ]}
      />
      {points.policy === 'speed' && (
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          <NumberField
            label={t('mostPoints')}
            value={points.max}
            min={1}
            max={mostPoints}
            step={100}
            onChange={(max) => max !== null && onChange({ ...points, max: Math.round(max) })}
          />
          <NumberField
            label={t('leastPoints')}
            value={points.min}
            min={0}
            max={mostPoints}
            error={points.min > points.max ? t('leastTooMany') : null}
            step={100}
            onChange={(min) => min !== null && onChange({ ...points, min: Math.round(min) })}
          />
        </div>
      )}
      {points.policy === 'flat' && (
        <NumberField
          label={t('flatPoints')}
          value={points.points}
          min={1}
          max={mostPoints}
          step={100}
          onChange={(value) => value !== null && onChange({ ...points, points: Math.round(value) })}
        />
      )}
    </div>
  )
}
