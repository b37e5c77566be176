import { Checkbox } from '../../ui/checkbox.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { editorTexts } from '../parts/editor-texts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { type RowEditing, RowListEditor } from '../parts/row-list-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { type Plan, pricingLimits } from './pricing.ts'
import { pricingTexts } from './texts.ts'

export default function PricingEditor({ config, onChange, stages }: EditorProps<'pricing'>) {
  const t = useTexts(pricingTexts)
  const { min, max } = pricingLimits.plans
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('heading')}
        placeholder={t('whichFits')}
        rows={2}
        limit={limits.heading}
        value={config.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <RowListEditor<Plan>
        label={t('plans')}
        hint={t('plansHint', { min, max })}
        rows={config.plans}
        onChange={(plans) =>
          onChange({
            ...config,
            plans,
            highlighted: plans.some(({ id }) => id === config.highlighted) ? config.highlighted : null,
          })
        }
        keyOf={(plan) => plan.id}
        nameOf={(index) => t('plan', { number: index + 1 })}
        min={min}
        max={max}
        create={() => ({
          id: nextPartId(config.plans.map((plan) => plan.id)),
          name: '',
          price: '',
          period: '',
          points: [],
          stage: null,
          interest: '',
        })}
        addLabel={t('addPlan')}
        field={({ row, name, change }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            value={row.name}
            limit={pricingLimits.name}
            onChange={(text) => change({ ...row, name: text })}
          />
        )}
        controls={(editing) => (
          <PlanFields
            {...editing}
            stages={stages}
            highlighted={editing.row.id === config.highlighted}
            onHighlight={(on) => onChange({ ...config, highlighted: on ? editing.row.id : null })}
          />
        )}
      />
      <p className="-mt-3 text-sm text-ink-2">{t('interestHint')}</p>
      <LimitedText
        label={t('note')}
        hint={t('noteHint')}
        optional
        rows={2}
        limit={pricingLimits.note}
        value={config.note}
        onChange={(note) => onChange({ ...config, note })}
      />
    </div>
  )
}

interface PlanFieldsProps extends RowEditing<Plan>, Pick<EditorProps<'pricing'>, 'stages'> {
  highlighted: boolean
  onHighlight(on: boolean): void
}

function PlanFields({ row, name, change, stages, highlighted, onHighlight }: PlanFieldsProps) {
  const t = useTexts(pricingTexts)
  const tEdit = useTexts(editorTexts)
  return (
    <div className="flex min-w-0 grow flex-col gap-2">
      <div className="flex flex-wrap gap-2 *:min-w-44 *:grow *:basis-0">
        <LimitedText
          label={t('priceOf', { name })}
          hideLabel
          placeholder={t('price')}
          value={row.price}
          limit={pricingLimits.price}
          onChange={(price) => change({ ...row, price })}
        />
        <LimitedText
          label={t('periodOf', { name })}
          hideLabel
          placeholder={t('period')}
          value={row.period}
          limit={pricingLimits.period}
          onChange={(period) => change({ ...row, period })}
        />
      </div>
      <TextArea
        label={t('pointsOf', { name })}
        hideLabel
        placeholder={t('points', { max: pricingLimits.points })}
        rows={2}
        value={row.points.join('\n')}
        onChange={(text) =>
          change({
            ...row,
            points: text === '' ? [] : pointsFrom(text),
          })
        }
      />
      <LimitedText
        label={t('interestOf', { name })}
        optional
        placeholder={row.name}
        value={row.interest}
        limit={limits.signal}
        onChange={(interest) => change({ ...row, interest })}
      />
      <StageTagSelect
        label={tEdit('stageTagOf', { name })}
        hideLabel
        stages={stages}
        value={row.stage}
        onChange={(stage) => change({ ...row, stage })}
      />
      <Checkbox label={t('highlight')} checked={highlighted} onChange={onHighlight} />
    </div>
  )
}

/** A line for each point; what goes beyond the limits is not taken. An empty line stays while the next point is begun. */
function pointsFrom(text: string): string[] {
  return text
    .split('\n')
    .slice(0, pricingLimits.points)
    .map((line) => line.slice(0, pricingLimits.point))
}
