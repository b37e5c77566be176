import { type PointsPolicy, pointsLimits } from '../../core/scoring/points.ts'
import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { quizEditorTexts } from './quiz-editor-texts.ts'

/** How a right answer earns points: the ways that other tools have made known, by name, and their figures. */
export function QuizPointsFields(props: { points: PointsPolicy; onChange(points: PointsPolicy): void }) {
  const { points, onChange } = props
  const t = useTexts(quizEditorTexts)
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        legend={t('pointsFor')}
        value={points.policy}
        onChange={(policy) => policy !== points.policy && onChange(policyLike(policy, points))}
        options={[
          { value: 'speed', label: t('speed'), hint: t('speedHint') },
          { value: 'halving', label: t('halving'), hint: t('halvingHint') },
          { value: 'flat', label: t('flat') },
          { value: 'order', label: t('order'), hint: t('orderHint') },
          { value: 'none', label: t('none') },
        ]}
      />
      {points.policy === 'flat' && (
        <PointsField
          label={t('flatPoints')}
          value={points.points}
          min={1}
          onChange={(value) => onChange({ ...points, points: value })}
        />
      )}
      {'max' in points && (
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          <PointsField
            label={t('mostPoints')}
            value={points.max}
            min={1}
            onChange={(max) => onChange({ ...points, max })}
          />
          {'min' in points && (
            <PointsField
              label={t('leastPoints')}
              value={points.min}
              min={0}
              error={points.min > points.max ? t('leastTooMany') : null}
              onChange={(min) => onChange({ ...points, min })}
            />
          )}
          {points.policy === 'order' && (
            <PointsField
              label={t('step')}
              value={points.step}
              min={1}
              onChange={(step) => onChange({ ...points, step })}
            />
          )}
        </div>
      )}
    </div>
  )
}

interface PointsFieldProps {
  label: string
  value: number
  min: number
  error?: string | null
  onChange(value: number): void
}

function PointsField({ onChange, ...field }: PointsFieldProps) {
  return (
    <NumberField
      {...field}
      max={pointsLimits.most}
      step={field.value < 100 ? 10 : 100}
      onChange={(value) => value !== null && onChange(Math.round(value))}
    />
  )
}

/** The figures carry over, so that trying another way loses nothing that was typed. */
function policyLike(policy: PointsPolicy['policy'], before: PointsPolicy): PointsPolicy {
  const max = before.policy === 'flat' ? before.points : 'max' in before ? before.max : 1000
  const min = 'min' in before ? before.min : Math.floor(max / 2)
  switch (policy) {
    case 'none':
      return { policy }
    case 'flat':
      return { policy, points: max }
    case 'speed':
      return { policy, max, min }
    case 'halving':
      return { policy, max }
    case 'order':
      return { policy, max, min, step: Math.max(1, Math.round(max / 10)) }
  }
}
