import { stageIndexForRole, stageName } from '../../../shared/core/funnel/stages.ts'
import { deckLimits, holdsKey, type Slide } from '../../../shared/slides/deck.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { RadioGroup } from '../../../shared/ui/radio-group.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import { useEditorActions, useEditorParts } from './editor-context.tsx'
import { frameTexts } from './frame-texts.ts'
import { usableRuleTypes } from './rule-types.ts'
import { RulesEditor, StageSelect } from './rules-editor.tsx'

/** Whether the slide has answers: then they have a stage, a time and results. */
export function takesAnswers(slide: Slide): boolean {
  return slideKinds[slide.kind].opening !== 'never'
}

/** Which stage of the funnel the answers to a slide stand for. */
export function FunnelForm({ slide }: { slide: Slide }) {
  const t = useTexts(frameTexts)
  const language = useLanguage()
  const { stages } = useEditorParts()
  const { change } = useEditorActions()
  const kind = slideKinds[slide.kind]
  const usual = stages[stageIndexForRole(stages, kind.defaultStage)]
  const chooses = usableRuleTypes(slide).length > 0 || slide.rules.length > 0
  return (
    <div className="flex flex-col gap-7">
      <p className="text-sm text-ink-2">{t(chooses ? 'funnelLead' : 'funnelLeadPlain')}</p>
      <RulesEditor slide={slide} stages={stages} onChange={(rules) => change({ ...slide, rules })} />
      <StageSelect
        label={t(chooses ? 'stage' : 'stagePlain')}
        value={slide.stage}
        stages={stages}
        none={t('kindStage', { stage: usual ? stageName(usual, language) : '' })}
        onChange={(stage) => change({ ...slide, stage })}
        onNone={() => change({ ...slide, stage: null })}
      />
    </div>
  )
}

/** What only the presenter sees. */
export function SpeakerNotes({ slide }: { slide: Slide }) {
  const t = useTexts(frameTexts)
  const { change } = useEditorActions()
  return (
    <TextArea
      label={t('notes')}
      hint={t('notesHint')}
      optional
      rows={3}
      maxLength={deckLimits.notes}
      value={slide.notes}
      onChange={(notes) => change({ ...slide, notes })}
    />
  )
}

/** How long the slide takes answers, and who sees them when. */
export function ResultsForm({ slide }: { slide: Slide }) {
  const t = useTexts(frameTexts)
  const { change } = useEditorActions()
  const { min, max } = deckLimits.timeLimitSec
  return (
    <div className="flex flex-col gap-7">
      <div className="flex flex-col gap-3">
        <Switch
          label={t('time')}
          hint={t('timeHint')}
          checked={slide.timeLimitSec !== null}
          onChange={(on) => change({ ...slide, timeLimitSec: on ? 30 : null })}
        />
        {slide.timeLimitSec !== null && (
          <NumberField
            label={t('seconds')}
            value={slide.timeLimitSec}
            min={min}
            max={max}
            step={5}
            unit={t('s')}
            onChange={(seconds) =>
              seconds !== null && change({ ...slide, timeLimitSec: Math.round(seconds) })
            }
          />
        )}
      </div>
      {holdsKey(slide) ? (
        <p className="text-sm text-ink-2">{t('resultsKey')}</p>
      ) : (
        <RadioGroup
          legend={t('results')}
          value={slide.results}
          options={[
            { value: 'live', label: t('resultsLive') },
            { value: 'on-reveal', label: t('resultsReveal') },
          ]}
          onChange={(results) => change({ ...slide, results })}
        />
      )}
      <Switch
        label={t('onPhones')}
        checked={slide.resultsOnPhones}
        onChange={(resultsOnPhones) => change({ ...slide, resultsOnPhones })}
      />
    </div>
  )
}
