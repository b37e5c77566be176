import { useState } from 'react'
import { type StageModel, stageIndex, stageName } from '../../../shared/core/funnel/stages.ts'
import type { StageRule } from '../../../shared/core/funnel/tag-response.ts'
import { deckLimits, type Slide } from '../../../shared/slides/deck.ts'
import { otherId } from '../../../shared/slides/parts/other-answer.ts'
import { otherTexts } from '../../../shared/slides/parts/other-texts.ts'
import { RowListEditor } from '../../../shared/slides/parts/row-list-editor.tsx'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Checkbox } from '../../../shared/ui/checkbox.tsx'
import { FieldError } from '../../../shared/ui/field.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import { frameTexts } from './frame-texts.ts'
import {
  highestRating,
  newRule,
  optionsOf,
  type RuleType,
  ruleLimits,
  usableRuleTypes,
  wordsFrom,
} from './rule-types.ts'

export interface RulesEditorProps {
  slide: Slide
  stages: StageModel
  onChange(rules: StageRule[]): void
}

/** A slide's stage rules as sentences: if this holds, then the answer counts as that. The order decides. */
export function RulesEditor({ slide, stages, onChange }: RulesEditorProps) {
  const t = useTexts(frameTexts)
  const types = usableRuleTypes(slide)
  const firstType = types[0]
  const furthest = stages[Math.min(2, stages.length - 1)]?.id ?? ''
  if (firstType === undefined && slide.rules.length === 0) return null
  return (
    <RowListEditor
      label={t('rules')}
      hint={t('rulesHint', { count: deckLimits.rules })}
      rows={slide.rules}
      onChange={onChange}
      nameOf={(index) => t('rule', { number: index + 1 })}
      min={0}
      max={firstType === undefined ? slide.rules.length : deckLimits.rules}
      create={() => newRule(firstType ?? 'text-contains', slide, furthest)}
      addLabel={t('addRule')}
      field={({ row, name, change }) => (
        <RuleFields rule={row} name={name} slide={slide} stages={stages} onChange={change} />
      )}
    />
  )
}

interface RuleFieldsProps {
  rule: StageRule
  name: string
  slide: Slide
  stages: StageModel
  onChange(rule: StageRule): void
}

function RuleFields({ rule, name, slide, stages, onChange }: RuleFieldsProps) {
  const t = useTexts(frameTexts)
  const types = usableRuleTypes(slide)
  const offered: RuleType[] = types.includes(rule.when) ? [...types] : [rule.when, ...types]
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-s-2 border-line ps-4">
      <legend className="sr-only">{name}</legend>
      {!types.includes(rule.when) && <Banner tone="warning" title={t('neverHolds')} />}
      <Select
        label={t('when')}
        value={rule.when}
        options={offered.map((type) => ({ value: type, label: t(`when-${type}`) }))}
        onChange={(type) => onChange(newRule(type, slide, rule.stage))}
      />
      <Condition rule={rule} slide={slide} onChange={onChange} />
      <StageSelect
        label={t('thenStage')}
        value={rule.stage}
        stages={stages}
        onChange={(stage) => onChange({ ...rule, stage })}
      />
    </fieldset>
  )
}

function Condition({ rule, slide, onChange }: Omit<RuleFieldsProps, 'name' | 'stages'>) {
  const t = useTexts(frameTexts)
  switch (rule.when) {
    case 'text-contains':
      return <Words words={rule.words} onChange={(words) => onChange({ ...rule, words })} />
    case 'rating-at-least':
      return (
        <NumberField
          label={t('ratingAtLeast')}
          value={rule.atLeast}
          min={1}
          max={highestRating(slide)}
          onChange={(atLeast) => atLeast !== null && onChange({ ...rule, atLeast })}
        />
      )
    case 'score-at-least':
      return (
        <NumberField
          label={t('percentAtLeast')}
          value={rule.percent}
          min={0}
          max={100}
          step={5}
          unit="%"
          onChange={(percent) => percent !== null && onChange({ ...rule, percent })}
        />
      )
    case 'picked-at-least':
      return <Picks rule={rule} slide={slide} onChange={onChange} />
  }
}

