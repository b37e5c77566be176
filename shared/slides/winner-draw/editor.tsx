import type { StageModel } from '../../core/funnel/stages.ts'
import { stageIndex, stageName } from '../../core/funnel/stages.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits } from '../config-parts.ts'
import { type Slide, slideHeading } from '../deck.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { slideKinds } from '../slide-kinds.ts'
import type { EditorProps } from '../view-props.tsx'
import { winnerDrawEditorTexts } from './editor-texts.ts'
import { type WinnerDrawConfig, winnerDrawLimits } from './winner-draw.ts'

type Eligibility = WinnerDrawConfig['eligibility']

export default function WinnerDrawEditor(props: EditorProps<'winner-draw'>) {
  const { config, onChange } = props
  const t = useTexts(winnerDrawEditorTexts)
  const change = (part: Partial<WinnerDrawConfig>) => onChange({ ...config, ...part })
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={t('prize')}
        hint={t('prizeHint')}
        value={config.prize}
        limit={winnerDrawLimits.prize}
        onChange={(prize) => change({ prize })}
      />
      <LimitedText
        label={t('heading')}
        optional
        hint={t('headingHint')}
        rows={2}
        value={config.heading}
        limit={limits.heading}
        onChange={(heading) => change({ heading })}
      />
      <LimitedText
        label={t('text')}
        optional
        rows={2}
        lines
        value={config.text}
        limit={limits.body}
        onChange={(text) => change({ text })}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField
          label={t('winners')}
          value={config.winners}
          min={1}
          max={winnerDrawLimits.winners}
          onChange={(winners) => winners !== null && change({ winners: Math.round(winners) })}
        />
        <NumberField
          label={t('reserves')}
          hint={t('reservesHint')}
          value={config.reserves}
          min={0}
          max={winnerDrawLimits.reserves}
          onChange={(reserves) => reserves !== null && change({ reserves: Math.round(reserves) })}
        />
      </div>
      <EligibilityFields {...props} onEligibility={(eligibility) => change({ eligibility })} />
      <RadioGroup
        legend={t('proof')}
        value={config.tier}
        onChange={(tier) => change({ tier })}
        options={[
          { value: 'B', label: t('tierB'), hint: t('tierBHint') },
          { value: 'C', label: t('tierC'), hint: t('tierCHint') },
        ]}
      />
      <LimitedText
        label={t('rules')}
        optional
        hint={t('rulesHint')}
        rows={8}
        lines
        value={config.rules}
        limit={winnerDrawLimits.rules}
        onChange={(rules) => change({ rules })}
      />
    </div>
  )
}

function EligibilityFields(
  props: EditorProps<'winner-draw'> & { onEligibility(eligibility: Eligibility): void },
) {
  const { config, stages, slides, onEligibility } = props
  const t = useTexts(winnerDrawEditorTexts)
  const { eligibility } = config
  const change = (part: Partial<Eligibility>) => onEligibility({ ...eligibility, ...part })
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 text-lg font-semibold">{t('whoTakesPart')}</legend>
      <Switch
        label={t('optIn')}
        hint={t('optInHint')}
        checked={eligibility.optIn}
        onChange={(optIn) => change({ optIn })}
      />
      <Switch
        label={t('present')}
        checked={eligibility.present}
        onChange={(present) => change({ present })}
      />
      <Switch
        label={t('excludeFormer')}
        checked={eligibility.excludeFormerWinners}
        onChange={(excludeFormerWinners) => change({ excludeFormerWinners })}
      />
      <StageSelect
        stages={stages}
        value={eligibility.stageAtLeast}
        onChange={(stageAtLeast) => change({ stageAtLeast })}
      />
      <AnsweredSlides
        slides={slides}
        ids={eligibility.answeredSlideIds}
        onChange={(answeredSlideIds) => change({ answeredSlideIds })}
      />
    </fieldset>
  )
}

function StageSelect(props: {
  stages: StageModel
  value: string | null
  onChange(stage: string | null): void
}) {
  const { stages, value, onChange } = props
  const t = useTexts(winnerDrawEditorTexts)
  const language = useLanguage()
  const options = [
    { value: '', label: t('anyStage') },
    ...stages.map((stage) => ({ value: stage.id, label: stageName(stage, language) })),
  ]
  if (value !== null && stageIndex(stages, value) < 0) {
    options.push({ value, label: t('goneStage', { stage: value }) })
  }
  return (
    <Select
      label={t('stageAtLeast')}
      value={value ?? ''}
      options={options}
      onChange={(picked) => onChange(picked === '' ? null : picked)}
    />
  )
}

function AnsweredSlides(props: {
  slides: readonly Slide[]
  ids: readonly string[]
  onChange(ids: string[]): void
}) {
  const { slides, ids, onChange } = props
  const t = useTexts(winnerDrawEditorTexts)
  const full = ids.length >= winnerDrawLimits.answeredSlides
  const answerable = slides.filter((slide) => slideKinds[slide.kind].opening !== 'never')
  const gone = ids.filter((id) => !slides.some((slide) => slide.id === id))
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...ids, id] : ids.filter((other) => other !== id))
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">{t('answered')}</legend>
      <p className="text-sm text-ink-2">
        {answerable.length === 0 && gone.length === 0 ? t('noSlides') : t('answeredHint')}
      </p>
      {answerable.map((slide) => (
        <Checkbox
          key={slide.id}
          label={slideHeading(slide) || t('unnamedSlide', { number: slides.indexOf(slide) + 1 })}
          checked={ids.includes(slide.id)}
          disabled={full && !ids.includes(slide.id)}
          onChange={(on) => toggle(slide.id, on)}
        />
      ))}
      {gone.map((id) => (
        <Checkbox key={id} label={t('goneSlide')} checked onChange={() => toggle(id, false)} />
      ))}
      {full && (
        <p className="text-sm text-ink-2">{t('answeredFull', { max: winnerDrawLimits.answeredSlides })}</p>
      )}
    </fieldset>
  )
}
