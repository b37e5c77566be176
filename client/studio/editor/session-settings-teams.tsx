import { useState } from 'react'
import { type DeckSettings, deckSettingsLimits } from '../../../shared/slides/deck-settings.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { RadioGroup } from '../../../shared/ui/radio-group.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import type { SettingsSectionProps } from './session-settings.tsx'
import { sessionSettingsTexts } from './session-settings-texts.ts'

type Teams = NonNullable<DeckSettings['teams']>

const limits = deckSettingsLimits.teams

export function TeamSettings({ settings, onChange }: SettingsSectionProps) {
  const t = useTexts(sessionSettingsTexts)
  const { teams } = settings
  const change = (part: Partial<Teams>) => teams && onChange({ teams: { ...teams, ...part } })
  return (
    <>
      <Switch
        label={t('withTeams')}
        hint={t('withTeamsHint')}
        checked={teams !== null}
        onChange={(on) =>
          onChange({
            teams: on
              ? { names: [t('teamOne'), t('teamTwo')], join: 'choice', score: 'average', best: 3 }
              : null,
          })
        }
      />
      {teams && (
        <>
          <TeamNames names={teams.names} onChange={(names) => change({ names })} />
          <RadioGroup
            legend={t('join')}
            value={teams.join}
            onChange={(join) => change({ join })}
            options={[
              { value: 'choice', label: t('joinChoice') },
              { value: 'balanced', label: t('joinBalanced') },
              { value: 'assigned', label: t('joinAssigned'), hint: t('joinAssignedHint') },
            ]}
          />
          <RadioGroup
            legend={t('teamScore')}
            value={teams.score}
            onChange={(score) => change({ score })}
            options={[
              { value: 'average', label: t('scoreAverage'), hint: t('scoreAverageHint') },
              { value: 'total', label: t('scoreTotal') },
              { value: 'best', label: t('scoreBest'), hint: t('scoreBestHint') },
            ]}
          />
          {teams.score === 'best' && (
            <NumberField
              label={t('bestCount')}
              value={teams.best}
              min={1}
              max={limits.best}
              onChange={(best) => best !== null && change({ best: Math.round(best) })}
            />
          )}
        </>
      )}
    </>
  )
}

/** One name a line. What is typed counts as soon as it can be saved; until then it says what is missing. */
function TeamNames({ names, onChange }: { names: readonly string[]; onChange(names: string[]): void }) {
  const t = useTexts(sessionSettingsTexts)
  const [typed, setTyped] = useState<string | null>(null)
  const lines = namesIn(typed ?? names.join('\n'))
  const problem =
    lines.length < limits.min || lines.length > limits.max
      ? t('teamCount', { min: limits.min, max: limits.max })
      : lines.some((name) => name.length > limits.name)
        ? t('teamNameLong', { max: limits.name })
        : new Set(lines).size < lines.length
          ? t('teamNameTwice')
          : null
  return (
    <TextArea
      label={t('teamNames')}
      hint={t('teamNamesHint', { min: limits.min, max: limits.max })}
      rows={4}
      value={typed ?? names.join('\n')}
      error={problem}
      onChange={(text) => {
        setTyped(text)
        const next = namesIn(text)
        const fits = next.length >= limits.min && next.length <= limits.max
        const short = next.every((name) => name.length <= limits.name)
        if (fits && short && new Set(next).size === next.length) onChange(next)
      }}
      onBlur={() => problem === null && setTyped(null)}
    />
  )
}

const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