/** What is being typed may end with a comma; the rule gets only the words. */
function Words({ words, onChange }: { words: readonly string[]; onChange(words: string[]): void }) {
  const t = useTexts(frameTexts)
  const [typed, setTyped] = useState<string | null>(null)
  const found = wordsFrom(typed ?? words.join(', '))
  const tooMany = found.length > ruleLimits.words || found.some((word) => word.length > ruleLimits.wordLength)
  const error = found.length === 0 ? t('wordsMissing') : tooMany ? t('wordsTooMany') : null
  return (
    <TextArea
      label={t('words')}
      hint={t('wordsHint')}
      rows={2}
      value={typed ?? words.join(', ')}
      error={error}
      onChange={(text) => {
        setTyped(text)
        const next = wordsFrom(text)
        const fits =
          next.length > 0 &&
          next.length <= ruleLimits.words &&
          next.every((word) => word.length <= ruleLimits.wordLength)
        if (fits && next.join() !== words.join()) onChange(next)
      }}
      onBlur={() => {
        if (error === null) setTyped(null)
      }}
    />
  )
}

function Picks({
  rule,
  slide,
  onChange,
}: {
  rule: Extract<StageRule, { when: 'picked-at-least' }>
  slide: Slide
  onChange(rule: StageRule): void
}) {
  const t = useTexts(frameTexts)
  const tOther = useTexts(otherTexts)
  const options = optionsOf(slide)
  const gone = rule.options.filter((id) => !options.some((option) => option.id === id))
  const [tried, setTried] = useState(false)
  const set = (picked: string[]) => {
    setTried(picked.length === 0)
    // A rule about no option would be refused; the last tick stays until there is another.
    if (picked.length > 0)
      onChange({ ...rule, options: picked, atLeast: Math.min(rule.atLeast, picked.length) })
  }
  const toggle = (id: string, on: boolean) =>
    set(on ? [...rule.options, id] : rule.options.filter((other) => other !== id))
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="font-medium leading-snug">{t('options')}</legend>
        {options.map((option, index) => (
          <Checkbox
            key={option.id}
            label={
              option.id === otherId
                ? tOther('other')
                : option.text.trim() || t('option', { number: index + 1 })
            }
            checked={rule.options.includes(option.id)}
            onChange={(on) => toggle(option.id, on)}
          />
        ))}
        {gone.map((id) => (
          <Checkbox key={id} label={t('goneOption')} checked onChange={() => toggle(id, false)} />
        ))}
        <FieldError id="" error={tried ? t('optionsMissing') : null} />
      </fieldset>
      {rule.options.length > 1 && (
        <NumberField
          label={t('optionsAtLeast')}
          value={rule.atLeast}
          min={1}
          max={rule.options.length}
          onChange={(atLeast) => atLeast !== null && onChange({ ...rule, atLeast })}
        />
      )}
    </>
  )
}

export interface StageSelectProps {
  label: string
  hint?: string
  /** null: the one under `none`. */
  value: string | null
  stages: StageModel
  /** Text of the choice without a stage; absent: a stage must be chosen. */
  none?: string
  onChange(stage: string): void
  onNone?: () => void
}

/** A stage of the workspace's funnel. One of another funnel, from an older deck, is kept until it is changed. */
export function StageSelect({ label, hint, value, stages, none, onChange, onNone }: StageSelectProps) {
  const t = useTexts(frameTexts)
  const language = useLanguage()
  const options = stages.map((stage) => ({ value: stage.id, label: stageName(stage, language) }))
  if (none !== undefined) options.unshift({ value: '', label: none })
  if (value !== null && stageIndex(stages, value) < 0) {
    options.push({ value, label: t('otherFunnel', { stage: value }) })
  }
  return (
    <Select
      label={label}
      hint={hint}
      value={value ?? ''}
      options={options}
      onChange={(picked) => (picked === '' ? onNone?.() : onChange(picked))}
    />
  )
}
